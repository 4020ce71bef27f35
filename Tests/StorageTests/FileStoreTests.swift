import Foundation
import Kernel
import Storage
import TestSupport
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

    @Test func `a damaged or missing original is told, and kept again it is whole`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileStore(folder: folder.path)
        let hash = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81"
        #expect(try store.keep([1, 2, 3], sha256: hash) && store.keep([1, 2, 3], sha256: hash) == false)
        #expect(try store.bytes(sha256: hash, name: "a.txt") == [1, 2, 3])
        let kept = folder.appending(path: "03/\(hash)")
        for damage in [Data([1, 2, 4]), Data(), nil] {
            if let damage { try damage.write(to: kept) } else { try FileManager.default.removeItem(at: kept) }
            let failure = #expect(throws: Failure.self) { try store.bytes(sha256: hash, name: "a.txt") }
            #expect(failure?.code == .corrupt && failure?.message.contains("“a.txt”") == true)
            #expect(try store.keep([1, 2, 3], sha256: hash))
            #expect(try store.bytes(sha256: hash, name: "a.txt") == [1, 2, 3])
        }
    }

    @Test(arguments: ["", "ab", "../../etc/passwd", String(repeating: "z", count: 64)])
    func `what is no hash names no file`(name: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileStore(folder: folder.path)
        let failure = #expect(throws: Failure.self) { try store.keep([1], sha256: name) }
        #expect(failure?.code == .corrupt)
    }

    @Test func `a file is proved by its hash when it is read, and mended when it is kept again`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileStore(folder: folder.path)
        let hash = ContentHash.of([1, 2, 3])
        #expect(throws: Failure.self) { try store.read(hash) }
        try store.keep([1, 2, 3], sha256: hash)
        #expect(try store.read(hash) == [1, 2, 3])
        try Data([1, 2, 4]).write(to: folder.appending(path: "\(hash.prefix(2))/\(hash)"))
        let failure = #expect(throws: Failure.self) { try store.read(hash) }
        #expect(failure?.code == .corrupt && failure?.message.contains("đã hỏng") == true)
        try store.keep([1, 2, 3], sha256: hash)
        #expect(try store.read(hash) == [1, 2, 3])
    }

    @Test func `only what no row names and is older than a day is swept`() throws {
        let whole = try WholeRegister(.sqlite)
        let store = whole.files
        let (old, young) = (ContentHash.of([7]), ContentHash.of([8]))
        let draft = "\(whole.ward.folder.path)/files/\(old.prefix(2))/\(old).abc\(DraftFile.ending)"
        for (bytes, hash) in [([UInt8(7)], old), ([8], young)] { try store.keep(bytes, sha256: hash) }
        try Data([1]).write(to: URL(filePath: draft))
        let now = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        let before = Date(timeIntervalSinceNow: -100_000)
        for name in try FileManager.default.subpathsOfDirectory(atPath: whole.ward.folder.path + "/files")
        where !name.hasSuffix(young) {
            try FileManager.default.setAttributes(
                [.modificationDate: before],
                ofItemAtPath: whole.ward.folder.path + "/files/" + name
            )
        }
        let database = whole.ward.database
        #expect(try store.condition(in: database, now: now).swept.isEmpty)
        let condition = try store.condition(in: database, now: now, sweep: true)
        #expect(condition.whole == whole.papers.count && condition.missing.isEmpty && condition.damaged.isEmpty)
        #expect(condition.orphaned.count == 3 && condition.swept.count == 2)
        #expect(try store.read(young) == [8])
        // Kept again it is young again, whoever sweeps.
        try store.keep([7], sha256: old)
        #expect(try store.condition(in: database, now: now, sweep: true).swept.isEmpty)
        for paper in whole.papers { #expect(try store.read(ContentHash.of(paper)) == paper) }
    }

    @Test func `a folder that cannot be made is told`() {
        let failure = #expect(throws: Failure.self) { try FileStore(folder: "/proc/dondoc") }
        #expect(failure?.message.contains("“/proc/dondoc”") == true)
    }
}
