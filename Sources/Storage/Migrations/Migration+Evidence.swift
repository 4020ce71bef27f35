extension Migration {
    /// Step 5: files that prove what was reported.
    static let evidence = Migration(
        5,
        "evidence",
        script: """
            CREATE TABLE evidence_file (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                obligation_id BIGINT NOT NULL REFERENCES obligation (id),
                event_id BIGINT NOT NULL REFERENCES obligation_event (id),
                sha256 TEXT NOT NULL,
                name TEXT NOT NULL,
                type TEXT NOT NULL,
                byte_count BIGINT NOT NULL CHECK (byte_count >= 0),
                person_id BIGINT NOT NULL REFERENCES person (id),
                at {instant} NOT NULL
            );
            CREATE INDEX evidence_of_obligation ON evidence_file (obligation_id, id);
            """,
        own: [
            .sqlite: """
            CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence_file
                BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
            CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence_file
                BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
            """,
            .postgresql: """
            CREATE TRIGGER evidence_no_change BEFORE UPDATE OR DELETE ON evidence_file FOR EACH ROW
                EXECUTE FUNCTION refuse_change('evidence');
            """,
        ]
    )
}
