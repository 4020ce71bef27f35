extension Migration {
    /// Step 10: imports of tables, the row that each thing came from, and the one way in which events may go: with an
    /// import that is undone.
    static let imports = Migration(
        10,
        "imports",
        script: """
            CREATE TABLE import_batch (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                kind TEXT NOT NULL,
                file_name TEXT NOT NULL,
                sha256 TEXT NOT NULL,
                byte_count BIGINT NOT NULL,
                row_count BIGINT NOT NULL,
                skipped_count BIGINT NOT NULL,
                person_id BIGINT NOT NULL REFERENCES person (id),
                imported_at {instant} NOT NULL,
                undone_at {instant},
                undone_by BIGINT REFERENCES person (id),
                undo_reason TEXT
            );
            CREATE UNIQUE INDEX import_once ON import_batch (authority_id, kind, sha256) WHERE undone_at IS NULL;
            CREATE TABLE import_row (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                batch_id BIGINT NOT NULL REFERENCES import_batch (id),
                obligation_id BIGINT UNIQUE REFERENCES obligation (id),
                organisation_id BIGINT UNIQUE REFERENCES organisation (id),
                sheet TEXT,
                row_number BIGINT NOT NULL,
                document_number TEXT
            );
            CREATE INDEX row_of_import ON import_row (batch_id);
            CREATE INDEX IF NOT EXISTS obligation_of_parent ON obligation (parent_id) WHERE parent_id IS NOT NULL;
            """,
        own: [.sqlite: sqliteGuards, .postgresql: postgresqlGuards]
    )

    private static let sqliteGuards = """
        DROP TRIGGER event_no_delete;
        CREATE TRIGGER event_no_delete BEFORE DELETE ON obligation_event
            WHEN NOT EXISTS (SELECT 1 FROM import_row r JOIN import_batch b ON b.id = r.batch_id
                WHERE r.obligation_id = OLD.obligation_id AND b.undone_at IS NOT NULL)
            BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;
        CREATE TRIGGER import_no_delete BEFORE DELETE ON import_batch
            BEGIN SELECT RAISE(ABORT, 'an import is never forgotten'); END;
        CREATE TRIGGER import_undone_once BEFORE UPDATE ON import_batch WHEN OLD.undone_at IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'an import is undone once'); END;
        """

    private static let postgresqlGuards = """
        CREATE FUNCTION refuse_event_delete() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF EXISTS (SELECT 1 FROM import_row r JOIN import_batch b ON b.id = r.batch_id
                WHERE r.obligation_id = OLD.obligation_id AND b.undone_at IS NOT NULL)
            THEN RETURN OLD; END IF;
            RAISE EXCEPTION 'what happened is never changed'; END $$;
        DROP TRIGGER event_no_change ON obligation_event;
        CREATE TRIGGER event_no_change BEFORE UPDATE ON obligation_event FOR EACH ROW
            EXECUTE FUNCTION refuse_change('what happened');
        CREATE TRIGGER event_no_delete BEFORE DELETE ON obligation_event FOR EACH ROW
            EXECUTE FUNCTION refuse_event_delete();
        CREATE TRIGGER import_no_delete BEFORE DELETE ON import_batch FOR EACH ROW
            EXECUTE FUNCTION refuse_change('an import');
        CREATE TRIGGER import_undone_once BEFORE UPDATE ON import_batch FOR EACH ROW
            WHEN (OLD.undone_at IS NOT NULL) EXECUTE FUNCTION refuse_change('an import that was undone');
        """
}
