extension Migration {
    /// Step 21: tokens of other programs, and the answers that they were given to requests with a key.
    static let apiTokens = Migration(
        21,
        "api-tokens",
        script: """
            CREATE TABLE api_token (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                name TEXT NOT NULL,
                token_hash TEXT NOT NULL UNIQUE,
                scopes TEXT NOT NULL,
                made_at {instant} NOT NULL,
                expires_at {instant} NOT NULL,
                used_at {instant},
                revoked_at {instant}
            );
            CREATE INDEX api_token_person ON api_token (authority_id, person_id);
            CREATE TABLE api_answer (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                token_id BIGINT NOT NULL REFERENCES api_token (id),
                name TEXT NOT NULL,
                request_hash TEXT NOT NULL,
                body TEXT NOT NULL,
                made_at {instant} NOT NULL,
                UNIQUE (token_id, name)
            );
            CREATE INDEX api_answer_made ON api_answer (made_at);
            """
    )
}
