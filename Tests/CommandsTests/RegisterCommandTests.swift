import Foundation
import Kernel
import Testing

@testable import Commands

/// The register from the command line, in this process: the main job from the paper to the accepted obligation.
@Suite struct RegisterCommandTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-\(UUID().uuidString)")

    private func run(_ arguments: String..., on day: String = "2024-06-24") async -> (
        status: Commands.ExitStatus, output: String, errors: String
    ) {
        let printed = Printed()
        var console = printed.console()
        console.environment = ["DONDOC_DATA": folder.appending(path: "data").path]
        console.clock = .fixed(Instant(parsing: "\(day)T02:00:00Z") ?? Instant(milliseconds: 0))
        let status = await Program(console: console).run(arguments)
        return (status, printed.output, printed.errors)
    }

    private func paper() throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = """
            ĐẢNG ỦY PHƯỜNG AN HẠ
            *
            Số: 12-TB/ĐU
            An Hạ, ngày 21 tháng 6 năm 2024

            THÔNG BÁO
            Kết luận của Ban Thường vụ Đảng ủy về công tác tháng 6

            1. Giao Công an phường rà soát các chốt, báo cáo Đảng ủy trước ngày 20/7/2024.
            2. Trạm Y tế phường phun khử khuẩn các điểm chợ xong trong ngày 31/8/2024.
            3. Yêu cầu các chi bộ tuyên truyền sâu rộng.
            """
        let url = folder.appending(path: "thong-bao.txt")
        try Data(text.utf8).write(to: url)
        return url.path
    }

    private func setUp() async throws {
        let file = try paper()
        #expect(await run("init", "--name", "Phường An Hạ", "--administrator", "Lê Thị Hoa").status == .done)
        #expect(await run("organisations", "add", "Công an phường An Hạ", "Trạm Y tế phường An Hạ").status == .done)
        #expect(await run("import", file).status == .done)
    }

    @Test func `from the paper to the accepted obligation`() async throws {
        try await setUp()
        let proposals = await run("proposals")
        #expect(proposals.output.contains("Công an phường") && proposals.output.contains("các chi bộ (?)"))
        #expect(await run("confirm", "1", "2").output == "Đã giao 2 nhiệm vụ.\n")
        #expect(await run("confirm", "--reject", "3", "--reason", "Không đo được").status == .done)
        let late = await run("obligations", "--overdue", "--format", "csv", on: "2024-08-01")
        #expect(late.output.contains("Quá hạn 13 ngày") && !late.output.contains("Trạm Y tế"))
        #expect(
            await run("obligation", "complete", "1", "--on", "2024-07-18", "--note", "BC 05", on: "2024-08-01").status
                == .done
        )
        let accepted = await run("obligation", "accept", "1", on: "2024-08-02")
        #expect(accepted.output.contains("Hoàn thành đúng hạn"))
        let shown = await run("obligation", "show", "1", on: "2024-08-02")
        #expect(shown.output.contains("“Giao Công an phường rà soát") && shown.output.contains("BC 05"))
        #expect(await run("status", "--format", "json", on: "2024-08-02").output.contains("\"done-on-time\":1"))
        #expect(await run("audit", "verify").output.hasPrefix("Nhật ký còn nguyên vẹn"))
    }

    @Test func `a last day on a Saturday moves on, and says why`() async throws {
        try await setUp()
        #expect(await run("confirm", "--all").output == "Đã giao 3 nhiệm vụ.\n")
        let shown = await run("obligation", "show", "2")
        let words = shown.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("04/9/2024") && words.contains("Bộ luật Dân sự"), "\(shown.output)")
    }

    @Test func `a year's schedule moves what is due`() async throws {
        try await setUp()
        _ = await run("confirm", "--all")
        let url = folder.appending(path: "lich.csv")
        try Data("ngày;loại;tên\n19/7/2024;nghỉ;Ngày hội phường\n".utf8).write(to: url)
        #expect(await run("calendar", "import", url.path).output.contains("1 thời hạn chuyển"))
        #expect(await run("obligation", "show", "1").output.contains("Ngày hội phường"))
        #expect(await run("calendar", "show", "--format", "csv").output.contains("19/7/2024,Ngày hội phường"))
        try Data("31/2/2024;nghỉ;x".utf8).write(to: url)
        #expect(await run("calendar", "import", url.path).errors.contains("dòng 1"))
    }

    @Test func `a body added later is found where papers meant it`() async throws {
        try await setUp()
        _ = await run("confirm", "3")
        #expect(await run("organisations", "add", "các chi bộ").output.contains("Khớp thêm 1 chỗ"))
        #expect(await run("obligations", "--lead", "các chi bộ").output.contains("tuyên truyền"))
        #expect(await run("organisations", "add", "công an phường an hạ").status == .conflicted)
        #expect(await run("organisations", "add", "  ").status == .refused)
    }

    @Test func `an empty folder is no folder`() async {
        let printed = Printed()
        var console = printed.console()
        console.environment = ["DONDOC_DATA": "", "HOME": folder.path]
        _ = await Program(console: console).run(["obligations", "--data", ""])
        #expect(printed.errors.contains("\(folder.path)/.local/share/dondoc"))
    }

    @Test func `what an imported paper says cannot steer the terminal`() async throws {
        try await setUp()
        let url = folder.appending(path: "esc.txt")
        let text = "ĐẢNG ỦY PHƯỜNG\n\nTHÔNG BÁO\nKết luận\n\n1. Giao Công an\u{1B}[31m phường kiểm tra các chốt."
        try Data(text.utf8).write(to: url)
        _ = await run("import", url.path)
        _ = await run("confirm", "--all", "--document", "2")
        #expect(!(await run("obligation", "show", "1").output.contains("\u{1B}")))
    }

    @Test func `importing a file again adds nothing`() async throws {
        try await setUp()
        let again = await run("import", folder.appending(path: "thong-bao.txt").path)
        #expect(again.status == .done && again.output.contains("đã có trong sổ"))
        #expect(await run("proposals", "--format", "json").output.split(separator: "\n").count == 3)
    }

    @Test(arguments: [
        (["obligations"], Commands.ExitStatus.failed, "dondoc init"), (["confirm"], .misused, "Cần nêu số"),
        (["obligation", "extend", "1", "--reason", "x"], .misused, "--to"),
    ])
    func `what cannot be done is said in one sentence`(
        arguments: [String],
        status: Commands.ExitStatus,
        words: String
    ) async {
        let printed = Printed()
        var console = printed.console()
        console.environment = ["DONDOC_DATA": folder.path]
        #expect(await Program(console: console).run(arguments) == status)
        #expect(printed.errors.contains(words), "\(printed.errors)")
    }

    @Test func `each reason has an exit status of its own`() async throws {
        try await setUp()
        _ = await run("confirm", "1")
        #expect(await run("obligation", "accept", "1").status == .refused)
        #expect(await run("confirm", "1").status == .conflicted)
        #expect(await run("obligation", "show", "99").status == .failed)
        #expect(await run("obligations", "--lead", "Sở Y tế").errors.contains("Danh bạ không có"))
        #expect(await run("init", "--name", "Phường Bến Sậy").errors.contains("--add"))
        #expect(await run("init", "--name", "Phường An Hạ", "--add").status == .conflicted)
        #expect(await run("confirm", "--all", "2").status == .misused)
        #expect(await run("confirm", "--all", "--document", "99").status == .failed)
        #expect(await run("obligations", "--all", "--overdue").status == .misused)
        #expect(await run("obligation", "show").errors.contains("Thiếu tham số"))
    }

    @Test func `what was imported is found by its words`() async throws {
        try await setUp()
        _ = await run("confirm", "--all")
        let found = await run("search", "chot", "cong", "an")
        #expect(found.output.contains("Công an phường rà soát các chốt"), "\(found.output)")
        let csv = await run("search", "chot", "cong", "an", "--format", "csv").output
        #expect(csv.contains("12-TB/ĐU · 21/6/2024,\"Trong hạn, còn 25 ngày\""), "\(csv)")
        #expect(!found.output.unicodeScalars.contains("\u{E000}") && !found.output.contains("\u{1B}"))
        let json = await run("search", "12-TB/DU", "--in", "documents", "--format", "json").output
        #expect(json.contains("\"kind\":\"documents\"") && json.contains("\"hits\":[\"12\",\"TB\",\"ĐU\"]"), "\(json)")
        #expect(await run("search", "phuong", "--limit", "1").output.contains("1 kết quả đầu, còn"))
        #expect(await run("search", "không hề có").output == "Không tìm thấy “không hề có”.\n")
        #expect(await run("search", "--rebuild").output == "Đã dựng lại chỉ mục tìm kiếm: 7 mục.\n")
        #expect(await run("search", "chot", "cong", "an").output == found.output)
    }

    @Test(arguments: [
        (["search"], "Cần nêu từ"), (["search", "***"], "Câu tìm"), (["search", "a", "--in", "x"], "--in là"),
        (["search", "a", "--limit", "0"], "--limit"), (["search", "a", "--rebuild"], "--rebuild"),
    ])
    func `what cannot be searched is said`(arguments: [String], words: String) async throws {
        try await setUp()
        let printed = Printed()
        var console = printed.console()
        console.environment = ["DONDOC_DATA": folder.appending(path: "data").path]
        #expect(await Program(console: console).run(arguments) == .misused)
        #expect(printed.errors.contains(words), "\(printed.errors)")
    }

    @Test func `a paper with a stamp of secrecy is not taken in`() async throws {
        try await setUp()
        let url = folder.appending(path: "mat.txt")
        try Data("MẬT\nĐẢNG ỦY PHƯỜNG\n\nTHÔNG BÁO\nKết luận\n\n1. Giao Công an phường kiểm tra.".utf8).write(to: url)
        let refused = await run("import", url.path)
        #expect(refused.status == .failed && refused.errors.contains("độ mật"))
        #expect(await run("proposals", "--all", "--format", "json").output.split(separator: "\n").count == 3)
    }

    private func recurring() async throws {
        try await setUp()
        let url = folder.appending(path: "dinh-ky.txt")
        let text = """
            ĐẢNG ỦY PHƯỜNG AN HẠ

            THÔNG BÁO
            Kết luận giao ban ngày 21/6/2024

            1. Công an phường báo cáo kết quả vào ngày 25 hằng tháng.
            """
        try Data(text.utf8).write(to: url)
        _ = await run("import", url.path)
        #expect(await run("confirm", "4").output == "Đã giao 1 nhiệm vụ.\n")
    }

    @Test func `what comes back has instances, and is not without a deadline`() async throws {
        try await recurring()
        let list = await run("obligations", "--format", "csv")
        #expect(
            list.output.contains("Định kỳ, kỳ tới 25/6/2024") && list.output.contains("còn 1 ngày"),
            "\(list.output)"
        )
        #expect(await run("obligations", "--no-deadline").output.hasPrefix("0 nhiệm vụ"))
        #expect(await run("obligations", "advance", on: "2024-07-30").output.hasPrefix("Đã tạo 2 kỳ của 1"))
        #expect(await run("obligations", "advance", on: "2024-07-30").output.hasPrefix("Đã tạo 0 kỳ"))
        #expect(await run("obligations", "--series", "1", "--format", "json").output.split(separator: "\n").count == 4)
        #expect(await run("status", "--format", "json").output.contains("\"series\":1"))
        let shown = await run("obligation", "1", on: "2024-07-30").output
        #expect(shown.contains("ngày 25 hằng tháng") && shown.contains("kỳ 25/8/2024, hạn 26/8/2024"), "\(shown)")
        #expect(await run("obligation", "complete", "1").errors.contains("từng kỳ"))
    }

    @Test func `a series does not crowd the list`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        let orders = "1. Trạm Y tế phường báo cáo vào thứ Hai hằng tuần."
        await shell.run("import", try shell.notice("tuan.txt", number: "13-TB/ĐU", orders))
        await shell.run("confirm", "--all", "--document", "2")
        let list = await shell.run("obligations").output
        #expect(list.contains("2 nhiệm vụ · 0 quá hạn · 1 sắp đến hạn · 0 chưa có thời hạn · 1 định kỳ"), "\(list)")
        #expect(list.contains("Chưa kể 8 kỳ sau của nhiệm vụ định kỳ; thêm --ahead để xem."), "\(list)")
        #expect(await shell.run("obligations", "--ahead").output.contains("10 nhiệm vụ"))
        #expect(await shell.run("obligations", "--format", "csv").output.split(separator: "\r\n").count == 3)
        #expect(await shell.run("obligations", "--series", "1").output.contains("9 nhiệm vụ"))
        let calendar = await shell.run("obligations", "--format", "ics").output
        #expect(calendar.split(separator: "BEGIN:VEVENT").count == 10)
        #expect(await shell.run("status").output.contains("2 nhiệm vụ của 1 cơ quan, chưa kể 8 kỳ sau"))
        #expect(await shell.run("status", "--format", "json").output.contains("\"total\":2,\"ahead\":8"))
        let body = await shell.run("organisations", "show", "Trạm Y tế phường").output
        #expect(body.contains("Đang chủ trì: 2 nhiệm vụ"), "\(body)")
    }

    @Test func `what is waited for is seen in the list and on the sheet`() async throws {
        try await setUp()
        _ = await run("confirm", "1", "3")
        #expect(await run("obligation", "urge", "1", "--note", "Khẩn", "--answer-by", "30/6/2024").status == .done)
        #expect(await run("obligation", "extend", "1", "--to", "1/8/2024", "--reason", "Chờ").status == .done)
        #expect(await run("obligations", "--awaiting", "answer").output.hasPrefix("Số"))
        #expect(await run("obligations", "--awaiting", "extension").output.contains("đang xin gia"))
        let shown = await run("obligation", "show", "1").output
        #expect(shown.contains("Chờ trả lời trước hết 30/6/2024: đôn đốc") && shown.contains("chờ quyết định"))
        #expect(await run("obligation", "extend", "1", "--grant", "--reason", "Đồng ý").status == .done)
        #expect(await run("obligation", "answer", "1", "--note", "Đang làm").status == .done)
        let answered = await run("obligation", "1").output
        #expect(answered.contains("hạn đầu 19/7/2024") && !answered.contains("Đang chờ"), "\(answered)")
        #expect(answered.split(separator: "\n").allSatisfy { $0.count <= 100 })
        _ = await run("obligation", "topic", "1", "Trật tự đô thị")
        #expect(await run("obligations", "--topic", "trat tu do thi").output.contains("rà soát"))
        #expect(await run("obligations", "--topic", "Rác").errors.contains("hiện có: Trật tự đô thị"))
        #expect(await run("obligations", "--as-of", "20/6/2024").output.hasPrefix("0 nhiệm vụ"))
    }

    @Test func `what has no deadline gets one, is divided, rests and is replaced`() async throws {
        try await setUp()
        _ = await run("confirm", "3")
        let given = await run(
            "obligation",
            "deadline",
            "1",
            "--to",
            "15/7/2024",
            "--reason",
            "Chốt",
            "--basis",
            "TB 15-TB/ĐU"
        )
        #expect(given.output.contains("đã đặt thời hạn") && given.output.contains("còn 21 ngày"), "\(given)")
        let part = await run("obligation", "divide", "1", "--content", "Tổ 3", "--lead", "Công an phường")
        #expect(part.output.contains("thành nhiệm vụ số 2"), "\(part)")
        #expect(await run("obligation", "complete", "1").errors.contains("--despite-parts"))
        #expect(await run("obligation", "suspend", "1", "--reason", "Mưa bão").output.contains("đã tạm dừng"))
        #expect(await run("obligation", "resume", "1", "--reason", "Tạnh", on: "2024-06-27").status == .done)
        #expect(await run("obligation", "1", on: "2024-06-27").output.contains("tổng cộng 3 ngày"))
        _ = await run("obligation", "hand-over", "1", "--to", "Trạm Y tế phường", "--reason", "Đổi")
        #expect(await run("obligation", "supersede", "1", "--document", "1", "--reason", "x").status == .refused)
        #expect(await run("obligation", "supersede", "1", "--document", "9", "--reason", "x").status == .failed)
        #expect(await run("obligation", "finish", "1").errors.contains("hand-over"))
        #expect(await run("audit", "verify").status == .done)
    }

    @Test func `rules are listed, and an installation's own ones move deadlines`() async throws {
        try await setUp()
        _ = await run("confirm", "1")
        #expect(await run("rules", "--format", "json").output.contains("\"id\":\"holidays-2021\""))
        #expect(await run("rules", "--as-of", "1/1/2020").output.contains("holidays-2013"))
        #expect(await run("rules", "show", "fines-2022").output.contains("100–150 nghìn đồng"))
        #expect(await run("rules", "show", "nope").status == .failed)
        let shown = await run("obligation", "1").output
        #expect(shown.contains("[holidays-2021]") && shown.contains("[last-day-2017]"), "\(shown)")
        let rules = folder.appending(path: "data/rules")
        try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
        let own = rules.appending(path: "own.json")
        let text = """
            {"format": "dondoc.rules/1", "id": "own-2024", "kind": "holidays", "title": "Ngày lễ", "from": "2024-01-01", "to": null,
             "source": "Luật mới", "state": "to-confirm", "holidays": [{"name": "Lễ mới", "solar": "7-19"}]}
            """
        try Data(text.utf8).write(to: own)
        let checked = await run("rules", "check", own.path).output
        #expect(checked.contains("own-2024 (nghỉ lễ, tết), 1 ngày lễ, từ 01/01/2024"), "\(checked)")
        #expect(await run("rules", "apply").output.contains("1 thời hạn chuyển"))
        let moved = await run("obligation", "1").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(moved.contains("22/7/2024") && moved.contains("Luật mới [own-2024, cần xác nhận]"), "\(moved)")
        try Data("{\"format\": 1}".utf8).write(to: own)
        #expect(await run("obligations").errors.contains("own.json”: trường “format”"))
        #expect(await run("rules", "check", own.path).status == .failed)
    }
}
