extension Migration {
    /// Step 1: authorities, bodies, people, papers, proposals, obligations, their events, the audit trail.
    static let register = Migration(
        1,
        "register",
        script: """
            CREATE TABLE authority (
                id {id},
                code TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                created_at {instant} NOT NULL
            );
            CREATE TABLE organisation (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                parent_id BIGINT REFERENCES organisation (id),
                kind TEXT NOT NULL,
                level TEXT NOT NULL,
                name TEXT NOT NULL,
                code TEXT,
                effective_from {day},
                effective_to {day},
                successor_id BIGINT REFERENCES organisation (id),
                has_account {truth} NOT NULL
            );
            CREATE INDEX organisation_of_authority ON organisation (authority_id, name);
            CREATE TABLE organisation_alias (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                organisation_id BIGINT NOT NULL REFERENCES organisation (id),
                name TEXT NOT NULL,
                PRIMARY KEY (organisation_id, name)
            );
            CREATE TABLE person (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                name TEXT NOT NULL,
                login TEXT,
                active_until {day},
                UNIQUE (authority_id, login)
            );
            CREATE TABLE role_grant (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                organisation_id BIGINT NOT NULL REFERENCES organisation (id),
                role TEXT NOT NULL,
                effective_from {day},
                effective_to {day},
                PRIMARY KEY (person_id, organisation_id, role)
            );
            CREATE TABLE source_document (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                sha256 TEXT NOT NULL,
                file_name TEXT NOT NULL,
                format TEXT NOT NULL,
                byte_count BIGINT NOT NULL,
                kind TEXT,
                number TEXT,
                issued {day},
                issuer TEXT,
                title TEXT,
                text TEXT NOT NULL,
                imported_at {instant} NOT NULL,
                UNIQUE (authority_id, sha256)
            );
            CREATE TABLE proposal (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                document_id BIGINT NOT NULL REFERENCES source_document (id),
                ordinal INTEGER NOT NULL,
                state TEXT NOT NULL,
                section TEXT,
                content TEXT NOT NULL,
                modality TEXT NOT NULL,
                span_start INTEGER NOT NULL,
                span_end INTEGER NOT NULL,
                deadline {day},
                starts {day},
                recurrence TEXT,
                obligation_id BIGINT,
                UNIQUE (document_id, ordinal)
            );
            CREATE TABLE proposal_party (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                proposal_id BIGINT NOT NULL REFERENCES proposal (id),
                ordinal INTEGER NOT NULL,
                part TEXT NOT NULL,
                name TEXT NOT NULL,
                organisation_id BIGINT REFERENCES organisation (id),
                PRIMARY KEY (proposal_id, ordinal)
            );
            CREATE TABLE obligation (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                document_id BIGINT REFERENCES source_document (id),
                span_start INTEGER,
                span_end INTEGER,
                quote TEXT,
                content TEXT NOT NULL,
                modality TEXT NOT NULL,
                issued {day} NOT NULL,
                first_deadline {day},
                deadline {day},
                due {day},
                extensions INTEGER NOT NULL DEFAULT 0,
                starts {day},
                recurrence TEXT,
                parent_id BIGINT REFERENCES obligation (id),
                topic TEXT,
                progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
                stage TEXT NOT NULL,
                evidence {day},
                accepted {day},
                suspended {day},
                cancelled {day},
                lead_id BIGINT REFERENCES organisation (id),
                version INTEGER NOT NULL DEFAULT 1
            );
            CREATE INDEX obligation_open_by_due ON obligation (authority_id, due, id)
                WHERE accepted IS NULL AND cancelled IS NULL;
            CREATE INDEX obligation_open_by_lead ON obligation (authority_id, lead_id, due, id)
                WHERE accepted IS NULL AND cancelled IS NULL;
            CREATE INDEX obligation_of_document ON obligation (document_id);
            CREATE TABLE obligation_party (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                obligation_id BIGINT NOT NULL REFERENCES obligation (id),
                ordinal INTEGER NOT NULL,
                part TEXT NOT NULL,
                name TEXT NOT NULL,
                organisation_id BIGINT REFERENCES organisation (id),
                PRIMARY KEY (obligation_id, ordinal)
            );
            CREATE INDEX obligation_of_body ON obligation_party (organisation_id, obligation_id);
            CREATE TABLE obligation_event (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                obligation_id BIGINT NOT NULL REFERENCES obligation (id),
                action TEXT NOT NULL,
                at {instant} NOT NULL,
                person_id BIGINT NOT NULL REFERENCES person (id),
                note TEXT NOT NULL,
                day {day},
                progress INTEGER
            );
            CREATE INDEX event_of_obligation ON obligation_event (obligation_id, id);
            CREATE TABLE audit_entry (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                sequence BIGINT NOT NULL,
                at {instant} NOT NULL,
                person_id BIGINT NOT NULL,
                action TEXT NOT NULL,
                subject TEXT NOT NULL,
                before TEXT,
                after TEXT,
                reason TEXT,
                hash TEXT NOT NULL,
                PRIMARY KEY (authority_id, sequence)
            );
            CREATE TABLE audit_head (
                authority_id BIGINT PRIMARY KEY REFERENCES authority (id),
                sequence BIGINT NOT NULL,
                hash TEXT NOT NULL
            );
            """,
        own: [.sqlite: sqliteGuards, .postgresql: postgresqlGuards]
    )

    private static let sqliteGuards = """
        CREATE TRIGGER obligation_first_deadline BEFORE UPDATE OF first_deadline ON obligation
            WHEN OLD.first_deadline IS NOT NEW.first_deadline
            BEGIN SELECT RAISE(ABORT, 'the first deadline is never changed'); END;
        CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit_entry
            BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
        CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_entry
            BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
        CREATE TRIGGER event_no_update BEFORE UPDATE ON obligation_event
            BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;
        CREATE TRIGGER event_no_delete BEFORE DELETE ON obligation_event
            BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;
        """

    private static let postgresqlGuards = """
        CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '% is never changed', TG_ARGV[0]; END $$;
        CREATE TRIGGER obligation_first_deadline BEFORE UPDATE OF first_deadline ON obligation FOR EACH ROW
            WHEN (OLD.first_deadline IS DISTINCT FROM NEW.first_deadline)
            EXECUTE FUNCTION refuse_change('the first deadline');
        CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW
            EXECUTE FUNCTION refuse_change('the audit trail');
        CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit_entry
            EXECUTE FUNCTION refuse_change('the audit trail');
        CREATE TRIGGER event_no_change BEFORE UPDATE OR DELETE ON obligation_event FOR EACH ROW
            EXECUTE FUNCTION refuse_change('what happened');
        """
}
