import GRDB
import Glibc
package import Kernel
package import Storage

/// A register in one file (cơ sở dữ liệu trong một tệp), by SQLite through GRDB.
///
/// Readers do not wait for the writer (WAL), and what is committed survives a power cut (`synchronous=FULL`). One writer
/// at a time; another process waits for five seconds and is then told.
package struct SQLiteDatabase: Storage.Database {
    private let pool: DatabasePool
    private let isDraft: Bool

    /// Opens the file, or makes it when there is none.
    ///
    /// - Parameter isDraft: that nobody knows of the file until it is closed, so that what is committed need not be on the
    ///   disk before.
    package init(path: String, isDraft: Bool = false) throws(Failure) {
        self.isDraft = isDraft
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration(isDraft: isDraft))
        } catch {
            throw SQLiteFailure.failure(error, path: path)
        }
    }

    package var dialect: Dialect { .sqlite }

    /// Ends all work and leaves everything in the one file, nothing in the journal beside it.
    package func close() throws {
        try translating {
            // The pool closes its readers last, and they leave the journal as it is.
            try pool.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
            try pool.close()
        }
        if isDraft { try force() }
    }

    // What the operating system still holds of a draft.
    private func force() throws(Failure) {
        let descriptor = open(pool.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskFault.writing(pool.path) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw DiskFault.writing(pool.path) }
    }

    package func read<Result>(_ body: (any Session) throws -> Result) throws -> Result {
        try translating { try pool.unsafeRead { database in try Self.inTransaction(database, body) } }
    }

    package func write<Result>(_ body: (any Session) throws -> Result) throws -> Result {
        try translating { try pool.write { database in try body(SQLiteSession(database: database)) } }
    }

    private static func inTransaction<Result>(
        _ database: GRDB.Database,
        _ body: (any Session) throws -> Result
    ) throws -> Result {
        var result: Result?
        try database.inTransaction(.deferred) {
            result = try body(SQLiteSession(database: database))
            return .commit
        }
        guard let result else { throw Failure(.corrupt, "Không đọc được cơ sở dữ liệu.") }
        return result
    }

    // What the closure itself throws, a reader who has had enough above all, goes through as it is.
    private func translating<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as DatabaseError {
            throw SQLiteFailure.failure(error, path: pool.path)
        }
    }

    private static func configuration(isDraft: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 8
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = \(isDraft ? "OFF" : "FULL")")
            // REPLACE deletes a row: with this the guards against deleting see it.
            try database.execute(sql: "PRAGMA recursive_triggers = ON")
            try database.execute(sql: "PRAGMA cache_size = -65536")
        }
        return configuration
    }
}
