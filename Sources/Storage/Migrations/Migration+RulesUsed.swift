extension Migration {
    /// Step 8: by which packs of rules the deadline of an obligation was computed.
    static let rulesUsed = Migration(
        8,
        "rules used",
        script: "ALTER TABLE obligation ADD COLUMN rules TEXT;"
    )
}
