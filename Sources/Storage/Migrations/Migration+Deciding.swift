extension Migration {
    /// Step 20: who issued what is to be done, the deadlines that held before an extension, and guards that also hold
    /// against rows put in the place of others.
    ///
    /// An obligation takes its issuer from its paper, whose reference is checked: with sixteen writers a check of its own
    /// for each row would be waited for. What earlier steps left behind is taken from the audit trail, which has each deadline before and after.
    static let deciding = Migration(
        20,
        "deciding",
        script: """
            ALTER TABLE source_document ADD COLUMN issuer_id BIGINT REFERENCES organisation (id);
            ALTER TABLE obligation ADD COLUMN issuer_id BIGINT;
            CREATE TABLE past_deadline (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                obligation_id BIGINT NOT NULL REFERENCES obligation (id),
                version BIGINT NOT NULL,
                ended {day} NOT NULL,
                deadline {day},
                due {day},
                PRIMARY KEY (obligation_id, version)
            );
            """,
        own: [.sqlite: sqliteDeciding, .postgresql: postgresqlDeciding]
    )

    private static let changing = "'obligation.grant-extension', 'obligation.set-deadline'"

    private static let sqliteDeciding = """
        INSERT INTO past_deadline (authority_id, obligation_id, version, ended, deadline, due)
            SELECT a.authority_id, o.id, COALESCE(json_extract(a.before, '$.version'), a.sequence),
                date(a.at, '+7 hours'), json_extract(a.before, '$.deadline'), json_extract(a.before, '$.due')
            FROM audit_entry a JOIN obligation o ON a.subject = 'obligation/' || o.id
            WHERE a.action IN (\(changing)) ON CONFLICT DO NOTHING;
        CREATE TRIGGER obligation_not_replaced BEFORE INSERT ON obligation
            WHEN EXISTS (SELECT 1 FROM obligation o WHERE o.id = NEW.id)
            BEGIN SELECT RAISE(ABORT, 'an obligation is never replaced'); END;
        CREATE TRIGGER instance_not_replaced BEFORE INSERT ON obligation
            WHEN NEW.occurrence IS NOT NULL AND EXISTS (SELECT 1 FROM obligation o
                WHERE o.parent_id = NEW.parent_id AND o.occurrence = NEW.occurrence)
            BEGIN SELECT RAISE(IGNORE); END;
        CREATE TRIGGER obligation_not_moved BEFORE UPDATE OF id ON obligation WHEN OLD.id <> NEW.id
            BEGIN SELECT RAISE(ABORT, 'an obligation is never replaced'); END;
        CREATE TRIGGER audit_not_replaced BEFORE INSERT ON audit_entry
            WHEN EXISTS (SELECT 1 FROM audit_entry a WHERE a.authority_id = NEW.authority_id
                AND a.lane = NEW.lane AND a.sequence = NEW.sequence)
            BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
        CREATE TRIGGER event_not_replaced BEFORE INSERT ON obligation_event
            WHEN EXISTS (SELECT 1 FROM obligation_event e WHERE e.id = NEW.id)
            BEGIN SELECT RAISE(ABORT, 'what happened is never changed'); END;
        CREATE TRIGGER import_not_replaced BEFORE INSERT ON import_batch
            WHEN EXISTS (SELECT 1 FROM import_batch b WHERE b.id = NEW.id)
            BEGIN SELECT RAISE(ABORT, 'an import is never forgotten'); END;
        """

    private static let postgresqlDeciding = """
        INSERT INTO past_deadline (authority_id, obligation_id, version, ended, deadline, due)
            SELECT a.authority_id, o.id, COALESCE((a.before::jsonb ->> 'version')::BIGINT, a.sequence),
                (a.at AT TIME ZONE 'UTC' + INTERVAL '7 hours')::DATE, (a.before::jsonb ->> 'deadline')::DATE,
                (a.before::jsonb ->> 'due')::DATE
            FROM audit_entry a JOIN obligation o ON a.subject = 'obligation/' || o.id
            WHERE a.action IN (\(changing)) ON CONFLICT DO NOTHING;
        """
}
