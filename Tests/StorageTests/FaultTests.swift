import Foundation
import Kernel
import Obligations
import Storage
import StoragePostgreSQL
import TestSupport
import Testing

@testable import StorageSQLite

/// What the world does to a register has one code a reason, and nothing is lost by it.
@Suite struct FaultTests {
    @Test(arguments: [
        ("SQLITE_BUSY", 5, Failure.Code.locked), ("SQLITE_BUSY_SNAPSHOT", 517, .locked), ("SQLITE_FULL", 13, .full),
        ("SQLITE_READONLY", 8, .inaccessible), ("SQLITE_READONLY_DIRECTORY", 1544, .inaccessible),
        ("SQLITE_READONLY_CANTINIT", 1288, .inaccessible), ("SQLITE_CANTOPEN", 14, .inaccessible),
        ("SQLITE_PERM", 3, .inaccessible), ("SQLITE_IOERR_WRITE", 778, .full), ("SQLITE_IOERR_SHMSIZE", 4874, .full),
        ("SQLITE_IOERR_READ", 266, .unreadable), ("SQLITE_NOTADB", 26, .corrupt),
        ("SQLITE_CONSTRAINT_UNIQUE", 2067, .conflict),
    ])
    func `what SQLite answers is one reason`(name: String, result: Int32, code: Failure.Code) {
        #expect(SQLiteFailure.failure(result, said: name, path: "so.sqlite").code == code)
    }

    @Test func `a full disk is told, and what was there stays and can be written again`() throws {
        let ward = try Ward()
        let before = try ward.propose([nil])
        let pages = try ward.database.read { try $0.first("PRAGMA page_count") { try $0.integer() } } ?? 0
        try ward.run("PRAGMA max_page_count = \(pages)")
        let failure = #expect(throws: Failure.self) {
            try ward.propose((1...400).map { "Rà soát chốt số \($0)" }, sha256: "cd34")
        }
        #expect(failure?.code == .full)
        try ward.run("PRAGMA max_page_count = 1000000")
        #expect(try ward.register.read(in: ward.authority) { try $0.documents().count } == 1)
        #expect(try ward.propose(["Rà soát"], sha256: "cd34").count == 1 && before.count == 1 && ward.trailHolds())
    }

    @Test func `a file that another program writes is told after a while`() throws {
        let ward = try Ward()
        let path = ward.folder.appending(path: "register.sqlite").path
        let other = try Register(SQLiteDatabase(path: path, patience: 0.1), clock: ward.register.clock)
        let failure = #expect(throws: Failure.self) {
            try ward.around { _ in try other.write(as: ward.office) { try $0.note("test", "test/1") } }
        }
        #expect(failure?.code == .locked)
        try other.write(as: ward.office) { try $0.note("test", "test/1") }
        #expect(try ward.trailHolds())
    }

    @Test(
        .enabled(if: Engine.cluster != nil),
        arguments: [
            ("53100", Failure.Code.full), ("55P03", .locked), ("40P01", .locked), ("53300", .locked),
            ("57P01", .disconnected), ("25006", .inaccessible), ("42501", .rejected), ("23505", .conflict),
            ("XX001", .corrupt),
        ]
    )
    func `what PostgreSQL answers is one reason`(state: String, code: Failure.Code) throws {
        let ward = try Ward(.postgresql)
        let failure = #expect(throws: Failure.self) {
            try ward.run("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '\(state)'; END $$")
        }
        #expect(failure?.code == code)
        #expect(try ward.trailHolds())
    }

    @Test(.enabled(if: Engine.cluster != nil), arguments: ["password=sai", ""])
    func `a password that is wrong or missing is told as such`(password: String) throws {
        let cluster = try #require(Engine.cluster)
        let role = "guarded\(password.isEmpty ? 1 : 2)"
        cluster.run("CREATE ROLE \(role) LOGIN PASSWORD 'dung'")
        cluster.askForPassword(of: role)
        let address = "host=\(cluster.host) dbname=postgres user=\(role)"
        // The server reads its new settings in its own time.
        for _ in 0..<100 where (try? PostgreSQLDatabase(address: address)) != nil { usleep(20_000) }
        let failure = #expect(throws: Failure.self) { try PostgreSQLDatabase(address: "\(address) \(password)") }
        #expect(failure?.code == .rejected)
        _ = try PostgreSQLDatabase(address: "\(address) password=dung")
    }

    @Test(.enabled(if: Engine.cluster != nil)) func `a server that only reads is told as such`() throws {
        let cluster = try #require(Engine.cluster)
        cluster.run("CREATE ROLE reader LOGIN")
        cluster.run("ALTER ROLE reader SET default_transaction_read_only = on")
        let address = "host=\(cluster.host) dbname=postgres user=reader"
        let failure = #expect(throws: Failure.self) { try PostgreSQLDatabase(address: address) }
        #expect(failure?.code == .inaccessible)
    }

    @Test(.enabled(if: Engine.cluster != nil)) func `a server that is not there is told as such`() throws {
        let failure = #expect(throws: Failure.self) {
            try PostgreSQLDatabase(address: "host=/nowhere dbname=postgres user=ward")
        }
        #expect(failure?.code == .disconnected)
    }
}
