import Foundation
import Kernel
import Testing

@testable import Commands

@Suite struct EvidenceCommandTests {
    @Test func `evidence is kept, listed and written out`() async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        try Data("Biên bản kiểm tra".utf8).write(to: place.folder.appending(path: "biên bản.md"))
        try Data("Bao cao so 05\n".utf8).write(to: place.folder.appending(path: "bc.txt"))
        let updated = await place.run(
            "obligation",
            "update",
            "1",
            "--progress",
            "50",
            "--evidence",
            place.path("biên bản.md")
        )
        #expect(updated.status == .done, "\(updated.errors)")
        let done = await place.run(
            "obligation",
            "complete",
            "1",
            "--evidence",
            place.path("bc.txt"),
            place.path("biên bản.md")
        )
        #expect(done.status == .done, "\(done.errors)")
        let shown = await place.run("obligation", "show", "1").output
        #expect(shown.contains("Minh chứng:\n") && shown.contains("  bc.txt (14 byte), Lê Thị Hoa"), "\(shown)")
        let out = place.path("ra")
        let written = await place.run("obligation", "evidence", "1", "--out", out, "--published")
        #expect(written.output.contains("Đã xuất 3 tệp"), "\(written)")
        let names = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
        #expect(names == ["3-biên bản.md.txt", "bc.txt", "biên bản.md.txt"])
        #expect(try String(contentsOfFile: out + "/biên bản.md.txt", encoding: .utf8) == "Biên bản kiểm tra")
        #expect(await place.run("obligation", "evidence", "1", "--out", out).status == .conflicted)
        #expect(await place.run("database", "check").output.contains("(3 tệp"))
    }

    @Test func `what is refused as evidence leaves the obligation as it was`() async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        try Data("#!/bin/sh\n".utf8).write(to: place.folder.appending(path: "bc.pdf"))
        let refused = await place.run("obligation", "complete", "1", "--evidence", place.path("bc.pdf"))
        #expect(refused.status == .failed && refused.errors.contains("kịch bản lệnh"))
        try Data("%PDF-1.4 rac".utf8).write(to: place.folder.appending(path: "rac.pdf"))
        let rubbish = await place.run("obligation", "complete", "1", "--evidence", place.path("rac.pdf"))
        #expect(rubbish.status == .failed && rubbish.errors.contains("rac.pdf"), "\(rubbish.errors)")
        let missing = await place.run("obligation", "complete", "1", "--evidence", place.path("khong-co.pdf"))
        #expect(missing.status == .failed && missing.errors.contains("Không tìm thấy"))
        #expect(await place.run("obligation", "show", "1").output.contains("0%"))
        #expect(await place.run("files", "check").output.contains("1 tệp nguyên vẹn, 0 tệp thừa"))
    }

    @Test func `a secret paper is no evidence here`() async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        let text = "ĐẢNG ỦY PHƯỜNG AN HẠ\nMẬT\nSố: 5-BC/ĐU\n\nBÁO CÁO\nKết quả rà soát các chốt trên địa bàn.\n"
        try Data(text.utf8).write(to: place.folder.appending(path: "mat.txt"))
        let refused = await place.run(
            "obligation",
            "update",
            "1",
            "--progress",
            "50",
            "--evidence",
            place.path("mat.txt")
        )
        #expect(refused.status == .failed && refused.errors.contains("dấu chỉ độ mật"), "\(refused.errors)")
        #expect(await place.run("obligation", "show", "1").output.contains("0%"))
        #expect(await place.run("files", "check").output.contains("1 tệp nguyên vẹn, 0 tệp thừa"))
        let bare = await place.run("obligation", "complete", "1")
        #expect(bare.status != .done && bare.errors.contains("kèm minh chứng"), "\(bare.errors)")
    }
}
