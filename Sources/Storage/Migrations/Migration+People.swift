extension Migration {
    /// Step 6: what people do with proposals, papers that replace others, bodies merged into others, posts.
    static let people = Migration(
        6,
        "people",
        script: """
            ALTER TABLE proposal ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
            ALTER TABLE proposal ADD COLUMN origin TEXT NOT NULL DEFAULT 'read';
            CREATE TABLE proposal_revision (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                proposal_id BIGINT NOT NULL REFERENCES proposal (id),
                version INTEGER NOT NULL,
                action TEXT NOT NULL,
                at {instant} NOT NULL,
                person_id BIGINT NOT NULL REFERENCES person (id),
                reason TEXT,
                state TEXT NOT NULL,
                section TEXT,
                content TEXT NOT NULL,
                modality TEXT NOT NULL,
                span_start INTEGER NOT NULL,
                span_end INTEGER NOT NULL,
                deadline {day},
                starts {day},
                recurrence TEXT,
                PRIMARY KEY (proposal_id, version)
            );
            CREATE TABLE proposal_revision_party (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                proposal_id BIGINT NOT NULL REFERENCES proposal (id),
                version INTEGER NOT NULL,
                ordinal INTEGER NOT NULL,
                part TEXT NOT NULL,
                name TEXT NOT NULL,
                organisation_id BIGINT,
                PRIMARY KEY (proposal_id, version, ordinal)
            );
            CREATE TABLE proposal_descent (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                proposal_id BIGINT NOT NULL REFERENCES proposal (id),
                ancestor_id BIGINT NOT NULL REFERENCES proposal (id),
                PRIMARY KEY (proposal_id, ancestor_id)
            );
            CREATE INDEX proposal_heirs ON proposal_descent (ancestor_id);
            CREATE TABLE proposal_difference (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                proposal_id BIGINT NOT NULL REFERENCES proposal (id),
                field TEXT NOT NULL,
                present TEXT NOT NULL,
                reading TEXT NOT NULL,
                at {instant} NOT NULL,
                PRIMARY KEY (proposal_id, field)
            );
            ALTER TABLE source_document ADD COLUMN replaces_id BIGINT REFERENCES source_document (id);
            CREATE UNIQUE INDEX document_replaced_once ON source_document (replaces_id) WHERE replaces_id IS NOT NULL;
            ALTER TABLE organisation ADD COLUMN merged_into_id BIGINT REFERENCES organisation (id);
            CREATE TABLE post (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                organisation_id BIGINT NOT NULL REFERENCES organisation (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                title TEXT NOT NULL,
                effective_from {day},
                effective_to {day}
            );
            CREATE INDEX post_of_organisation ON post (authority_id, organisation_id);
            """,
        own: [.sqlite: sqliteRevisionGuards, .postgresql: postgresqlRevisionGuards]
    )

    private static let sqliteRevisionGuards = """
        CREATE TRIGGER revision_no_update BEFORE UPDATE ON proposal_revision
            BEGIN SELECT RAISE(ABORT, 'what a proposal said is never changed'); END;
        CREATE TRIGGER revision_no_delete BEFORE DELETE ON proposal_revision
            BEGIN SELECT RAISE(ABORT, 'what a proposal said is never changed'); END;
        CREATE TRIGGER revision_party_no_update BEFORE UPDATE ON proposal_revision_party
            BEGIN SELECT RAISE(ABORT, 'what a proposal said is never changed'); END;
        CREATE TRIGGER revision_party_no_delete BEFORE DELETE ON proposal_revision_party
            BEGIN SELECT RAISE(ABORT, 'what a proposal said is never changed'); END;
        """

    private static let postgresqlRevisionGuards = """
        CREATE TRIGGER revision_no_change BEFORE UPDATE OR DELETE ON proposal_revision FOR EACH ROW
            EXECUTE FUNCTION refuse_change('what a proposal said');
        CREATE TRIGGER revision_party_no_change BEFORE UPDATE OR DELETE ON proposal_revision_party FOR EACH ROW
            EXECUTE FUNCTION refuse_change('what a proposal said');
        """
}
