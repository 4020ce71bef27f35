extension Migration {
    /// Step 15: reminders and who reads them, settings, gateways, private calendars, and the table of jobs.
    static let notifications = Migration(
        15,
        "notifications",
        script: """
            CREATE TABLE notification (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                obligation_id BIGINT NOT NULL REFERENCES obligation (id) ON DELETE CASCADE,
                due {day} NOT NULL,
                rung INTEGER NOT NULL,
                reason TEXT NOT NULL,
                day {day} NOT NULL,
                made_at {instant} NOT NULL,
                read_at {instant},
                UNIQUE (obligation_id, due, rung, person_id)
            );
            CREATE INDEX notification_of_person ON notification (person_id, id);
            CREATE INDEX notification_of_day ON notification (authority_id, day, person_id);
            CREATE INDEX notification_unread ON notification (person_id, id) WHERE read_at IS NULL;
            CREATE TABLE notification_setting (
                authority_id BIGINT PRIMARY KEY REFERENCES authority (id),
                ladder TEXT NOT NULL,
                morning TEXT NOT NULL,
                quiet TEXT NOT NULL,
                leaders_after INTEGER,
                changed_at {instant} NOT NULL
            );
            CREATE TABLE person_notification (
                person_id BIGINT PRIMARY KEY REFERENCES person (id),
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                address TEXT,
                ladder TEXT,
                quiet TEXT,
                changed_at {instant} NOT NULL
            );
            CREATE TABLE webhook (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                address TEXT NOT NULL,
                secret TEXT NOT NULL,
                parts TEXT NOT NULL,
                allows_private {truth} NOT NULL,
                made_at {instant} NOT NULL,
                removed_at {instant}
            );
            CREATE TABLE feed (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                organisation_id BIGINT REFERENCES organisation (id),
                token_hash TEXT NOT NULL UNIQUE,
                made_at {instant} NOT NULL,
                revoked_at {instant}
            );
            CREATE INDEX feed_of_person ON feed (person_id);
            CREATE TABLE job (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                day {day} NOT NULL,
                person_id BIGINT,
                webhook_id BIGINT,
                state TEXT NOT NULL,
                due_at {instant} NOT NULL,
                attempts INTEGER NOT NULL,
                holder TEXT,
                lease_ends_at {instant},
                outcome TEXT,
                made_at {instant} NOT NULL,
                ended_at {instant},
                UNIQUE (authority_id, name)
            );
            CREATE INDEX job_waiting ON job (due_at) WHERE state = 'waiting';
            """
    )
}
