import Foundation
import Kernel
import Testing

@testable import Commands

/// Keeping, restoring, moving and checking a register from the command line.
@Suite struct BackupCommandTests {
    @Test func `a register comes back from its backup, into an empty place only`() async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        let file = place.path("so.tar")
        let written = await place.run("backup", file)
        #expect(written.status == .done && written.output.contains("Mã băm:"), "\(written.errors)")
        #expect(await place.run("backup", file).status == .conflicted)
        let checked = await place.run("backup", "--check", file)
        #expect(checked.output.contains("còn nguyên vẹn"))
        let restored = await place.run("restore", file, "--data", place.path("moi"))
        #expect(restored.status == .done && restored.output.contains("khớp nhau"), "\(restored.errors)")
        #expect(await place.run("restore", file, "--data", place.path("moi")).status == .conflicted)
        let before = await place.run("obligations", "--format", "json")
        #expect(await place.run("obligations", "--format", "json", "--data", place.path("moi")) == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.folder.path).sorted()
                == ["data", "moi", "so.tar", "thong-bao.txt"]
        )
    }

    @Test func `a damaged backup leaves nothing, and what an interrupted restore left is no hindrance`() async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        let file = place.folder.appending(path: "so.tar")
        _ = await place.run("backup", file.path)
        let bytes = try Data(contentsOf: file)
        try bytes.prefix(bytes.count / 2).write(to: file)
        let cut = await place.run("restore", file.path, "--data", place.path("moi"))
        #expect(cut.status == .failed && cut.errors.contains("cắt cụt"), "\(cut)")
        #expect(!FileManager.default.fileExists(atPath: place.path("moi")))
        try bytes.write(to: file)
        let left = place.folder.appending(path: "moi.restoring/files/ab")
        try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
        try Data("nửa chừng".utf8).write(to: left.appending(path: "x"))
        #expect(await place.run("restore", file.path, "--data", place.path("moi")).status == .done)
        #expect(!FileManager.default.fileExists(atPath: place.path("moi.restoring")))
        #expect(await place.run("files", "check", "--data", place.path("moi")).output.contains("0 tệp thừa"))
    }

    @Test func `a copy in another folder is the same register`() async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        let copied = await place.run("database", "copy", "--to", place.path("khac"))
        #expect(copied.status == .done && copied.output.contains("còn nguyên vẹn"), "\(copied.errors)")
        #expect(await place.run("database", "copy", "--to", place.path("khac")).status == .conflicted)
        let checked = await place.run("database", "check", "--data", place.path("khac"))
        #expect(checked.status == .done && checked.output.contains("khớp nhau (1 tệp"), "\(checked)")
        #expect(await place.run("database", "migrate", "--dry-run").output.contains("không cần làm gì"))
    }

    @Test func `a file that is gone is found`() async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        try FileManager.default.removeItem(atPath: place.path("data/files"))
        #expect(await place.run("database", "check").status == .corrupt)
        #expect(await place.run("files", "check").output.hasPrefix("Mất:"))
        let kept = await place.run("backup", place.path("so.tar"))
        #expect(kept.status == .corrupt && kept.errors.contains("1 tệp trong kho bị mất"))
        #expect(await place.run("backup", "--check", place.path("so.tar")).status == .done)
    }

    @Test(arguments: [
        (["backup", "/khong/co/so.tar"], Commands.ExitStatus.failed, "Không có thư mục"),
        (["restore", "/khong/co/so.tar"], .failed, "Không tìm thấy"),
        (["backup", "--check", "/dev/null"], .failed, "hỏng"),
        (["database", "copy"], .misused, "--to"),
    ])
    func `what cannot be done is said in one sentence`(
        arguments: [String],
        status: Commands.ExitStatus,
        words: String
    ) async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        let printed = Printed()
        var console = printed.console()
        console.environment = ["DONDOC_DATA": place.path("data")]
        #expect(await Program(console: console).run(arguments) == status)
        #expect(printed.errors.contains(words), "\(printed.errors)")
    }
}
