import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import StorageSQLite
import TestSupport
import Testing

@Suite struct BackupTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-test-\(UUID().uuidString)")

    private func path(_ name: String) throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appending(path: name).path
    }

    /// Each engine into each.
    static let ways = Engine.present.flatMap { from in Engine.present.map { (from, $0) } }

    @Test(arguments: ways)
    func `a backup restored in either engine has every row and every file`(from: Engine, to: Engine) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try WholeRegister(from)
        let file = try path("so.tar")
        let written = try BackupWriter(whole.ward.database, whole.files).write(to: file, at: whole.ward.now)
        let backup = try BackupReader(file)
        #expect(backup.manifest == written.manifest && backup.seal == written.seal)
        let database = try to.database(in: folder)
        let store = try FileStore(folder: try path("files"))
        try backup.restoreFiles(to: store)
        try backup.restoreRows(to: database, now: whole.ward.now)
        #expect(try database.everything() == whole.ward.database.everything())
        for paper in whole.papers { #expect(try store.read(ContentHash.of(paper)) == paper) }
        #expect(try InstallationCheck(database, store).run().faults == [])
        try addsMore(to: database, whole)
    }

    // Numbers go on behind the last one, and the chain behind its end.
    private func addsMore(to database: any Storage.Database, _ whole: WholeRegister) throws {
        let register = try Register(database, clock: .fixed(whole.ward.now))
        let id = try register.write(as: whole.ward.office) { changes in
            try changes.add(Organisation(id: Identifier(0), kind: .school, name: "Trường Tiểu học An Hạ"))
        }
        #expect(id.number > whole.ward.police.number)
        let verdict = try register.read(in: whole.ward.authority) { try $0.audit.verify() }
        guard case .whole = verdict else {
            Issue.record("the chain does not go on: \(verdict)")
            return
        }
    }

    @Test(arguments: Engine.present)
    func `a backup made while others write is one state of the register`(engine: Engine) async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try WholeRegister(engine)
        let (ward, store) = (whole.ward, whole.files)
        let (database, clock, office) = (ward.database, Clock.fixed(ward.now), ward.office)
        let register = try Register(database, clock: clock)
        let files = try (0..<4).map { try path("so-\($0).tar") }
        let written = try await withThrowingTaskGroup(of: Int.self) { group in
            for writer in 0..<2 {
                group.addTask {
                    for number in 0..<60 {
                        let paper = Array("Văn bản \(writer)/\(number)".utf8)
                        try store.keep(paper, sha256: ContentHash.of(paper))
                        try register.write(as: office) { changes in
                            let document = SourceDocument(
                                id: Identifier(0),
                                sha256: ContentHash.of(paper),
                                fileName: "a.txt",
                                format: "text",
                                byteCount: paper.count,
                                imported: changes.now
                            )
                            _ = try changes.importDocument(document, text: "x", proposals: [])
                        }
                    }
                    return 60
                }
            }
            group.addTask {
                for file in files { _ = try BackupWriter(database, store).write(to: file, at: clock.now()) }
                return 0
            }
            return try await group.reduce(0, +)
        }
        #expect(written == 120)
        for file in files { try holdsTogether(BackupReader(file), engine, file) }
    }

    private func holdsTogether(_ backup: BackupReader, _ engine: Engine, _ file: String) throws {
        let place = URL(filePath: "\(file).folder")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let database = try engine.database(in: place)
        let store = try FileStore(folder: place.appending(path: "files").path)
        try backup.restoreFiles(to: store)
        try backup.restoreRows(to: database, now: Instant(milliseconds: 0))
        #expect(backup.manifest.files.missing.isEmpty)
        #expect(try InstallationCheck(database, store).run().faults == [])
    }

    @Test func `a backup with any byte changed, or cut short, is refused`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try WholeRegister(.sqlite)
        let file = try path("so.tar")
        _ = try BackupWriter(whole.ward.database, whole.files).write(to: file, at: whole.ward.now)
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
        let other = try path("khac.tar")
        for place in stride(from: 0, to: bytes.count - 1024, by: 97) {
            // What fills a member up to a whole block means nothing.
            guard bytes[place] != 0 else { continue }
            var changed = bytes
            changed[place] ^= 1
            try Data(changed).write(to: URL(filePath: other))
            if (try? BackupReader(other)) != nil { Issue.record("byte \(place) was changed unnoticed") }
        }
        for length in stride(from: 0, to: bytes.count - 1024, by: 1009) {
            try Data(bytes.prefix(length)).write(to: URL(filePath: other))
            let failure = #expect(throws: Failure.self) { try BackupReader(other) }
            #expect(failure?.code == .damaged, "\(length)")
        }
    }

    @Test(arguments: Engine.present)
    func `nothing is restored over something`(engine: Engine) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try WholeRegister(engine)
        let file = try path("so.tar")
        let writer = BackupWriter(whole.ward.database, whole.files)
        _ = try writer.write(to: file, at: whole.ward.now)
        let before = try whole.ward.database.everything()
        let failure = #expect(throws: Failure.self) {
            try BackupReader(file).restoreRows(to: whole.ward.database, now: whole.ward.now)
        }
        #expect(failure?.code == .conflict)
        #expect(try whole.ward.database.everything() == before)
        #expect(throws: Failure.self) { try writer.write(to: file, at: whole.ward.now) }
        let drafts = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".draft") }
        #expect(drafts.isEmpty)
    }

    @Test func `a missing or damaged file is named and the rest is kept`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try WholeRegister(.sqlite)
        let hash = ContentHash.of(whole.papers[0])
        try Data("khác".utf8).write(to: whole.ward.folder.appending(path: "files/\(hash.prefix(2))/\(hash)"))
        let file = try path("so.tar")
        let outcome = try BackupWriter(whole.ward.database, whole.files).write(to: file, at: whole.ward.now)
        #expect(outcome.manifest.files.missing == [hash])
        #expect(try BackupReader(file).manifest.files.count == whole.papers.count - 1)
    }
}
