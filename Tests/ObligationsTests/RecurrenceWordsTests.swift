import Obligations
import Testing

@Suite struct RecurrenceWordsTests {
    @Test(arguments: [
        "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=FR", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "FREQ=MONTHLY",
        "FREQ=MONTHLY;BYMONTHDAY=25",
        "FREQ=MONTHLY;BYMONTHDAY=15,30", "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;INTERVAL=3",
        "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20", "FREQ=MONTHLY;INTERVAL=6", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=25;COUNT=12", "FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20261231",
    ])
    func `what a rule says is read back as the same rule`(rule: String) throws {
        let words = RecurrenceRule.words(of: rule)
        #expect(words != rule)
        let read = try #require(RecurrenceRule.rule(saying: words), "\(words)")
        #expect(RecurrenceRule(parsing: read) == RecurrenceRule(parsing: rule), "\(words): \(read)")
        #expect(RecurrenceRule.rule(saying: words.uppercased()) == read)
    }

    @Test(arguments: ["", "thường xuyên", "ngày 45 hằng tháng", "trước ngày 25 hằng tháng", "0 tuần một lần"])
    func `other words are no rule`(words: String) {
        #expect(RecurrenceRule.rule(saying: words) == nil)
    }
}
