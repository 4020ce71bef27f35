import Kernel
import Obligations
import Testing

@Suite struct RecurrenceRuleTests {
    /// rule · first day → the days that follow, as many as are named.
    private static let table = """
        # Every day, and every second one.
        FREQ=DAILY 2024-02-28 → 2024-02-28 2024-02-29 2024-03-01
        FREQ=DAILY;INTERVAL=2 2024-12-30 → 2024-12-30 2025-01-01 2025-01-03
        # A week: the day that is named, Friday when none is.
        FREQ=WEEKLY 2024-06-21 → 2024-06-21 2024-06-28 2024-07-05
        FREQ=WEEKLY 2024-06-22 → 2024-06-28 2024-07-05
        FREQ=WEEKLY;BYDAY=MO 2024-06-21 → 2024-06-24 2024-07-01
        FREQ=WEEKLY;BYDAY=SU 2024-06-21 → 2024-06-23 2024-06-30
        FREQ=WEEKLY;BYDAY=TU,TH 2024-06-21 → 2024-06-25 2024-06-27 2024-07-02
        FREQ=WEEKLY;INTERVAL=2;BYDAY=MO 2024-06-21 → 2024-07-01 2024-07-15
        # A month: its last day when none is named; 30 and 31 of a short month are its last.
        FREQ=MONTHLY 2024-01-31 → 2024-01-31 2024-02-29 2024-03-31 2024-04-30
        FREQ=MONTHLY 2023-02-01 → 2023-02-28 2023-03-31
        FREQ=MONTHLY;BYMONTHDAY=25 2024-06-21 → 2024-06-25 2024-07-25 2024-08-25
        FREQ=MONTHLY;BYMONTHDAY=25 2024-06-26 → 2024-07-25
        FREQ=MONTHLY;BYMONTHDAY=25 2024-06-25 → 2024-06-25 2024-07-25
        FREQ=MONTHLY;BYMONTHDAY=-1 2024-11-21 → 2024-11-30 2024-12-31 2025-01-31 2025-02-28
        FREQ=MONTHLY;BYMONTHDAY=31 2024-01-01 → 2024-01-31 2024-02-29 2024-03-31 2024-04-30
        FREQ=MONTHLY;BYMONTHDAY=30 2025-01-01 → 2025-01-30 2025-02-28 2025-03-30
        FREQ=MONTHLY;BYMONTHDAY=29 2023-02-01 → 2023-02-28 2023-03-29
        FREQ=MONTHLY;BYMONTHDAY=15,30 2025-02-01 → 2025-02-15 2025-02-28 2025-03-15 2025-03-30
        FREQ=MONTHLY;BYMONTHDAY=30,31 2025-02-01 → 2025-02-28 2025-03-30 2025-03-31
        FREQ=MONTHLY;BYMONTHDAY=-2 2024-02-01 → 2024-02-28 2024-03-30
        FREQ=MONTHLY;INTERVAL=2 2024-01-10 → 2024-02-29 2024-04-30
        FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1 2024-01-01 → 2024-01-01 2024-06-01 2024-11-01 2025-04-01
        # Weekdays of a month.
        FREQ=MONTHLY;BYDAY=1MO 2024-06-21 → 2024-07-01 2024-08-05
        FREQ=MONTHLY;BYDAY=-1FR 2024-06-21 → 2024-06-28 2024-07-26 2024-08-30
        FREQ=MONTHLY;BYDAY=3TH 2024-06-21 → 2024-07-18 2024-08-15
        FREQ=MONTHLY;BYDAY=5FR 2024-06-21 → 2024-08-30 2024-11-29
        FREQ=MONTHLY;BYDAY=SA 2024-06-21 → 2024-06-22 2024-06-29 2024-07-06
        FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 2024-06-21 → 2024-09-13 2024-12-13
        # Quarters and half-years of the calendar, in their last month.
        FREQ=MONTHLY;INTERVAL=3 2024-06-21 → 2024-06-30 2024-09-30 2024-12-31 2025-03-31
        FREQ=MONTHLY;INTERVAL=3 2024-07-01 → 2024-09-30 2024-12-31
        FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10 2024-06-21 → 2024-09-10 2024-12-10
        FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1 2024-02-29 → 2024-03-31 2024-06-30
        FREQ=MONTHLY;INTERVAL=6 2024-06-21 → 2024-06-30 2024-12-31 2025-06-30
        FREQ=MONTHLY;INTERVAL=12 2024-06-21 → 2024-12-31 2025-12-31
        FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=5 2024-06-21 → 2024-07-05 2024-10-05 2025-01-05
        # A year: its last day, or the day of the month that is named; the leap day is the last of February.
        FREQ=YEARLY 2024-06-21 → 2024-12-31 2025-12-31
        FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5 2024-12-06 → 2025-12-05 2026-12-05
        FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 2023-01-01 → 2023-02-28 2024-02-29 2025-02-28
        FREQ=YEARLY;INTERVAL=2;BYMONTH=6 2024-01-01 → 2024-06-30 2026-06-30
        FREQ=YEARLY;BYMONTH=11;BYDAY=1SU 2024-01-01 → 2024-11-03 2025-11-02
        # What papers say: two days a month, a day of the year, the first month of a quarter, before the first of March.
        FREQ=MONTHLY;BYMONTHDAY=15,30 2024-01-16 → 2024-01-30 2024-02-15 2024-02-29 2024-03-15
        FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5 2024-06-21 → 2024-12-05 2025-12-05
        FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1 2024-01-01 → 2024-02-29 2025-02-28
        FREQ=MONTHLY;INTERVAL=3;BYMONTH=1,4,7,10;BYMONTHDAY=5 2024-06-21 → 2024-07-05 2024-10-05 2025-01-05
        # With an end.
        FREQ=WEEKLY;BYDAY=MO;COUNT=2 2024-06-21 → 2024-06-24 2024-07-01 end
        FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20240825 2024-06-21 → 2024-06-25 2024-07-25 2024-08-25 end
        FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20240824T235959Z 2024-06-21 → 2024-06-25 2024-07-25 end
        RRULE:FREQ=DAILY;COUNT=1 2024-06-21 → 2024-06-21 end
        """

