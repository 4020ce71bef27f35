import Foundation
import Kernel
import Storage
import Testing

@Suite struct FileStoreTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-test-\(UUID().uuidString)")
    private let hash = String(repeating: "ab", count: 32)

    @Test func `a file is kept once, as a whole, under its hash`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileStore(folder: folder.path)
        try store.keep([1, 2, 3], sha256: hash)
        try store.keep([1, 2, 3], sha256: hash)
        let kept = folder.appending(path: "ab")
        #expect(try FileManager.default.contentsOfDirectory(atPath: kept.path) == [hash])
        #expect(try Data(contentsOf: kept.appending(path: hash)) == Data([1, 2, 3]))
    }

    @Test(arguments: ["", "ab", "../../etc/passwd", String(repeating: "z", count: 64)])
    func `what is no hash names no file`(name: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileStore(folder: folder.path)
        let failure = #expect(throws: Failure.self) { try store.keep([1], sha256: name) }
        #expect(failure?.code == .corrupt)
    }

    @Test func `a folder that cannot be made is told`() {
        let failure = #expect(throws: Failure.self) { try FileStore(folder: "/proc/dondoc") }
        #expect(failure?.message.contains("thư mục dữ liệu") == true)
    }
}
