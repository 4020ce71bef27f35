import Foundation
import Kernel
import Testing

@testable import Commands

/// Tables into the register and out of it, from the command line.
@Suite final class TableCommandTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func run(_ arguments: String..., data: String = "data", screen: Bool = false) async -> (
        status: Commands.ExitStatus, bytes: [UInt8], output: String, errors: String
    ) {
        let printed = Printed()
        var terminal = Terminal()
        terminal.showsOutput = screen
        var console = printed.console(terminal)
        console.environment = ["DONDOC_DATA": folder.appending(path: data).path]
        console.clock = .fixed(Instant(parsing: "2026-06-01T02:00:00Z") ?? Instant(milliseconds: 0))
        let status = await Program(console: console).run(arguments)
        return (status, printed.bytes, printed.output, printed.errors)
    }

    private func example(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/\(name)").standardized.path
    }

    private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let url = folder.appending(path: name)
        try Data(bytes).write(to: url)
        return url.path
    }

    private func setUp(data: String = "data") async {
        _ = await run("init", "--name", "Phường Hòa Lạc Đông", "--body", "Hội đồng", data: data)
        _ = await run("organisations", "import", example("danh-ba.csv"), "--yes", data: data)
    }

    @Test func `the examples come in, once, and can be taken back`() async throws {
        await setUp()
        let preview = await run("obligations", "import", example("so-theo-doi.xlsx"))
        #expect(
            preview.output.contains("8 nhiệm vụ: 2 đã hoàn thành") && preview.output.contains("Chưa ghi gì"),
            "\(preview.output)"
        )
        #expect(await run("obligations", "--all", "--format", "json").output.isEmpty)
        let taken = await run("obligations", "import", example("so-theo-doi.xlsx"), "--yes")
        #expect(taken.status == .done && taken.output.contains("Đã nhập 8 nhiệm vụ"), "\(taken)")
        #expect(
            await run("obligations", "import", example("so-theo-doi.xlsx"), "--yes").output.contains("không thêm gì")
        )
        #expect(await run("obligations", "list", "--all", "--format", "json").output.split(separator: "\n").count == 8)
        #expect(await run("imports").output.contains("so-theo-doi.xlsx"))
        #expect(await run("imports", "undo", "2", "--reason", "Nhầm").status == .done)
        #expect(await run("obligations", "--all", "--format", "json").output.isEmpty)
        #expect(await run("audit", "verify").output.hasPrefix("Nhật ký còn nguyên vẹn"))
    }

    @Test(arguments: ["xlsx", "csv"])
    func `what goes out comes in again, every column known`(format: String) async throws {
        await setUp()
        _ = await run("obligations", "import", example("so-theo-doi.xlsx"), "--yes")
        let out = try file("ra.\(format)", await run("obligations", "--all", "--format", format).bytes)
        await setUp(data: "other")
        let preview = await run("obligations", "import", out, data: "other")
        #expect(!preview.output.contains("Không dùng các cột"), "\(preview.output)")
        let taken = await run("obligations", "import", out, "--yes", data: "other")
        #expect(taken.output.contains("Đã nhập 8 nhiệm vụ"), "\(taken)")
        let first = await run("obligations", "--all", "--format", "csv").output
        let second = await run("obligations", "--all", "--format", "csv", data: "other").output
        func bare(_ csv: String) -> [String] {
            csv.split(separator: "\r\n").map {
                $0.drop { $0 != "," }.split(separator: ",").dropLast(2).joined(separator: ",")
            }.sorted()
        }
        #expect(bare(first) == bare(second))
    }

    @Test func `doubtful rows stop an import unless they are left out`() async throws {
        await setUp()
        let path = try file(
            "so.csv",
            Array(
                "Nội dung;Chủ trì;Ngày phải xong\nMột;Công an phường;15/7/2026\nHai;Sở Lạ;16/7/2026\nBa;Công an phường;sớm\n"
                    .utf8
            )
        )
        let preview = await run("obligations", "import", path, "--column", "Thời hạn=Ngày phải xong")
        #expect(preview.output.contains("2 dòng còn nghi vấn, 1 dòng nhập được"), "\(preview.output)")
        let stopped = await run("obligations", "import", path, "--column", "Thời hạn=Ngày phải xong", "--yes")
        #expect(stopped.status == .refused && stopped.errors.contains("--skip-doubtful"))
        #expect(await run("obligations", "--all", "--format", "json").output.isEmpty)
        let taken = await run(
            "obligations",
            "import",
            path,
            "--column",
            "Thời hạn=Ngày phải xong",
            "--yes",
            "--skip-doubtful"
        )
        #expect(taken.output.contains("Đã nhập 1 nhiệm vụ, bỏ qua 2 dòng"), "\(taken)")
        #expect(await run("obligations", "import", path, "--column", "Hạn=x").status == .misused)
        #expect(await run("obligations", "import", path, "--yes", "--preview").status == .misused)
    }

    @Test func `findings go into a file to be worked off`() async throws {
        await setUp()
        let path = try file("so.csv", Array("Nội dung;Chủ trì\nMột;Sở Lạ\n".utf8))
        let csv = await run("obligations", "import", path, "--format", "csv")
        #expect(csv.output.contains("Dòng") && csv.output.contains("Sở Lạ") && !csv.output.contains("Chưa ghi gì"))
    }

    @Test func `a spreadsheet is not poured over the screen`() async throws {
        await setUp()
        let refused = await run("obligations", "--format", "xlsx", screen: true)
        #expect(refused.status == .misused && refused.errors.contains("> ") && refused.bytes.isEmpty)
        #expect(await run("status", "--format", "xlsx").bytes.starts(with: [0x50, 0x4B]))
        #expect(await run("organisations", "--format", "xlsx").bytes.starts(with: [0x50, 0x4B]))
        #expect(await run("status", "--format", "ics").status == .misused)
    }

    @Test func `deadlines go into a calendar`() async throws {
        await setUp()
        _ = await run("obligations", "import", example("so-theo-doi.xlsx"), "--yes")
        let calendar = await run("obligations", "--all", "--format", "ics", "--remind", "7", "--remind", "1")
        let lines = calendar.output.components(separatedBy: "\r\n")
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 5 && lines.count { $0 == "BEGIN:VALARM" } == 10)
        #expect(lines.contains("DTSTART;VALUE=DATE:20260331") && lines.contains("TRIGGER:-P6DT16H"))
        #expect(calendar.errors.contains("3 nhiệm vụ chưa có thời hạn"))
        let again = await run("obligations", "--all", "--format", "ics", "--remind", "7", "--remind", "1")
        #expect(again.bytes == calendar.bytes)
    }
}
