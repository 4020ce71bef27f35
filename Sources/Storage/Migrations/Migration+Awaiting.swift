extension Migration {
    /// Step 24: what waits for a decision or an answer, and the latest papers, are found without looking through all.
    ///
    /// Little waits at any time, so these indexes are small and seldom written.
    static let awaiting = Migration(
        24,
        "awaiting",
        script: """
            CREATE INDEX obligation_submitted ON obligation (authority_id, due, id)
                WHERE stage = 'submitted' AND accepted IS NULL AND cancelled IS NULL;
            CREATE INDEX obligation_asking ON obligation (authority_id, due, id)
                WHERE extension_asked IS NOT NULL AND accepted IS NULL AND cancelled IS NULL;
            CREATE INDEX obligation_answering ON obligation (authority_id, due, id)
                WHERE answer_by IS NOT NULL AND accepted IS NULL AND cancelled IS NULL;
            CREATE INDEX source_document_latest ON source_document (authority_id, id);
            """
    )
}
