/// A PostgreSQL server itself keeps the rows of authorities apart (row-level security).
///
/// A transaction names its authority in the setting `dondoc.authority`; without it no rows are there. What concerns the
/// whole installation, a backup or a check, says so in `dondoc.scope`. Superusers and roles with BYPASSRLS are not bound
/// by it. SQLite has one user and nothing of the kind.
enum RowSecurity {
    /// Guards every table with rows of an authority that is not guarded yet; run after each step, so that no step can
    /// forget one. The settings are asked once a statement, not once a row.
    static let script = """
        DO $$
        DECLARE kept text;
        BEGIN
            FOR kept IN
                SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
                    AND a.attname = 'authority_id' AND NOT a.attisdropped AND NOT c.relrowsecurity
            LOOP
                EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
                EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
                EXECUTE format('CREATE POLICY own_rows ON %I USING (authority_id =
                    (SELECT NULLIF(current_setting(''dondoc.authority'', true), '''')::bigint))', kept);
                EXECUTE format('CREATE POLICY all_rows ON %I USING (
                    (SELECT current_setting(''dondoc.scope'', true)) = ''installation'')', kept);
            END LOOP;
        END $$;
        """
}
