extension Migration {
    /// Step 22: who somebody is at a provider by which people sign in.
    static let identities = Migration(
        22,
        "identities",
        script: """
            CREATE TABLE external_identity (
                id {id},
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                person_id BIGINT NOT NULL REFERENCES person (id),
                issuer TEXT NOT NULL,
                subject TEXT NOT NULL,
                linked_at {instant} NOT NULL,
                UNIQUE (issuer, subject),
                UNIQUE (person_id, issuer)
            );
            """
    )
}
