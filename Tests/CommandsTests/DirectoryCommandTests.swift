import Kernel
import Testing

@testable import Commands

/// Bodies, posts and people at the command line.
@Suite struct DirectoryCommandTests {
    @Test func `a tree of bodies is built, renamed and moved`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        _ = await shell.run("organisations", "add", "Đảng ủy phường An Hạ", "--kind", "Đảng", "--level", "phường")
        _ = await shell.run("organisations", "add", "Chi bộ 3", "--kind", "chi bộ", "--parent", "Đảng ủy phường")
        #expect(
            await shell.run("organisations", "list", "--tree").output.contains("Đảng ủy phường An Hạ\n└─ 5. Chi bộ 3")
        )
        let renamed = await shell.run("organisations", "rename", "Chi bộ 3", "--to", "Chi bộ Tổ dân phố số 3")
        #expect(renamed.output.contains("thành “Chi bộ Tổ dân phố số 3”"))
        let alias = await shell.run("organisations", "alias", "5", "--add", "các chi bộ")
        #expect(alias.output.contains("Chi bộ 3; các chi bộ. Khớp thêm 1 chỗ"))
        #expect(await shell.run("organisations", "move", "5", "--top").output.contains("đầu cây"))
        #expect(await shell.run("organisations", "move", "4", "--under", "4").status == .refused)
        #expect(await shell.run("organisations", "code", "5", "--set", "g01").status == .misused)
        #expect(await shell.run("organisations", "code", "5", "--set", "H29.07").status == .done)
        #expect(await shell.run("organisations", "add", "X", "--kind", "hợp tác").errors.contains("tổ dân phố"))
        let shown = await shell.run("organisations", "show", "5").output
        #expect(shown.contains("Mã định danh: H29.07") && shown.contains("Tên khác: Chi bộ 3; các chi bộ"))
    }

    @Test func `a body ends, its successor and another twin take over`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        _ = await shell.run("organisations", "add", "Phòng Y tế quận", "--level", "quận")
        let ended = await shell.run(
            "organisations",
            "end",
            "Phòng Y tế quận",
            "--on",
            "30/6/2025",
            "--successor",
            "Trạm Y tế phường"
        )
        #expect(ended.output.contains("kế thừa: “Trạm Y tế phường An Hạ”"))
        let later = "1. Yêu cầu Phòng Y tế quận rà soát, báo cáo trước ngày 20/7/2025."
        _ = await shell.run(
            "import",
            try shell.notice("sau.txt", issued: "10 tháng 7 năm 2025", later),
            on: "2025-07-10"
        )
        #expect(
            await shell.run("proposals", "--document", "2", "--format", "json").output.contains("\"organisation\":3")
        )
        _ = await shell.run("organisations", "add", "Công an An Hạ")
        let merged = await shell.run("organisations", "merge", "Công an An Hạ", "--into", "Công an phường An Hạ")
        #expect(merged.output == "Đã gộp “Công an An Hạ” vào “Công an phường An Hạ”.\n")
        #expect(await shell.run("organisations", "show", "2").output.contains("Tên khác: Công an An Hạ"))
        _ = await shell.run("confirm", "1", "2")
        let handed = await shell.run("organisations", "hand-over", "2", "3", "--reason", "Sắp xếp lại")
        #expect(handed.output.contains("Đã bàn giao 1 nhiệm vụ"))
        #expect(await shell.run("obligation", "show", "1").output.contains("Chủ trì: Trạm Y tế phường An Hạ"))
    }

    @Test func `a post leads to its body`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        let order = try shell.notice("dong-chi.txt", "1. Giao đồng chí Trưởng Công an phường kiểm tra các chốt.")
        #expect(await shell.run("import", order).output.contains("(?)"))
        let appointed = await shell.run(
            "organisations",
            "appoint",
            "2",
            "--title",
            "Trưởng Công an phường",
            "--holder",
            "Trần Minh",
            "--from",
            "1/6/2024"
        )
        #expect(appointed.output.contains("Khớp thêm 1 chỗ"), "\(appointed)")
        #expect(await shell.run("organisations", "posts").output.contains("Trần Minh"))
        #expect(await shell.run("organisations", "release", "1", "--on", "30/6/2024").status == .done)
        #expect(await shell.run("organisations", "release", "9").status == .failed)
    }

    @Test func `people get roles for a time, and the last administrator stays`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        let added = await shell.run(
            "users",
            "add",
            "Trần Minh",
            "--login",
            "minh",
            "--role",
            "trưởng đơn vị",
            "--body",
            "Công an phường"
        )
        #expect(added.output == "Đã thêm Trần Minh (tài khoản minh), số 2.\n")
        #expect(await shell.run("users", "list", "--as", "minh").status == .forbidden)
        #expect(await shell.run("proposals", "--as", "minh").status == .forbidden)
        #expect(await shell.run("users", "revoke", "hoa", "quản trị", "--body", "1", "--as", "hoa").status == .refused)
        #expect(
            await shell.run("users", "end", "hoa", "--as", "hoa").errors.contains("không còn ai giữ vai trò quản trị")
        )
        let granted = await shell.run(
            "users",
            "grant",
            "minh",
            "administrator",
            "--body",
            "1",
            "--to",
            "31/12/2024",
            "--as",
            "hoa"
        )
        #expect(
            granted.output == "Trần Minh giữ vai trò quản trị tại “Văn phòng Phường An Hạ” đến hết 31/12/2024.\n"
        )
        let list = await shell.run("users", "--as", "hoa").output
        #expect(list.contains("đến 31/12/2024"))
        #expect(await shell.run("users", "rename", "minh", "--name", "Trần Quang Minh", "--as", "hoa").status == .done)
        #expect(await shell.run("users", "end", "minh", "--on", "23/6/2024", "--as", "hoa").status == .done)
        #expect(await shell.run("documents", "--as", "minh").errors.contains("đã ngừng dùng sau ngày 23/6/2024"))
        let wrong = await shell.run("users", "grant", "hoa", "giám đốc", "--body", "1", "--as", "hoa")
        #expect(
            wrong.status == .misused && wrong.errors.contains("trong các giá trị sau")
                && wrong.errors.contains("giám sát")
        )
    }
}
