package import Kernel

/// Brings a database to this program's schema (nâng cấp cơ sở dữ liệu).
///
/// Each step is one transaction that takes the lock on the table of steps first, so that of two processes one waits and
/// then finds the step done. A database of a newer program is left alone.
package struct Migrator: Sendable {
    private let migrations: [Migration]

    package init(_ migrations: [Migration] = Migration.all) {
        self.migrations = migrations
    }

    /// The number of this program's last step.
    package static var latest: Int { Migration.all.last?.number ?? 0 }

    /// Runs the steps that are missing and says how many there were.
    @discardableResult
    package func migrate(_ database: any Database, now: Instant) throws -> Int {
        // Only looked at where nothing is missing: reading a register takes no lock and needs no right to write.
        if try database.read({ try isCurrent($0, database.dialect) }) { return 0 }
        try database.write { session in
            try lock(session, database.dialect)
            try session.run(script: Self.table)
        }
        var run = 0
        for migration in migrations {
            let isNew = try database.write { session in try apply(migration, session, database.dialect, now) }
            if isNew { run += 1 }
        }
        return run
    }

    private func isCurrent(_ session: any Session, _ dialect: Dialect) throws -> Bool {
        try versionIfAny(of: session, dialect) == migrations.last?.number
    }

    /// The number of the last step; 0 where there is not even the table of steps.
    package func versionIfAny(of session: any Session, _ dialect: Dialect) throws -> Int {
        let table: Statement =
            switch dialect {
            case .sqlite: "SELECT name FROM sqlite_master WHERE name = 'schema_step'"
            case .postgresql: "SELECT to_regclass('schema_step')::text"
            }
        guard try session.first(table, { $0.optionalText() }) ?? nil != nil else { return 0 }
        return try version(of: session)
    }

    /// The number of the last step that a database has seen.
    package func version(of session: any Session) throws -> Int {
        let number = try session.first("SELECT COALESCE(MAX(number), 0) FROM schema_step") { try $0.integer() }
        return Int(number ?? 0)
    }

    private func apply(_ migration: Migration, _ session: any Session, _ dialect: Dialect, _ now: Instant) throws
        -> Bool
    {
        try lock(session, dialect)
        let version = try version(of: session)
        guard version <= migrations.last?.number ?? 0 else {
            throw Failure(
                .newer,
                "Cơ sở dữ liệu do phiên bản dondoc mới hơn tạo ra (bước \(version)); hãy cập nhật chương trình rồi chạy lại."
            )
        }
        guard version < migration.number else { return false }
        try session.enter(.installation)
        try session.run(script: migration.text(for: dialect))
        if dialect == .postgresql { try session.run(script: RowSecurity.script) }
        let (number, name) = (migration.number, migration.name)
        try session.post("INSERT INTO schema_step (number, name, run_at) VALUES (\(number), \(name), \(now))")
        return true
    }

    // Until the transaction ends; SQLite has but one writer anyway.
    private func lock(_ session: any Session, _ dialect: Dialect) throws {
        if dialect == .postgresql { try session.run(script: "SELECT pg_advisory_xact_lock(20240621)") }
    }

    private static let table = """
        CREATE TABLE IF NOT EXISTS schema_step (number INTEGER PRIMARY KEY, name TEXT NOT NULL, run_at TEXT NOT NULL);
        """
}

extension Migration {
    /// Every step, in order.
    package static let all: [Migration] = [
        .register, .calendar, .lists, .lanes, .evidence, .people, .obligationLife, .rulesUsed, .search,
        .imports, .tally, .ahead, .writes, .accounts, .notifications, .savedLists, .references, .signIn,
        .deciding, .apiTokens, .identities, .uploads, .awaiting, .shares,
    ]
}
