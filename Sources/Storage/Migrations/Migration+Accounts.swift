extension Migration {
    /// Step 14: signing in at the web application. A password is kept as its hash, a session by the hash of its secret.
    static let accounts = Migration(
        14,
        "accounts",
        script: """
            CREATE TABLE account (
                person_id BIGINT PRIMARY KEY REFERENCES person (id),
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                password TEXT NOT NULL,
                changed_at {instant} NOT NULL
            );
            CREATE TABLE web_session (
                token_hash TEXT PRIMARY KEY,
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                begun_at {instant} NOT NULL,
                seen_at {instant} NOT NULL,
                expires_at {instant} NOT NULL,
                device TEXT NOT NULL
            );
            CREATE INDEX web_session_of_person ON web_session (person_id);
            """
    )
}
