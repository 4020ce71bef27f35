import Foundation
import Kernel
import Testing

@testable import Commands

/// Papers of the register at the command line: lists, texts, later readings, originals that were lost.
@Suite struct DocumentCommandTests {
    @Test func `papers are listed with what became of them`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        _ = await shell.run("confirm", "1", "2")
        _ = await shell.run("confirm", "--reject", "3", "--reason", "x")
        let list = await shell.run("documents", "--format", "csv").output
        #expect(list.contains("12-TB/ĐU,21/6/2024,ĐẢNG ỦY PHƯỜNG AN HẠ,Kết luận") && list.contains(",0,2,1,2"))
        #expect(await shell.run("documents", "--format", "json").output.contains("\"confirmed\":2"))
        let shown = await shell.run("document", "show", "1").output
        #expect(shown.contains("0 chờ duyệt, 2 đã giao, 1 đã loại") && shown.contains("nguyên vẹn"))
        #expect(await shell.run("document", "text", "1", "--numbered").output.hasPrefix("0 ĐẢNG ỦY PHƯỜNG AN HẠ\n21 *"))
        #expect(await shell.run("document", "text", "1", "--span", "0-7").output == "ĐẢNG ỦY\n")
        #expect(await shell.run("document", "show", "9").errors.contains("Không có văn bản số 9"))
    }

    @Test func `a file that is no directive is taken in with a warning`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        let menu = await shell.run("import", try shell.file("menu.txt", "Thực đơn tuần này: phở, bún, cơm."))
        #expect(menu.status == .done && menu.errors.contains("không giống văn bản chỉ đạo"))
        #expect(await shell.run("documents", "--format", "json").output.split(separator: "\n").count == 2)
    }

    @Test func `a lost original is told, and importing it again brings it back`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        try FileManager.default.removeItem(at: shell.folder.appending(path: "data/files"))
        let lost = await shell.run("document", "reread", "1")
        #expect(lost.status == .corrupt && lost.errors.contains("không còn trong kho"))
        #expect(await shell.run("document", "show", "1").output.contains("không còn trong kho"))
        let again = await shell.run("import", shell.folder.appending(path: "thong-bao.txt").path)
        #expect(again.output.contains("đã được khôi phục"))
        let whole = await shell.run("document", "reread", "1")
        #expect(whole.status == .done && whole.output.contains("0 mới, 0 không còn, 0 thay đổi, 3 như cũ"))
    }

    @Test func `a body known by now changes nothing that was read, a preview writes nothing`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        let before = await shell.run("audit", "verify").output
        let preview = await shell.run("document", "reread", "1", "--preview")
        #expect(preview.output.contains("Chưa ghi gì vào sổ"))
        #expect(await shell.run("audit", "verify").output == before)
    }

    @Test func `a corrected paper replaces an earlier one`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        _ = await shell.run("confirm", "1")
        let corrected = try shell.notice(
            "dinh-chinh.txt",
            number: "13-TB/ĐU",
            """
            1. Giao Công an phường rà soát các chốt, báo cáo Đảng ủy trước ngày 25/7/2024.
            2. Trạm Y tế phường phun khử khuẩn các điểm chợ xong trong ngày 15/8/2024.
            3. Giao Hội Nông dân phường tổ chức hội chợ trước ngày 30/9/2024.
            """
        )
        let outcome = await shell.run("import", corrected, "--replaces", "1")
        #expect(outcome.output.contains("1 mới, 1 không còn, 1 thay đổi, 0 như cũ, 1 cần xem lại"), "\(outcome)")
        #expect(outcome.output.contains("thời hạn: 31/8/2024 → 15/8/2024"))
        #expect(outcome.output.contains("Đề xuất số 1 (đã giao), bản đọc mới khác; sổ giữ nguyên"))
        let pending = await shell.run("proposals", "--format", "json").output
        #expect(pending.split(separator: "\n").count == 2 && !pending.contains("\"document\":1"))
        #expect(await shell.run("proposal", "show", "1").output.contains("thời hạn: 19/7/2024 → 24/7/2024"))
        #expect(await shell.run("document", "show", "1").output.contains("Được thay bằng: văn bản số 2"))
        #expect(await shell.run("import", corrected, "--replaces", "1").status == .conflicted)
        let third = try shell.file("khac.txt", "Văn bản khác.")
        #expect(await shell.run("import", third, "--replaces", "1").errors.contains("đã được thay bằng"))
        #expect(await shell.run("import", third, "--replaces", "9").errors.contains("Không có văn bản số 9"))
        #expect(await shell.run("documents", "--format", "json").output.split(separator: "\n").count == 2)
    }
}
