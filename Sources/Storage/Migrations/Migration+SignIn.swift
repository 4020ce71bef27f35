extension Migration {
    /// Step 18: codes of a second step, links that are good once, known browsers, and attempts to sign in.
    static let signIn = Migration(
        18,
        "sign-in",
        script: """
            CREATE TABLE one_time_code (
                person_id BIGINT PRIMARY KEY REFERENCES person (id),
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                secret TEXT NOT NULL,
                last_step BIGINT NOT NULL,
                begun_at {instant} NOT NULL,
                confirmed_at {instant}
            );
            CREATE TABLE recovery_code (
                code_hash TEXT PRIMARY KEY,
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                made_at {instant} NOT NULL
            );
            CREATE INDEX recovery_code_of_person ON recovery_code (person_id);
            CREATE TABLE account_ticket (
                token_hash TEXT PRIMARY KEY,
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'second-step')),
                made_at {instant} NOT NULL,
                expires_at {instant} NOT NULL
            );
            CREATE INDEX account_ticket_of_person ON account_ticket (person_id);
            CREATE TABLE known_browser (
                token_hash TEXT PRIMARY KEY,
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                seen_at {instant} NOT NULL
            );
            CREATE INDEX known_browser_of_person ON known_browser (person_id);
            CREATE TABLE sign_in_attempt (
                subject TEXT PRIMARY KEY,
                tries BIGINT NOT NULL,
                last_at {instant} NOT NULL,
                free_at {instant} NOT NULL
            );
            CREATE INDEX sign_in_attempt_by_time ON sign_in_attempt (last_at);
            """
    )
}
