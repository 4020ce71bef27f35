extension Migration {
    /// Step 9: the index of search. It is empty at first: the first search of each authority fills it.
    ///
    /// `search_entry` has what is indexed, by its number; `search_word` the words that a typed beginning may become;
    /// `search_state` how far an authority's older rows have been taken in (a kind above the last one: all of them).
    static let search = Migration(
        9,
        "search",
        script: """
            CREATE TABLE search_state (
                authority_id BIGINT PRIMARY KEY REFERENCES authority (id),
                kind INTEGER NOT NULL,
                filled_to BIGINT NOT NULL
            );
            """,
        own: [.sqlite: words("BINARY") + sqliteSearch, .postgresql: words("\"C\"") + postgresqlSearch]
    )

    // Beginnings are looked up byte by byte, whatever language the server sorts by.
    private static func words(_ order: String) -> String {
        """
        CREATE TABLE search_word (
            authority_id BIGINT NOT NULL REFERENCES authority (id),
            folded TEXT COLLATE \(order) NOT NULL,
            marked TEXT COLLATE \(order) NOT NULL,
            PRIMARY KEY (authority_id, folded, marked)
        );

        """
    }

    // The words of a row are numbers, written without sign in base 36; nothing but their occurrence is kept. What was
    // indexed again has a new version, since a table without content cannot give up a row whose words it does not know.
    private static let sqliteSearch = """
        CREATE TABLE search_entry (
            number INTEGER PRIMARY KEY,
            authority_id BIGINT NOT NULL REFERENCES authority (id),
            version INTEGER NOT NULL
        );
        CREATE VIRTUAL TABLE search_posting USING fts5 (tokens, content = '', columnsize = 0, detail = none,
            tokenize = 'ascii');
        """

    // New rows wait in a list that each search reads through: it is kept short.
    private static let postgresqlSearch = """
        CREATE TABLE search_entry (
            number BIGINT PRIMARY KEY,
            authority_id BIGINT NOT NULL REFERENCES authority (id),
            tokens INTEGER[] NOT NULL
        );
        CREATE INDEX search_posting ON search_entry USING gin (tokens) WITH (gin_pending_list_limit = 256);
        ALTER TABLE search_entry ALTER COLUMN tokens SET STATISTICS 0;
        """
}
