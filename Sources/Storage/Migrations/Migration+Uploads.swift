extension Migration {
    /// Step 23: files of evidence that are on their way, piece by piece, for a day at most.
    static let uploads = Migration(
        23,
        "uploads",
        script: """
            CREATE TABLE upload (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                obligation_id BIGINT NOT NULL REFERENCES obligation (id),
                step TEXT NOT NULL,
                name TEXT NOT NULL,
                byte_count BIGINT NOT NULL CHECK (byte_count > 0),
                begun_at {instant} NOT NULL
            );
            CREATE INDEX upload_of_person ON upload (person_id, obligation_id);
            CREATE INDEX upload_by_time ON upload (begun_at);
            CREATE TABLE upload_piece (
                upload_id BIGINT NOT NULL REFERENCES upload (id) ON DELETE CASCADE,
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                start_at BIGINT NOT NULL,
                end_at BIGINT NOT NULL CHECK (end_at > start_at),
                content {bytes} NOT NULL,
                PRIMARY KEY (upload_id, start_at)
            );
            """
    )
}
