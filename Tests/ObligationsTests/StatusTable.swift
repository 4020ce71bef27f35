import Kernel
import Obligations
import Testing

/// The golden table of statuses: dates of 2024 as "month-day" (or a whole day), "." for none.
///
/// issued · due · evidence · accepted · suspended · cancelled · as of → status
///
/// A due with “~” is of what comes back; “07-01..07-10” is suspended until a day.
let statusTable = """
    # No deadline: only its age grows.
    06-21 . . . . . 06-21 no-deadline 0
    06-21 . . . . . 06-22 no-deadline 1
    06-21 . . . . . 07-21 no-deadline 30
    06-21 . . . . . 2025-06-21 no-deadline 365
    06-21 . . . . . 06-20 no-deadline 0
    # In time, soon, overdue: the deadline day is in time, the day after is not.
    06-21 07-19 . . . . 06-21 in-time 28
    06-21 07-19 . . . . 07-10 in-time 9
    06-21 07-19 . . . . 07-11 in-time 8
    06-21 07-19 . . . . 07-12 due-soon 7
    06-21 07-19 . . . . 07-18 due-soon 1
    06-21 07-19 . . . . 07-19 due-soon 0
    06-21 07-19 . . . . 07-20 overdue 1
    06-21 07-19 . . . . 07-21 overdue 2
    06-21 07-19 . . . . 08-19 overdue 31
    06-21 07-19 . . . . 2025-07-19 overdue 365
    06-21 06-21 . . . . 06-21 due-soon 0
    06-21 06-20 . . . . 06-21 overdue 1
    06-21 2024-12-31 . . . . 2024-12-31 due-soon 0
    06-21 2024-12-31 . . . . 2025-01-01 overdue 1
    06-21 2024-12-31 . . . . 2024-12-24 due-soon 7
    06-21 2024-12-31 . . . . 2024-12-23 in-time 8
    # The leap day and the end of a month.
    02-01 02-29 . . . . 02-29 due-soon 0
    02-01 02-29 . . . . 03-01 overdue 1
    2023-02-01 2023-02-28 . . . . 2023-03-01 overdue 1
    # Reported done, not accepted: open as before.
    06-21 07-19 07-15 . . . 07-16 due-soon 3
    06-21 07-19 07-15 . . . 07-20 overdue 1
    06-21 . 07-15 . . . 07-16 no-deadline 25
    # Accepted: the day of the evidence decides, not that of acceptance.
    06-21 07-19 07-15 07-16 . . 07-16 done-on-time 0
    06-21 07-19 07-19 07-19 . . 07-19 done-on-time 0
    06-21 07-19 07-19 07-25 . . 07-25 done-on-time 0
    06-21 07-19 07-18 08-30 . . 09-01 done-on-time 0
    06-21 07-19 07-20 07-20 . . 07-20 done-late 1
    06-21 07-19 07-20 07-25 . . 12-31 done-late 1
    06-21 07-19 08-19 08-20 . . 08-20 done-late 31
    06-21 07-19 . 07-18 . . 07-18 done-on-time 0
    06-21 07-19 . 07-22 . . 07-22 done-late 3
    06-21 . 07-15 07-16 . . 07-16 done-on-time 0
    06-21 . . 07-16 . . 2025-01-01 done-on-time 0
    06-21 06-21 06-21 06-21 . . 06-21 done-on-time 0
    # Looking back at a day before the acceptance: still open then.
    06-21 07-19 07-15 07-16 . . 07-15 due-soon 4
    06-21 07-19 07-15 07-25 . . 07-24 overdue 5
    06-21 07-19 07-15 07-25 . . 07-19 due-soon 0
    06-21 07-19 07-15 07-25 . . 06-30 in-time 19
    06-21 . 07-15 07-25 . . 07-20 no-deadline 29
    # Suspended: rests from its day on, whatever the deadline; before it, as it was.
    06-21 07-19 . . 07-01 . 07-01 suspended 0
    06-21 07-19 . . 07-01 . 06-30 in-time 19
    06-21 07-19 . . 07-01 . 07-20 suspended 0
    06-21 07-19 . . 07-25 . 07-24 overdue 5
    06-21 07-19 . . 07-25 . 07-25 suspended 0
    06-21 . . . 07-01 . 07-02 suspended 0
    06-21 . . . 07-01 . 06-30 no-deadline 9
    # Suspended until a day: goes on by itself the day after.
    06-21 07-19 . . 07-01..07-10 . 06-30 in-time 19
    06-21 07-19 . . 07-01..07-10 . 07-01 suspended 0
    06-21 07-19 . . 07-01..07-10 . 07-10 suspended 0
    06-21 07-19 . . 07-01..07-10 . 07-11 in-time 8
    06-21 07-19 . . 07-01..07-31 . 07-25 suspended 0
    06-21 07-19 . . 07-01..07-31 . 08-01 overdue 13
    06-21 . . . 07-01..07-10 . 07-11 no-deadline 20
    06-21 07-19 . . 07-01..07-01 . 07-02 in-time 17
    06-21 07-19 . . 07-01..07-10 07-05 07-11 cancelled 0
    # What comes back misses no deadline of its own, and is not without one; an end that was set counts.
    06-21 ~ . . . . 06-21 series 0
    06-21 ~ . . . . 2025-06-21 series 0
    06-21 ~ . . 07-01 . 07-02 suspended 0
    06-21 ~ . . 07-01..07-10 . 07-11 series 0
    06-21 ~ . . . 07-10 07-09 series 0
    06-21 ~ . . . 07-10 07-10 cancelled 0
    06-21 ~ 07-15 07-16 . . 07-15 series 0
    06-21 ~ 07-15 07-16 . . 07-16 done-on-time 0
    06-21 07-19~ . . . . 07-01 in-time 18
    06-21 07-19~ . . . . 07-20 overdue 1
    # Suspended and then accepted all the same.
    06-21 07-19 07-18 07-18 07-01 . 07-18 done-on-time 0
    06-21 07-19 07-22 07-23 07-01 . 07-23 done-late 3
    06-21 07-19 07-22 07-23 07-01 . 07-22 suspended 0
    # Cancelled: from its day on; goes before suspension, not before acceptance.
    06-21 07-19 . . . 07-10 07-10 cancelled 0
    06-21 07-19 . . . 07-10 07-09 in-time 10
    06-21 07-19 . . . 07-10 08-01 cancelled 0
    06-21 07-19 . . . 07-25 07-24 overdue 5
    06-21 07-19 . . 07-01 07-10 07-10 cancelled 0
    06-21 07-19 . . 07-01 07-10 07-09 suspended 0
    06-21 . . . . 07-10 07-11 cancelled 0
    06-21 . . . . 07-10 07-01 no-deadline 10
    06-21 07-19 07-15 07-16 . 07-20 07-21 done-on-time 0
    06-21 07-19 07-22 07-22 . 07-23 07-24 done-late 3
    06-21 07-19 07-15 . . 07-16 07-17 cancelled 0
    06-21 07-19 07-15 . . 07-18 07-16 due-soon 3
    """

/// One row of the table.
struct StatusRow: CustomTestStringConvertible, Sendable {
    let line: String
    let facts: StatusFacts
    let asOf: LocalDay
    let expected: String

    var testDescription: String { line }

    static let all: [StatusRow] = statusTable.split(separator: "\n").compactMap { StatusRow(String($0)) }

    private init?(_ line: String) {
        let fields = line.split(separator: " ").map(String.init)
        guard fields.first != "#", fields.count == 9, let issued = Self.day(fields[0]), let asOf = Self.day(fields[6])
        else { return nil }
        self.line = line
        self.asOf = asOf
        expected = fields[7] + " " + fields[8]
        let rest = fields[4].split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        facts = StatusFacts(
            issued: issued,
            deadline: Self.day(fields[1].replacing("~", with: "")),
            evidence: Self.day(fields[2]),
            accepted: Self.day(fields[3]),
            suspended: rest.first.flatMap(Self.day),
            suspendedUntil: rest.dropFirst().first.flatMap(Self.day),
            cancelled: Self.day(fields[5]),
            recurs: fields[1].hasSuffix("~")
        )
    }

    private static func day(_ text: String) -> LocalDay? {
        LocalDay(parsing: text.count == 5 ? "2024-\(text)" : text)
    }
}
