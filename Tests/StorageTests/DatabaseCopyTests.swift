import Foundation
import Kernel
import Storage
import TestSupport
import Testing

@Suite struct DatabaseCopyTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-test-\(UUID().uuidString)")

    private func database(_ engine: Engine) throws -> any Storage.Database {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try engine.database(in: folder)
    }

    @Test(arguments: BackupTests.ways)
    func `a copy has every row`(from: Engine, to: Engine) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try WholeRegister(from)
        let target = try database(to)
        let counts = try DatabaseCopy(from: whole.ward.database, to: target).run(now: whole.ward.now)
        #expect(counts.allSatisfy { $0.rows > 0 }, "\(counts)")
        #expect(try target.everything() == whole.ward.database.everything())
        #expect(try InstallationCheck(target, whole.files).run().faults == [])
    }

    @Test(arguments: Engine.present)
    func `nothing is copied over something`(engine: Engine) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try WholeRegister(.sqlite)
        let other = try Ward(engine)
        let before = try other.database.everything()
        let failure = #expect(throws: Failure.self) {
            try DatabaseCopy(from: whole.ward.database, to: other.database).run(now: other.now)
        }
        #expect(failure?.code == .conflict)
        #expect(try other.database.everything() == before)
    }

    @Test(arguments: Engine.present)
    func `a row that names what is not there ends a copy with nothing written`(engine: Engine) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try WholeRegister(.sqlite)
        #expect(DanglingRow.add(to: whole.ward.folder.appending(path: "register.sqlite").path))
        let target = try database(engine)
        #expect(throws: Failure.self) {
            try DatabaseCopy(from: whole.ward.database, to: target).run(now: whole.ward.now)
        }
        #expect(try target.everything().values.allSatisfy { $0.isEmpty })
        #expect(try InstallationCheck(whole.ward.database, whole.files).run().faults.count == 1)
    }

    @Test func `both engines have the same tables and columns, but for what is derived`() throws {
        let all = try Engine.present.map { engine in
            let database = try Ward(engine).database
            return try database.read { try Schema($0, database.dialect).kept() }
        }
        for tables in all {
            #expect(tables.map(\.name) == all[0].map(\.name))
            for (table, first) in zip(tables, all[0]) {
                let kinds = Dictionary(uniqueKeysWithValues: table.columns.map { ($0.name, $0.kind) })
                let others = Dictionary(uniqueKeysWithValues: first.columns.map { ($0.name, $0.kind) })
                #expect(kinds == others, "\(table.name)")
            }
        }
    }

    @Test func `whatever names a file by its hash is known to the store`() throws {
        let database = try Ward(.sqlite).database
        let tables = try database.read { try Schema($0, .sqlite).kept() }
        // An imported table is known again by its hash, but not kept.
        let naming = tables.filter { $0.columns.contains { $0.name == "sha256" } }.map(\.name)
            .filter { $0 != "import_batch" }
        #expect(Set(naming) == Set(FileReference.tables))
    }
}
