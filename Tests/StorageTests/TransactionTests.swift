import Foundation
import Kernel
import Storage
import TestSupport
import Testing

/// What a transaction promises, on each engine: also where statements are sent to a server together.
@Suite final class TransactionTests {
    private let folder: URL

    init() throws { folder = try Ward.newFolder() }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func table(_ engine: Engine) throws -> any Database {
        let database = try engine.database(in: folder)
        try database.write { try $0.run(script: "CREATE TABLE t (n INTEGER PRIMARY KEY, s TEXT NOT NULL)") }
        return database
    }

    private static func numbers(_ database: any Database) throws -> [Int64] {
        try database.read { try $0.rows("SELECT n FROM t ORDER BY n") { try $0.integer() } }
    }

    @Test(arguments: Engine.present)
    func `what nobody waited for is there after the commit, however much it is`(engine: Engine) throws {
        let database = try table(engine)
        try database.write { session in
            for n in 1...1000 {
                try session.post("INSERT INTO t (n, s) VALUES (\(n), \(String(repeating: "ă", count: n)))")
            }
        }
        #expect(try Self.numbers(database) == Array(1...1000))
    }

    @Test(arguments: Engine.present)
    func `a question sees what was told before it`(engine: Engine) throws {
        let database = try table(engine)
        try database.write { session in
            try session.post("INSERT INTO t (n, s) VALUES (1, 'một')")
            #expect(try session.rows("SELECT s FROM t") { try $0.text() } == ["một"])
            try session.post("UPDATE t SET s = 'hai' WHERE n = 1")
            #expect(try session.execute("UPDATE t SET n = 2 WHERE s = 'hai'") == 1)
        }
        #expect(try Self.numbers(database) == [2])
    }

    @Test(arguments: Engine.present)
    func `what fails unnoticed at first undoes all of it`(engine: Engine) throws {
        let database = try table(engine)
        #expect(throws: Failure.self) {
            try database.write { session in
                try session.post("INSERT INTO t (n, s) VALUES (1, 'một')")
                try session.post("INSERT INTO t (n, s) VALUES (1, 'lại một')")
                try session.post("INSERT INTO t (n, s) VALUES (2, 'hai')")
            }
        }
        #expect(try Self.numbers(database).isEmpty)
        try database.write { try $0.post("INSERT INTO t (n, s) VALUES (3, 'ba')") }
        #expect(try Self.numbers(database) == [3])
    }

    @Test(arguments: Engine.present)
    func `one that throws leaves nothing of what was told`(engine: Engine) throws {
        let database = try table(engine)
        #expect(throws: CancellationError.self) {
            try database.write { session in
                try session.post("INSERT INTO t (n, s) VALUES (1, 'một')")
                throw CancellationError()
            }
        }
        #expect(try Self.numbers(database).isEmpty)
    }

    @Test(arguments: Engine.present)
    func `a failure that is swallowed makes no half of a commit on a server`(engine: Engine) throws {
        let database = try table(engine)
        let write = {
            try database.write { session in
                try session.execute("INSERT INTO t (n, s) VALUES (1, 'một')")
                _ = try? session.execute("INSERT INTO t (n, s) VALUES (1, 'lại một')")
            }
        }
        switch engine {
        case .sqlite:
            try write()
            #expect(try Self.numbers(database) == [1])
        case .postgresql:
            #expect(throws: Failure.self) { try write() }
            #expect(try Self.numbers(database).isEmpty)
        }
    }

    @Test(arguments: Engine.present)
    func `rows that come one by one may be written about`(engine: Engine) throws {
        let database = try table(engine)
        try database.write { session in
            for n in 1...300 { try session.post("INSERT INTO t (n, s) VALUES (\(n), 'x')") }
            var seen: [Int64] = []
            try session.forEach("SELECT n FROM t ORDER BY n") { row in seen.append(try row.integer()) }
            #expect(seen == Array(1...300))
        }
        #expect(throws: CancellationError.self) {
            try database.read { try $0.forEach("SELECT n FROM t") { _ in throw CancellationError() } }
        }
        #expect(try Self.numbers(database).count == 300)
    }

    @Test(arguments: Engine.present)
    func `more different statements than are kept prepared`(engine: Engine) throws {
        let database = try table(engine)
        try database.write { session in
            for n in 1...950 {
                let padding = Statement(stringLiteral: String(repeating: " ", count: n))
                try session.post("INSERT INTO t\(padding) (n, s) VALUES (\(n), 'x')")
            }
        }
        #expect(try Self.numbers(database).count == 950)
    }
}
