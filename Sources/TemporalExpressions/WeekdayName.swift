/// Names of weekdays (thứ Hai … Chủ nhật), for rules outside this module.
package enum WeekdayName {
    /// The ISO weekday named at a place (1 is Monday) and the place after it.
    package static func weekday(_ scan: TimeScan, at place: Int) -> (UInt8, Int)? {
        WeekdayRecurrenceRule.weekday(scan, at: place)
    }
}
