extension WorkCalendar {
    // Counting ends where civil dates do, however many days a text asks for.
    private static let earliest = LocalDay(daysSinceEpoch: -719_162)
    private static let latest = LocalDay(daysSinceEpoch: 2_932_896)

    /// The first working day on or after a day.
    package func nextWorkingDay(onOrAfter day: LocalDay) -> LocalDay {
        var day = day
        while !isWorkingDay(day) { day = day.adding(days: 1) }
        return day
    }

    /// The last working day on or before a day.
    package func previousWorkingDay(onOrBefore day: LocalDay) -> LocalDay {
        var day = day
        while !isWorkingDay(day) { day = day.adding(days: -1) }
        return day
    }

    /// The n-th working day after a day, or before it when the count is negative; the day itself for 0.
    ///
    /// The day that is counted from is not counted (Civil Code 2015, art. 147.2). The count ends with the year 9999.
    package func adding(workingDays count: Int, to day: LocalDay) -> LocalDay {
        var day = day
        var left = count.magnitude
        let step = count.signum()
        while left > 0, day > Self.earliest, day < Self.latest {
            day = day.adding(days: step)
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// The working days after `start` up to and with `end`, negative when `end` lies before: what `adding` adds.
    package func workingDays(from start: LocalDay, to end: LocalDay) -> Int {
        let step = end < start ? -1 : 1
        var day = start
        var count = 0
        while day != end {
            day = day.adding(days: step)
            if isWorkingDay(day) { count += step }
        }
        return count
    }
}
