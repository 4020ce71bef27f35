import Foundation
import Glibc
import Testing

/// The program as a process of its own: signals, what it leaves behind, and streams it is started with.
@Suite(.enabled(if: ChildProgram.exists, "the program is not built beside the tests"))
struct ProcessTests {
    private let room = Room()
    private var folder: URL { room.folder }
    private var temporary: URL { folder.appending(path: "tmp") }

    init() throws {
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    }

    /// A scan whose recognition never ends; the helper writes its number into "pid".
    private func hangingScan() throws -> String {
        let image = Data(Array("P5\n20 10\n255\n".utf8) + [UInt8](repeating: 0, count: 200))
        try image.write(to: folder.appending(path: "a.png"))
        let tool = folder.appending(path: "tesseract")
        let pid = folder.appending(path: "pid").path
        try Data("#!/bin/sh\necho $$ > '\(pid).new'; mv '\(pid).new' '\(pid)'; exec sleep 600\n".utf8).write(to: tool)
        chmod(tool.path, 0o755)
        return folder.appending(path: "a.png").path
    }

    /// The number of the helper, once it runs.
    private func helper() async throws -> Int32 {
        for _ in 0..<200 {
            let text = try? String(contentsOf: folder.appending(path: "pid"), encoding: .utf8)
            if let number = text.flatMap({ Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }) {
                return number
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        return 0
    }

    private func isGone(_ process: Int32) async throws -> Bool {
        for _ in 0..<100 {
            if kill(process, 0) == -1, errno == ESRCH { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    private var left: [String] { (try? FileManager.default.contentsOfDirectory(atPath: temporary.path)) ?? [] }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `whoever stops the program finds nothing left, and is told nothing false`(signal: Int32) async throws {
        // Whoever runs the tests may have ignored it, and children inherit that.
        Glibc.signal(signal, SIG_DFL)
        let program = try ChildProgram(["extract", try hangingScan()], in: folder, temporary: temporary.path)
        let helper = try await helper()
        #expect(helper > 0 && left.count == 1)
        kill(program.number, signal)
        let (status, errors) = program.end()
        #expect(status == 128 + signal)
        #expect(errors.isEmpty)
        #expect(left.isEmpty)
        #expect(try await isGone(helper))
    }

    @Test func `a killed program takes its children along, and the next one clears up`() async throws {
        let scan = try hangingScan()
        let killed = try ChildProgram(["extract", scan], in: folder, temporary: temporary.path)
        let helper = try await helper()
        kill(killed.number, SIGKILL)
        _ = killed.end()
        #expect(left.count == 1)
        if access("/usr/bin/setpriv", X_OK) == 0 { #expect(try await isGone(helper)) } else { kill(helper, SIGKILL) }
        try Data("#!/bin/sh\necho x\n".utf8).write(to: folder.appending(path: "tesseract"))
        _ = try ChildProgram(["extract", scan], in: folder, temporary: temporary.path).end()
        #expect(left.isEmpty)
    }

    @Test func `the folders of others are left alone`() async throws {
        let scan = try hangingScan()
        for name in ["dondoc-\(getpid())-abcdef", "dondoc-999999999-ABCD-00", "dondoc-khác"] {
            try FileManager.default.createDirectory(
                at: temporary.appending(path: name),
                withIntermediateDirectories: true
            )
        }
        try Data("#!/bin/sh\necho x\n".utf8).write(to: folder.appending(path: "tesseract"))
        _ = try ChildProgram(["extract", scan], in: folder, temporary: temporary.path).end()
        #expect(left.count == 3)
    }

    @Test func `a folder of temporary files that does not exist is named`() throws {
        let missing = folder.path + "/không-có"
        let (status, errors) = try ChildProgram(["extract", try hangingScan()], in: folder, temporary: missing).end()
        #expect(status == 1)
        #expect(errors.contains("“\(missing)”") && errors.contains("không tồn tại") && errors.contains("TMPDIR"))
    }

    @Test(arguments: [
        ("extract - < /tmp", "đây là thư mục"), ("extract - <&-", "không mở để đọc"),
        ("extract - <&- 0>/dev/null", "không mở để đọc"),
        ("extract $(printf '\\342bc.txt')", "Không tìm thấy tệp “\u{FFFD}bc.txt”"),
        ("extract a.txt >&-", "Không ghi được kết quả"),
    ])
    func `streams that cannot be used are told in one sentence`(command: String, words: String) throws {
        try Data("Giao Công an phường báo cáo.".utf8).write(to: folder.appending(path: "a.txt"))
        let program = try ChildProgram(shell: command, in: folder, temporary: temporary.path)
        let (status, errors) = program.end()
        #expect(status == 1)
        #expect(errors.contains(words) && errors.split(separator: "\n").count == 1)
        #expect(!errors.contains("hệ thống báo"))
    }
}
