extension Migration {
    /// Step 3: the indexes of long lists: one body's work, and everything in the order of its deadlines.
    static let lists = Migration(
        3,
        "lists",
        script: """
            DROP INDEX obligation_open_by_lead;
            CREATE INDEX obligation_open_by_lead ON obligation (lead_id, due, id)
                WHERE accepted IS NULL AND cancelled IS NULL;
            CREATE INDEX obligation_by_lead ON obligation (lead_id, due, id);
            CREATE INDEX obligation_by_due ON obligation (authority_id, due, id);
            """,
        own: [.sqlite: sqliteStatistics]
    )

    // What SQLite's planner is told about a large register, so that it chooses alike whether it has seen rows or not
    // ("Manual control of query plans using SQLITE_STAT tables" in SQLite's documentation). PostgreSQL counts itself.
    private static let sqliteStatistics = """
        ANALYZE obligation;
        DELETE FROM sqlite_stat1 WHERE tbl = 'obligation';
        INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
            ('obligation', 'obligation_open_by_due', '100000 100000 100 1'),
            ('obligation', 'obligation_open_by_lead', '100000 1700 3 1'),
            ('obligation', 'obligation_by_due', '1000000 1000000 1000 1'),
            ('obligation', 'obligation_by_lead', '1000000 17000 30 1'),
            ('obligation', 'obligation_of_document', '1000000 30');
        """
}
