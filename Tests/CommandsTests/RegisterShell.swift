import Foundation
import Kernel

@testable import Commands

/// A register in a folder of its own, worked with as at a shell, in this process.
final class RegisterShell {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @discardableResult
    func run(_ arguments: String..., on day: String = "2024-06-24") async -> (
        status: Commands.ExitStatus, output: String, errors: String
    ) {
        let printed = Printed()
        var console = printed.console()
        console.environment = ["DONDOC_DATA": folder.appending(path: "data").path]
        console.clock = .fixed(Instant(parsing: "\(day)T02:00:00Z") ?? Instant(milliseconds: 0))
        let status = await Program(console: console).run(arguments)
        return (status, printed.output, printed.errors)
    }

    /// Writes a file and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        let url = folder.appending(path: name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    /// A notice of the ward with the orders given, one a line.
    func notice(
        _ name: String,
        number: String = "12-TB/ĐU",
        issued: String = "21 tháng 6 năm 2024",
        _ orders: String
    ) throws -> String {
        try file(
            name,
            """
            ĐẢNG ỦY PHƯỜNG AN HẠ
            *
            Số: \(number)
            An Hạ, ngày \(issued)

            THÔNG BÁO
            Kết luận của Ban Thường vụ Đảng ủy về công tác tháng 6

            \(orders)
            """
        )
    }

    /// A register with the police and a notice of three orders.
    func setUp() async throws {
        await run("init", "--name", "Phường An Hạ", "--administrator", "Lê Thị Hoa", "--login", "hoa")
        await run("organisations", "add", "Công an phường An Hạ", "Trạm Y tế phường An Hạ")
        let orders = """
            1. Giao Công an phường rà soát các chốt, báo cáo Đảng ủy trước ngày 20/7/2024.
            2. Trạm Y tế phường phun khử khuẩn các điểm chợ xong trong ngày 31/8/2024.
            3. Yêu cầu các chi bộ tuyên truyền
            sâu rộng.
            """
        await run("import", try notice("thong-bao.txt", orders))
    }
}