    static let rows = table.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }

    @Test(arguments: rows)
    func `a rule gives the days that people mean`(row: String) throws {
        let fields = row.split(separator: " ").map(String.init)
        let rule = try #require(RecurrenceRule(parsing: fields[0]))
        let start = try #require(LocalDay(parsing: fields[1]))
        let expected = fields.dropFirst(3).filter { $0 != "end" }
        let days = rule.days(starting: start, through: start.adding(days: 1200)).map(\.description)
        #expect(Array(days.prefix(expected.count)) == expected)
        if fields.last == "end" { #expect(days.count == expected.count) }
        let last = try #require(expected.last.flatMap { LocalDay(parsing: $0) })
        #expect(rule.days(starting: start, through: last).map(\.description) == expected, "nothing after the last day")
    }

    @Test(arguments: [
        "", "hằng tháng", "FREQ=HOURLY", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=MONTHLY;BYSETPOS=1", "FREQ=YEARLY;BYDAY=1MO",
        "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=x", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;UNTIL=2024-06-21",
        "FREQ=DAILY;UNTIL=20240231", "FREQ=DAILY;FREQ=WEEKLY", "BYDAY=MO", "FREQ=WEEKLY;WKST=SU", "FREQ",
        "FREQ=MONTHLY;BYMONTHDAY=1,,2",
    ])
    func `what is no rule, or says more than is understood, is none`(text: String) {
        #expect(RecurrenceRule(parsing: text) == nil)
    }

    @Test func `a rule without end ends where it is asked to, and a day of no month never comes`() throws {
        let start = try #require(LocalDay(parsing: "2024-01-01"))
        let daily = try #require(RecurrenceRule(parsing: "FREQ=DAILY"))
        #expect(daily.days(starting: start, through: LocalDay(daysSinceEpoch: .max)).count == 36_526)
        let never = try #require(RecurrenceRule(parsing: "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20"))
        #expect(never.first(onOrAfter: start, starting: start) == nil)
        #expect(daily.days(starting: start, through: start.adding(days: -1)).isEmpty)
    }
}
