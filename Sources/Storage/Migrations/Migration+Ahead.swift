extension Migration {
    /// Step 12: the open instances of series by their days, so that those that lie ahead are counted without looking at
    /// all there is.
    static let ahead = Migration(
        12,
        "instances ahead",
        script: """
            CREATE INDEX obligation_ahead ON obligation (authority_id, due)
                WHERE occurrence IS NOT NULL AND accepted IS NULL AND cancelled IS NULL;
            """
    )
}
