import GRDB
import Glibc
package import Kernel
package import Storage

/// A register in one file (cơ sở dữ liệu trong một tệp), by SQLite through GRDB.
///
/// Readers do not wait for the writer (WAL), and what is committed survives a power cut (`synchronous=FULL`). One writer
/// at a time; another process waits and is then told. Where nothing may be written it can be read (`Medium`).
package struct SQLiteDatabase: Storage.Database {
    private let pool: DatabasePool
    private let path: String
    private let isDraft: Bool
    private let medium: Medium
    /// Opened with the first write, where another program was writing when the register was opened.
    private let late: LateWriter?
    /// Why nothing can be written, where that is so.
    private let refusal: Failure?
    /// The file and its journal as they were opened.
    private let mark: [FileMark]

    /// Opens the file, or makes it when there is none; on a full disk what is there can still be read.
    ///
    /// - Parameters:
    ///   - patience: how long another program's writing is waited for, in seconds.
    ///   - mayWrite: `false` to only read it; `nil` goes by the rights on the file and its folder.
    ///   - isDraft: that nobody knows of the file until it is closed, so that what is committed need not be on the disk
    ///     before.
    ///   - whileWaiting: called once when it takes longer than people like to wait.
    package init(
        path: String,
        patience: Double = 30,
        mayWrite: Bool? = nil,
        isDraft: Bool = false,
        whileWaiting: (@Sendable () -> Void)? = nil
    ) throws(Failure) {
        self.path = path
        self.isDraft = isDraft
        let medium = try Medium(of: path, mayWrite: mayWrite)
        mark = Self.mark(path)
        // Opening to write may need the right to write at once; reading goes on without it.
        let brief = BusyWait(atMost: min(patience, 0.2), whileWaiting)
        do throws(Failure) {
            pool = try Self.open(path, medium, brief, isDraft: isDraft)
            brief.extend(to: patience)
            self.medium = medium
            refusal = medium == .writable ? nil : Self.readOnly(path)
            late = nil
        } catch {
            if error.code == .locked, try Medium(of: path, mayWrite: false) == .withJournal {
                let wait = BusyWait(atMost: patience, whileWaiting)
                pool = try Self.open(path, .withJournal, wait)
                self.medium = medium
                refusal = nil
                late = LateWriter { () throws(Failure) in try Self.open(path, medium, wait) }
                return
            }
            // Somebody is making the file at this moment: there is nothing to read before that is done.
            if error.code == .locked, medium == .writable {
                pool = try Self.openWhenFree(path, brief, BusyWait(atMost: patience, whileWaiting))
                brief.extend(to: patience)
                self.medium = medium
                (refusal, late) = (nil, nil)
                return
            }
            guard error.code == .full, medium == .writable, FileMark(path + "-wal").isEmpty else {
                throw error
            }
            pool = try Self.open(path, .still, brief)
            self.medium = .still
            late = nil
            refusal = error
        }
    }

    private static func openWhenFree(
        _ path: String,
        _ brief: BusyWait,
        _ wait: BusyWait
    ) throws(Failure) -> DatabasePool {
        var tries = 0
        while true {
            do throws(Failure) { return try open(path, .writable, brief) } catch {
                guard error.code == .locked, wait.goesOn(after: tries) else { throw error }
                tries += 1
            }
        }
    }

    private static func open(
        _ path: String,
        _ medium: Medium,
        _ wait: BusyWait,
        isDraft: Bool = false
    ) throws(Failure) -> DatabasePool {
        do {
            let pool = try DatabasePool(
                path: medium == .still ? Medium.unchanging(path) : path,
                configuration: configuration(wait, isReadOnly: medium != .writable)
            )
            // GRDB turns to NORMAL, by which a power cut may take what was committed, when it opens a pool to write.
            if medium == .writable {
                try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = \(safety(isDraft))") }
            }
            return pool
        } catch {
            throw SQLiteFailure.failure(error, path: path)
        }
    }

    private static func readOnly(_ path: String) -> Failure {
        Failure(
            .inaccessible,
            "Sổ “\(path)” chỉ đọc được, chưa có gì thay đổi; hãy dùng tài khoản có quyền ghi, hoặc chép cả thư mục "
                + "sang nơi ghi được rồi chạy lại."
        )
    }

    package var dialect: Dialect { .sqlite }

    /// Ends all work and leaves everything in the one file, nothing in the journal beside it.
    package func close() throws {
        try translating {
            guard medium == .writable else { return try pool.close() }
            if let late { return try close(late) }
            // The pool closes its readers last, and they leave the journal as it is.
            try pool.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
            try pool.close()
        }
        if isDraft { try force() }
    }

    private func close(_ late: LateWriter) throws {
        if let writer = late.opened {
            try writer.writeWithoutTransaction { database in _ = try database.checkpoint(.truncate) }
            try writer.close()
        }
        try pool.close()
    }

    // What the operating system still holds of a draft.
    private func force() throws(Failure) {
        let descriptor = Glibc.open(pool.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskFault.writing(pool.path) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw DiskFault.writing(pool.path) }
    }

    package func read<Result>(_ body: (any Session) throws -> Result) throws -> Result {
        do {
            let result = try translating { try pool.unsafeRead { try Self.inTransaction($0, body) } }
            try demandStillness()
            return result
        } catch let failure as Failure where failure.code == .corrupt {
            try demandStillness()
            throw failure
        }
    }

    package func write<Result>(_ body: (any Session) throws -> Result) throws -> Result {
        if let refusal { throw refusal }
        let writer = try late?.pool() ?? pool
        return try translating { try writer.write { database in try body(SQLiteSession(database: database)) } }
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

    // What was read as unchanging has to have been so.
    private func demandStillness() throws(Failure) {
        guard medium == .still, Self.mark(path) != mark else { return }
        throw Failure(.locked, "Sổ “\(path)” vừa được chương trình khác ghi trong lúc đọc; hãy chạy lại.")
    }

    private static func mark(_ path: String) -> [FileMark] { ["", "-wal"].map { FileMark(path + $0) } }

    // What the closure itself throws, a reader who has had enough above all, goes through as it is.
    private func translating<Result>(_ body: () throws -> Result) throws -> Result {
        do { return try body() } catch let error as DatabaseError {
            throw SQLiteFailure.failure(error, path: path)
        }
    }

    // What nobody knows of yet need not be on the disk before it is whole.
    private static func safety(_ isDraft: Bool) -> String { isDraft ? "OFF" : "FULL" }

    private static func configuration(_ wait: BusyWait, isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .callback { wait.goesOn(after: $0) }
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            // REPLACE deletes a row: with this the guards against deleting see it.
            try database.execute(sql: "PRAGMA recursive_triggers = ON")
            // In KiB. There are several readers; what they leave out is still in the memory of the operating system.
            try database.execute(sql: "PRAGMA cache_size = \(database.configuration.readonly ? -4096 : -16384)")
        }
        return configuration
    }
}
