import Foundation
import Kernel
import Testing

@testable import Commands

/// The whole program, in this process, with its output caught.
@Suite struct ProgramTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func file(_ name: String, _ text: String = Sample.text) throws -> String {
        let url = folder.appending(path: name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    private func run(_ arguments: [String], fault: OutputFault? = nil) async -> (
        status: Commands.ExitStatus, printed: Printed
    ) {
        let printed = Printed()
        let status = await Program(console: printed.console(fault: fault)).run(arguments)
        return (status, printed)
    }

    @Test func `each fault of a store has an exit status of its own`() {
        let codes: [Failure.Code] = [.locked, .disconnected, .newer, .full, .corrupt, .inaccessible, .rejected]
        #expect(codes.map { ExitStatus($0).rawValue } == Array(6...12))
    }

    @Test func `a document is printed and all is well`() async throws {
        let (status, printed) = await run(["extract", try file("a.txt"), "--format", "json"])
        #expect(status == .done && printed.errors.isEmpty)
        #expect(printed.output.hasPrefix("{\"schema\":\"dondoc.extraction/1\""))
    }

    @Test func `a file that fails does not keep the others from being printed`() async throws {
        let paths = [try file("a.txt"), folder.path + "/không-có.txt", try file("b.txt")]
        let (status, printed) = await run(["extract", "--format", "json"] + paths)
        #expect(status == .failed)
        #expect(printed.output.split(separator: "\n").count == 2)
        #expect(printed.errors.split(separator: "\n").count == 1 && printed.errors.contains("không-có.txt"))
    }

    @Test func `a folder is read in the order of names`() async throws {
        for name in ["b.txt", "a.txt", "c.md", "bỏ-qua.exe"] { _ = try file(name) }
        let (status, printed) = await run(["extract", "--format", "json", "--only", "times", folder.path])
        let names = printed.output.split(separator: "\n").compactMap { $0.firstMatch(of: #/(\w)\.(txt|md)"/#)?.1 }
        #expect(status == .done && names == ["a", "b", "c"])
    }

    @Test func `a folder without documents is told`() async {
        let (status, printed) = await run(["extract", folder.path])
        #expect(status == .failed && printed.errors.contains("Không có văn bản nào trong “\(folder.path)”"))
    }

    @Test(arguments: [1, 4])
    func `documents come in the order they were named`(jobs: Int) async throws {
        let paths = try (0..<40).map { try file("\($0).txt", String(repeating: Sample.text, count: 1 + ($0 * 7) % 20)) }
        let (_, printed) = await run(["extract", "--format", "json", "--jobs", "\(jobs)", "--only", "times"] + paths)
        let names = printed.output.split(separator: "\n").compactMap { $0.firstMatch(of: #/(\d+)\.txt/#)?.1 }
        #expect(names.map { String($0) } == (0..<40).map { String($0) })
    }

    @Test(
        arguments: [
            (["extract"], "Thiếu tham số"), (["extract", "--fromat", "json", "a"], "có phải ý bạn là '--format'?"),
            (
                ["extract", "--format", "word", "a"],
                "hãy dùng một trong 'table', 'json', 'csv', 'markdown' hoặc 'html'."
            ),
            (["extract", "--jobs", "0", "a"], "--jobs phải là số từ 1 trở lên."),
            (["extract", "--width", "3", "a"], "--width"),
            (["extract", "--as-of", "31/02/2024", "a"], "không phải là ngày"), (["extract", "-", "-"], "một lần"),
            (["extract", "--encoding", "klingon", "a"], "không có bảng mã này"),
            (["extract", "--jobs"], "Thiếu giá trị của"), (["extract", "--nope"], "Không có tùy chọn '--nope'"),
            (["extract", "-dash.txt"], "Không có tùy chọn '-dash.txt'; nếu đó là tên tệp, hãy viết './-dash.txt'."),
            (["-dash"], "Không có tùy chọn '-dash'"), (["help", "nope"], "Không có lệnh 'nope'."),
            (["nope"], "Không có lệnh 'nope'."), (["nope", "--help"], "Không có lệnh 'nope'."),
            (["/"], "Không có lệnh '/'; để đọc tệp hoặc thư mục này, hãy gõ: dondoc extract /"),
            (["extract", "--as-of", "20/8/24", "a"], "không phải là ngày"),
        ] as [([String], String)]
    )
    func `wrong use is status 2 and told in Vietnamese`(arguments: [String], words: String) async {
        let (status, printed) = await run(arguments)
        #expect(status == .misused && printed.output.isEmpty)
        #expect(printed.errors.contains(words) && printed.errors.contains("Cách dùng: dondoc"))
    }

    @Test(arguments: ["2026-08-20", "20/8/2026", "20-8-2026", "20.8.2026", "20/08/2026"])
    func `a day may be typed as papers write it`(day: String) async throws {
        let (status, printed) = await run(["extract", "--as-of", day, try file("a.txt")])
        #expect(status == .done && printed.output.contains("(tính đến ngày 20/8/2026)"))
    }

    @Test(arguments: [
        ["--help"], ["extract", "--help"], ["--version"], ["help", "extract"], ["extract", "-qh", "a"], [],
    ])
    func `help and version are no errors`(arguments: [String]) async {
        let (status, printed) = await run(arguments)
        #expect(status == .done && printed.errors.isEmpty && !printed.output.isEmpty)
        #expect(printed.output.firstMatch(of: #/OVERVIEW|USAGE|OPTIONS|default:|Show /#) == nil)
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completion scripts are printed as they are`(shell: String) async {
        let (status, printed) = await run(["--generate-completion-script", shell])
        #expect(status == .done && printed.output.contains("as-of") && !printed.output.contains("mặc định: "))
    }

    @Test func `a reader that stops reading is no error`() async throws {
        let (status, printed) = await run(["extract", try file("a.txt")], fault: .closed)
        #expect(status == .done && printed.errors.isEmpty)
    }

    @Test func `a full disk is an error`() async throws {
        let (status, printed) = await run(["extract", try file("a.txt")], fault: .refused(28))
        #expect(status == .failed && printed.errors.hasPrefix("Không ghi được kết quả"))
    }

    private var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    // The sample was once of 96 columns and without its heading.
    @Test func `the sample in the readme is what the program prints`() async throws {
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let sample = try #require(readme.split(separator: "\n```\n").dropFirst().first)
        let example = "Examples/thong-bao-ket-luan.txt"
        let (_, printed) = await run(["extract", "--width", "100", root.appending(path: example).path])
        let parts = sample.replacing("Tệp: \(example)\n", with: "…\n").split(separator: "…\n")
        #expect(parts.count == 3 && parts.allSatisfy { printed.output.contains($0) })
    }

    @Test func `the page of commands is what the parser says`() async throws {
        let (status, printed) = await run(["manual", "--check", root.appending(path: "docs/commands.md").path])
        #expect(status == .done, "\(printed.errors)")
    }
}
