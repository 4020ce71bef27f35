extension Migration {
    /// Step 16: lists that somebody has given a name to, so that they are one click away.
    static let savedLists = Migration(
        16,
        "saved-lists",
        script: """
            CREATE TABLE saved_list (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                name TEXT NOT NULL,
                query TEXT NOT NULL,
                UNIQUE (person_id, name)
            );
            """
    )
}
