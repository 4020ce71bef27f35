package import Kernel
import Notifications
import Organisations

/// The table of jobs (bảng công việc nền).
extension Register {
    /// How long whoever has claimed a job may be silent before another one takes it, in milliseconds.
    package static let lease: Int64 = 10 * 60_000

    /// Sees to it that the morning of today is there, once, for every authority.
    package func planMornings() throws {
        let now = clock.now()
        for authority in try authorities() {
            let morning = try read(in: authority.id) { records -> Instant? in
                let isPlanned = try records.session.first(
                    "SELECT 1 FROM job WHERE authority_id = \(authority.id) AND name = \("morning/\(now.day)")"
                ) { try $0.integer() }
                return isPlanned == nil ? try records.notificationSettings().morning.on(now.day) : nil
            }
            guard let morning else { continue }
            try database.write { session in
                try session.enter(.authority(authority.id))
                try session.enqueue(
                    .morning,
                    "morning/\(now.day)",
                    of: authority.id,
                    on: now.day,
                    due: morning,
                    now: now
                )
            }
        }
    }

    /// Takes the job that has been due longest, for the length of a lease; `nil` when none is due.
    ///
    /// A job is one holder's: on a server rows that another one is taking are passed over, SQLite has one writer. Where a
    /// holder died its lease ends, and the next one goes on.
    ///
    /// - Parameter holder: tells one runner from another, also of the same machine.
    package func claimJob(for holder: String) throws -> Job? {
        let now = clock.now()
        // Looked for by reading first, so that an idle server writes nothing.
        let waiting: Statement = """
            FROM job WHERE state = 'waiting' AND due_at <= \(now) AND (lease_ends_at IS NULL OR lease_ends_at <= \(now))
            """
        let isAny = try database.read { session in
            try session.enter(.installation)
            return try session.first("SELECT id \(waiting) LIMIT 1") { try $0.integer() } != nil
        }
        guard isAny else { return nil }
        let end = Instant(milliseconds: now.milliseconds + Self.lease)
        return try database.write { session in
            try session.enter(.installation)
            let passing: Statement = session.dialect == .postgresql ? "FOR UPDATE SKIP LOCKED" : ""
            return try session.first(
                """
                UPDATE job SET holder = \(holder), lease_ends_at = \(end), attempts = attempts + 1
                WHERE id = (SELECT id \(waiting) ORDER BY due_at, id LIMIT 1 \(passing))
                RETURNING \(trusted: Job.columns)
                """,
                Job.init
            )
        }
    }

    /// Ends a job, or puts it off.
    ///
    /// - Parameters:
    ///   - state: `.waiting` puts it off to `due`.
    /// - Returns: `false` when the lease had ended and another one has taken it since; then nothing is noted.
    @discardableResult
    package func settle(
        _ job: Job,
        by holder: String,
        _ state: Job.State,
        outcome: String,
        due: Instant? = nil
    ) throws -> Bool {
        let now = clock.now()
        let ended = state == .waiting ? nil : now
        return try database.write { session in
            try session.enter(.installation)
            return try session.execute(
                """
                UPDATE job SET state = \(state.rawValue), outcome = \(String(outcome.prefix(500))),
                    due_at = \(due ?? job.due), ended_at = \(ended), holder = NULL, lease_ends_at = NULL
                WHERE id = \(job.id) AND holder = \(holder) AND attempts = \(job.attempts) AND state = 'waiting'
                """
            ) == 1
        }
    }

    /// Forgets jobs that ended long ago: ninety days.
    package func forgetOldJobs() throws {
        let limit = Instant(milliseconds: clock.now().milliseconds - 90 * 86_400_000)
        try database.write { session in
            try session.enter(.installation)
            try session.post("DELETE FROM job WHERE state <> 'waiting' AND ended_at < \(limit)")
        }
    }
}

extension Records {
    /// The latest jobs, the newest first.
    package func jobs(_ state: Job.State? = nil, limit: Int = 100) throws -> [Job] {
        let which: Statement = state.map { "state = \($0.rawValue)" } ?? "TRUE"
        return try session.rows(
            """
            SELECT \(trusted: Job.columns) FROM job WHERE authority_id = \(authority) AND \(which)
            ORDER BY id DESC LIMIT \(limit)
            """,
            Job.init
        )
    }
}

extension Changes {
    /// Adds a job that is done when the transaction is; one of the same name stays as it is.
    func enqueue(
        _ kind: Job.Kind,
        _ name: String,
        on day: LocalDay,
        due: Instant,
        person: Identifier<Person>,
        webhook: Identifier<Webhook>? = nil
    ) throws {
        try session.enqueue(kind, name, of: authority, on: day, due: due, person: person, webhook: webhook, now: now)
    }
}

extension Session {
    fileprivate func enqueue(
        _ kind: Job.Kind,
        _ name: String,
        of authority: Identifier<Authority>,
        on day: LocalDay,
        due: Instant,
        person: Identifier<Person>? = nil,
        webhook: Identifier<Webhook>? = nil,
        now: Instant
    ) throws {
        try post(
            """
            INSERT INTO job (authority_id, kind, name, day, person_id, webhook_id, state, due_at, attempts, made_at)
            VALUES (\(authority), \(kind.rawValue), \(name), \(day), \(person), \(webhook), 'waiting', \(due), 0, \(now))
            ON CONFLICT (authority_id, name) DO NOTHING
            """
        )
    }
}
