import Foundation
import Kernel
import Testing

@testable import Commands

/// What a person does with proposals, at the command line.
@Suite struct ProposalCommandTests {
    @Test func `an edit is shown against what was read`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        let edited = await shell.run(
            "proposal",
            "edit",
            "1",
            "--deadline",
            "26/7/2024",
            "--coordinating",
            "Trạm Y tế phường",
            "--informed",
            "Hội Phụ nữ",
            "--recurrence",
            "ngày 25 hằng tháng"
        )
        #expect(edited.output.contains("thời hạn: 19/7/2024 → 26/7/2024"))
        #expect(edited.output.contains("Chưa khớp với danh bạ: “Hội Phụ nữ”"))
        let shown = await shell.run("proposal", "show", "1").output
        #expect(shown.contains("Máy đọc được → hiện nay:") && shown.contains("Định kỳ: ngày 25 hằng tháng"))
        #expect(shown.contains("Lê Thị Hoa: sửa") && shown.contains("Nguyên văn: “Giao Công an phường"))
        let late = await shell.run("proposal", "edit", "1", "--clear", "phối hợp", "--seen", "1")
        #expect(late.status == .conflicted && late.errors.contains("19/7/2024 → 26/7/2024"))
        #expect(
            await shell.run("proposal", "edit", "1", "--modality", "yêu cầu").output.contains("không có gì thay đổi")
        )
        _ = await shell.run("confirm", "1")
        let obligation = await shell.run("obligation", "show", "1").output
        #expect(obligation.contains("26/7/2024") && obligation.contains("Phối hợp: Trạm Y tế phường"))
    }

    @Test(arguments: [
        (["edit", "1"], Commands.ExitStatus.misused, "Cần nêu ít nhất một điều"),
        (["edit", "1", "--clear", "thời hạn", "--deadline", "1/7/2024"], .misused, "hãy chọn một"),
        (["edit", "1", "--recurrence", "khi rảnh"], .misused, "Chưa hiểu định kỳ"),
        (["edit", "1", "--span", "9-3"], .misused, "9-3"), (["edit", "1", "--span", "10-9000"], .refused, "không nằm"),
        (["edit", "99", "--content", "x"], .failed, "Không có đề xuất số 99"),
        (["split", "1", "--part", "Một"], .misused, "ít nhất hai"),
        (["split", "1", "--by-lead"], .refused, "ít nhất hai"),
        (["merge", "1", "1"], .misused, "khác nhau"), (["merge", "1", "2"], .refused, "thời hạn"),
        (["add", "--document", "1"], .misused, "--words hoặc --span"),
        (["add", "--document", "1", "--words", "phường"], .refused, "có 2 chỗ: dòng 9"),
        (["add", "--document", "1", "--words", "Phường"], .failed, "đúng nguyên văn"),
        (["add", "--document", "1", "--span", "9000-9001"], .refused, "chỉ dài"),
        (["add", "--document", "7", "--words", "x"], .failed, "Không có văn bản số 7"),
        (["restore", "1"], .refused, "không phải đề xuất đã loại"),
    ])
    func `what cannot be done is said in a sentence`(arguments: [String], status: Commands.ExitStatus, words: String)
        async throws
    {
        let shell = try RegisterShell()
        try await shell.setUp()
        let printed = Printed()
        var console = printed.console()
        console.environment = ["DONDOC_DATA": shell.folder.appending(path: "data").path]
        console.clock = .fixed(Instant(milliseconds: 1_719_187_200_000))
        #expect(await Program(console: console).run(["proposal"] + arguments) == status)
        #expect(printed.errors.contains(words), "\(printed.errors)")
    }

    @Test func `proposals are split, merged, marked and taken back`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        let split = await shell.run(
            "proposal",
            "split",
            "1",
            "--part",
            "Giao Công an phường rà soát các chốt",
            "--part",
            "Báo cáo kết quả"
        )
        #expect(split.output.contains("thành 2 đề xuất"))
        #expect(await shell.run("proposal", "show", "4").output.contains("“Giao Công an phường rà soát các chốt”"))
        let merged = await shell.run("proposal", "merge", "2", "5", "--deadline", "31/8/2024")
        #expect(merged.output.contains("thành đề xuất số 6"), "\(merged)")
        let marked = await shell.run("proposal", "add", "--document", "1", "--words", "tuyên truyền sâu rộng")
        #expect(marked.output.contains("Đã thêm đề xuất số 7: tuyên truyền sâu rộng"))
        #expect(await shell.run("confirm", "--reject", "3", "--reason", "Trùng").status == .done)
        #expect(await shell.run("proposal", "restore", "3").status == .done)
        let pending = await shell.run("proposals", "--format", "json").output
        #expect(pending.split(separator: "\n").count == 4 && pending.contains("\"origin\":\"merged\""))
        #expect(await shell.run("audit", "verify").status == .done)
    }
}
