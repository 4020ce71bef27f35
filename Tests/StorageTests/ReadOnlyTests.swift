import Foundation
import Kernel
import Obligations
import Storage
import Testing

@testable import StorageSQLite

/// A register where nothing may be written: a stick, a share, somebody else's folder.
@Suite struct ReadOnlyTests {
    /// A ward of two obligations whose file is closed, under a name that a URI would take for something else.
    private func closed() throws -> (ward: Ward, path: String) {
        let ward = try Ward()
        for proposal in try ward.propose([nil, ward.now.day]) { _ = try ward.confirm(proposal) }
        let path = ward.folder.appending(path: "sổ 50% #1?.sqlite").path
        let copy = try SQLiteDatabase(path: path)
        _ = try DatabaseCopy(from: ward.database, to: copy).run(now: ward.now)
        try close(copy, path)
        return (ward, path)
    }

    // All is in the one file then; readers that close last leave an empty journal behind.
    private func close(_ database: SQLiteDatabase, _ path: String) throws {
        try database.close()
        for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }

    private func count(_ database: any Database, _ ward: Ward) throws -> Int {
        let register = try Register(database, clock: ward.register.clock)
        #expect(
            try register.read(in: ward.authority) { if case .whole = try $0.audit.verify() { true } else { false } }
        )
        let query = ObligationQuery(asOf: ward.now.day)
        return try register.read(in: ward.authority) { try $0.obligations(query, for: ward.policy).count }
    }

    @Test func `what is closed is read from the one file, and nothing is left beside it`() throws {
        let (ward, path) = try closed()
        #expect(try Medium(of: path, mayWrite: false) == .still)
        let database = try SQLiteDatabase(path: path, mayWrite: false)
        #expect(try count(database, ward) == 2)
        let failure = #expect(throws: Failure.self) { try database.write { _ in } }
        #expect(failure?.code == .inaccessible && failure?.message.contains("chỉ đọc được") == true)
        #expect(!["-wal", "-shm"].contains { FileManager.default.fileExists(atPath: path + $0) })
    }

    @Test func `what others write meanwhile is told, not read as if it were whole`() throws {
        let (ward, path) = try closed()
        let reader = try SQLiteDatabase(path: path, mayWrite: false)
        #expect(try count(reader, ward) == 2)
        let writer = try Register(SQLiteDatabase(path: path), clock: ward.register.clock)
        let failure = #expect(throws: Failure.self) {
            try reader.read { session in
                _ = try session.first("SELECT COUNT(*) FROM obligation") { try $0.integer() }
                try writer.write(as: ward.office) { try $0.note("test", "test/1") }
            }
        }
        #expect(failure?.code == .locked)
    }

    @Test func `what a writer has open is read with its journal, as it is committed`() throws {
        let ward = try Ward()
        for proposal in try ward.propose([nil, nil, nil]) { _ = try ward.confirm(proposal) }
        let path = ward.folder.appending(path: "register.sqlite").path
        #expect(try Medium(of: path, mayWrite: false) == .withJournal)
        let reader = try SQLiteDatabase(path: path, mayWrite: false)
        #expect(try count(reader, ward) == 3)
        _ = try ward.confirm(try ward.propose(["Rà soát"], sha256: "cd34")[0])
        #expect(try count(reader, ward) == 4)
    }

    @Test func `a journal without its index is not passed over`() throws {
        let ward = try Ward()
        let path = ward.folder.appending(path: "copy.sqlite").path
        for ending in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: ward.folder.appending(path: "register.sqlite\(ending)").path,
                toPath: path + ending
            )
        }
        let failure = #expect(throws: Failure.self) { try SQLiteDatabase(path: path, mayWrite: false) }
        #expect(failure?.code == .inaccessible && failure?.message.contains("-wal") == true)
        #expect(try count(try SQLiteDatabase(path: path), ward) == 0)
    }

    @Test func `a register that lacks a step is not brought up, and says so`() throws {
        let (ward, path) = try closed()
        let writer = try SQLiteDatabase(path: path)
        try writer.write { try $0.run(script: "DELETE FROM schema_step WHERE number = \(Migrator.latest)") }
        try close(writer, path)
        let failure = #expect(throws: Failure.self) {
            try Register(SQLiteDatabase(path: path, mayWrite: false), clock: ward.register.clock)
        }
        #expect(failure?.code == .inaccessible)
    }
}
