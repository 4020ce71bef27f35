extension Migration {
    /// Step 2: the yearly schedules of days off and of swapped working days.
    static let calendar = Migration(
        2,
        "calendar",
        script: """
            CREATE TABLE schedule_day (
                authority_id BIGINT NOT NULL REFERENCES authority (id),
                day {day} NOT NULL,
                year INTEGER NOT NULL,
                is_worked {truth} NOT NULL,
                name TEXT NOT NULL,
                source TEXT NOT NULL,
                PRIMARY KEY (authority_id, day)
            );
            """
    )
}
