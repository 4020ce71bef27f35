extension Migration {
    /// Step 25: what a body has another part in than its first lead, in an index of its own.
    ///
    /// What it leads first is found in the order of deadlines by `lead_id`; with the rest, which is little, a page of its
    /// own work is made of two short walks.
    static let shares = Migration(
        25,
        "shares",
        script: """
            CREATE INDEX obligation_of_other_body ON obligation_party (organisation_id, obligation_id, part, ordinal)
                WHERE part <> 'lead' OR ordinal > 0;
            """
    )
}
