import Foundation
import Kernel

@testable import Commands

/// A register in a folder of its own, worked with as from the command line; gone with the value.
final class RegisterFolder: Sendable {
    typealias Outcome = (status: Commands.ExitStatus, output: String, errors: String)

    let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func run(_ arguments: String..., on day: String = "2024-06-24") async -> Outcome {
        let printed = Printed()
        var console = printed.console()
        console.environment = ["DONDOC_DATA": path("data")]
        console.clock = .fixed(Instant(parsing: "\(day)T02:00:00Z") ?? Instant(milliseconds: 0))
        let status = await Program(console: console).run(arguments)
        return (status, printed.output, printed.errors)
    }

    /// A ward with one paper, whose two obligations are confirmed.
    func setUp() async throws {
        let text = """
            ĐẢNG ỦY PHƯỜNG AN HẠ
            *
            Số: 12-TB/ĐU
            An Hạ, ngày 21 tháng 6 năm 2024

            THÔNG BÁO
            Kết luận của Ban Thường vụ Đảng ủy về công tác tháng 6

            1. Giao Công an phường rà soát các chốt, báo cáo Đảng ủy trước ngày 20/7/2024.
            2. Trạm Y tế phường phun khử khuẩn các điểm chợ xong trong ngày 31/8/2024.
            """
        try Data(text.utf8).write(to: folder.appending(path: "thong-bao.txt"))
        _ = await run("init", "--name", "Phường An Hạ", "--administrator", "Lê Thị Hoa")
        _ = await run("organisations", "add", "Công an phường An Hạ", "Trạm Y tế phường An Hạ")
        _ = await run("import", path("thong-bao.txt"))
        _ = await run("confirm", "--all")
    }
}
