extension Migration {
    /// Step 4: several chains of the audit trail in each authority; what there is becomes the first of them.
    static let lanes = Migration(
        4,
        "lanes",
        script: """
            ALTER TABLE audit_head RENAME TO audit_head_before;
            CREATE TABLE audit_head (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                lane INTEGER NOT NULL,
                sequence BIGINT NOT NULL,
                hash TEXT NOT NULL,
                PRIMARY KEY (authority_id, lane)
            );
            INSERT INTO audit_head (authority_id, lane, sequence, hash)
                SELECT authority_id, 0, sequence, hash FROM audit_head_before;
            WITH more (lane) AS (VALUES (1), (2), (3), (4), (5), (6), (7))
                INSERT INTO audit_head (authority_id, lane, sequence, hash)
                SELECT authority_id, lane, 0, 'lane/' || lane FROM audit_head_before CROSS JOIN more;
            DROP TABLE audit_head_before;
            """,
        own: [.sqlite: sqliteEntries, .postgresql: postgresqlEntries]
    )

    // A key cannot be changed in place; without row numbers the entries lie in the order in which they are read.
    private static let sqliteEntries = """
        CREATE TABLE audit_entry_kept (
            authority_id BIGINT NOT NULL REFERENCES authority (id),
            lane INTEGER NOT NULL,
            sequence BIGINT NOT NULL,
            at TEXT NOT NULL,
            person_id BIGINT NOT NULL,
            action TEXT NOT NULL,
            subject TEXT NOT NULL,
            before TEXT,
            after TEXT,
            reason TEXT,
            hash TEXT NOT NULL,
            PRIMARY KEY (authority_id, lane, sequence)
        ) WITHOUT ROWID;
        INSERT INTO audit_entry_kept
            SELECT authority_id, 0, sequence, at, person_id, action, subject, before, after, reason, hash
            FROM audit_entry ORDER BY authority_id, sequence;
        DROP TABLE audit_entry;
        ALTER TABLE audit_entry_kept RENAME TO audit_entry;
        CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit_entry
            BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
        CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_entry
            BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
        """

    private static let postgresqlEntries = """
        ALTER TABLE audit_entry ADD COLUMN lane INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE audit_entry ALTER COLUMN lane DROP DEFAULT;
        ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_pkey;
        ALTER TABLE audit_entry ADD PRIMARY KEY (authority_id, lane, sequence);
        """
}
