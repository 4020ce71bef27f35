import Foundation
import Testing

@testable import Commands

/// `dondoc demo`: what it says, what it refuses, and that the commands that it names work.
@Suite struct DemoCommandTests {
    private let day = "2026-11-24"

    /// An example paper of a day, in a folder of its own.
    private func example(_ folder: RegisterFolder, issued: String) throws -> String {
        let place = folder.folder.appending(path: "van-ban")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let text = """
            ĐẢNG ỦY PHƯỜNG HÒA LẠC ĐÔNG
            *
            Số: 99-KH/ĐU
            Hòa Lạc Đông, \(issued)

            KẾ HOẠCH
            Diễn tập phòng thủ dân sự

            1. Giao Công an phường diễn tập chữa cháy trước ngày 20/12/2026.
            """
        try Data(text.utf8).write(to: place.appending(path: "ke-hoach-99.txt"))
        return place.path
    }

    @Test func `it fills a ward, names accounts to try, and the next commands show it`() async throws {
        let folder = try RegisterFolder()
        let papers = try example(folder, issued: "ngày 05 tháng 10 năm 2026")
        let done = await folder.run("demo", "--months", "3", "--examples", papers, on: day)
        #expect(done.status == .done && done.errors.isEmpty, "\(done)")
        #expect(done.output.contains("đến sáng 24/11/2026") && done.output.contains("hoa    Lê Thị Hoa"))
        #expect(done.output.contains("dondoc obligations --overdue --as hoa\n"))
        #expect(await folder.run("obligations", "--overdue", "--as", "hoa", on: day).output.contains("quá hạn"))
        #expect(await folder.run("status", "--as", "cuong", on: day).output.contains("Công an phường Hòa Lạc Đông"))
        #expect(await folder.run("search", "diễn tập", "--as", "chau", on: day).output.contains("99-KH/ĐU"))
        #expect(await folder.run("audit", "verify", "--as", "tuan", on: day).status == .done)
        #expect(await folder.run("calendar", "show", "--as", "hoa", on: day).output.contains("đã nhập"))
        let again = await folder.run("demo", "--examples", papers, on: day)
        #expect(again.status == .conflicted && again.errors.contains("đã có sổ theo dõi"))
    }

    @Test(arguments: [
        ["--until", "25/11/2026"], ["--until", "1/1/2020"], ["--months", "2"], ["--examples", "/nowhere/at/all"],
    ])
    func `what makes no sense is refused before anything is made`(options: [String]) async throws {
        let folder = try RegisterFolder()
        let outcome = await folder.run("demo", options[0], options[1], on: day)
        #expect(outcome.status != .done && outcome.output.isEmpty && !outcome.errors.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")).isEmpty)
    }
}
