import TemporalExpressions
import Testing

@Suite struct RecurrenceTests {
    @Test(arguments: [
        (Recurrence(.daily), "FREQ=DAILY"), (Recurrence(.weekly, weekdays: [7]), "FREQ=WEEKLY;BYDAY=SU"),
        (Recurrence(.monthly, monthdays: [31]), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (Recurrence(.monthly, weekdays: [5], ordinal: -1), "FREQ=MONTHLY;BYDAY=-1FR"),
        (Recurrence(.quarterly, monthdays: [5]), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5"),
        (Recurrence(.halfyearly), "FREQ=MONTHLY;INTERVAL=6"), (Recurrence(.yearly), "FREQ=YEARLY"),
        (Recurrence(.weekly, weekdays: [0]), "FREQ=WEEKLY"), (Recurrence(.weekly, weekdays: [8]), "FREQ=WEEKLY"),
    ])
    func `a recurrence is written as RFC 5545 has it`(recurrence: Recurrence, rule: String) {
        #expect(recurrence.rule == rule)
    }

    @Test func `the more frequent is the smaller`() {
        #expect(Frequency.allCases.sorted() == [.daily, .weekly, .monthly, .quarterly, .halfyearly, .yearly])
    }
}
