extension Migration {
    /// Step 17: fewer look-ups with each obligation on a server.
    ///
    /// What is written together with the row that it names no longer asks for it (`LooseReference`); that nothing is taken
    /// away under such rows is held where it would be taken away. Only instances are in the index of instances.
    static let references = Migration(17, "references", script: "", own: [.postgresql: postgresqlReferences])

    private static let postgresqlReferences = """
        ALTER TABLE obligation DROP CONSTRAINT obligation_authority_id_fkey;
        ALTER TABLE obligation_event DROP CONSTRAINT obligation_event_obligation_id_fkey;
        ALTER TABLE obligation_event DROP CONSTRAINT obligation_event_person_id_fkey;
        ALTER TABLE obligation_party DROP CONSTRAINT obligation_party_obligation_id_fkey;
        ALTER TABLE proposal DROP CONSTRAINT proposal_authority_id_fkey;
        ALTER TABLE proposal_party DROP CONSTRAINT proposal_party_proposal_id_fkey;
        ALTER TABLE proposal_revision DROP CONSTRAINT proposal_revision_proposal_id_fkey;
        ALTER TABLE proposal_revision DROP CONSTRAINT proposal_revision_person_id_fkey;
        ALTER TABLE proposal_revision_party DROP CONSTRAINT proposal_revision_party_proposal_id_fkey;
        ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_authority_id_fkey;
        CREATE FUNCTION keep_named() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE is_named BOOLEAN;
        BEGIN
            CASE TG_TABLE_NAME
                WHEN 'obligation' THEN
                    is_named := EXISTS (SELECT 1 FROM obligation_event WHERE obligation_id = OLD.id)
                        OR EXISTS (SELECT 1 FROM obligation_party WHERE obligation_id = OLD.id);
                WHEN 'proposal' THEN
                    is_named := EXISTS (SELECT 1 FROM proposal_party WHERE proposal_id = OLD.id)
                        OR EXISTS (SELECT 1 FROM proposal_revision WHERE proposal_id = OLD.id)
                        OR EXISTS (SELECT 1 FROM proposal_revision_party WHERE proposal_id = OLD.id);
                WHEN 'person' THEN
                    is_named := EXISTS (SELECT 1 FROM obligation_event WHERE person_id = OLD.id)
                        OR EXISTS (SELECT 1 FROM proposal_revision WHERE person_id = OLD.id);
                ELSE
                    is_named := EXISTS (SELECT 1 FROM obligation WHERE authority_id = OLD.id)
                        OR EXISTS (SELECT 1 FROM proposal WHERE authority_id = OLD.id)
                        OR EXISTS (SELECT 1 FROM audit_entry WHERE authority_id = OLD.id);
            END CASE;
            IF is_named THEN RAISE EXCEPTION 'a row of % is still referred to', TG_TABLE_NAME; END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER obligation_named AFTER DELETE OR UPDATE OF id ON obligation FOR EACH ROW
            EXECUTE FUNCTION keep_named();
        CREATE TRIGGER proposal_named AFTER DELETE OR UPDATE OF id ON proposal FOR EACH ROW
            EXECUTE FUNCTION keep_named();
        CREATE TRIGGER person_named AFTER DELETE OR UPDATE OF id ON person FOR EACH ROW
            EXECUTE FUNCTION keep_named();
        CREATE TRIGGER authority_named AFTER DELETE OR UPDATE OF id ON authority FOR EACH ROW
            EXECUTE FUNCTION keep_named();
        DROP INDEX obligation_instance;
        CREATE UNIQUE INDEX obligation_instance ON obligation (parent_id, occurrence) WHERE parent_id IS NOT NULL;
        """
}
