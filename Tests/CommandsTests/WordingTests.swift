import Kernel
import TemporalExpressions
import Testing
import VietnameseText

@testable import Commands
@testable import Directives

@Suite struct WordingTests {
    @Test(arguments: [
        (19, "còn 12 ngày", 7), (31, "đến hạn hôm nay", 31), (13, "còn 1 ngày", 12), (12, "quá hạn 1 ngày", 13),
        (12, "quá hạn 3 ngày", 15),
    ])
    func `the last day itself is in time`(due: Int, words: String, asOf: Int) throws {
        let due = try #require(LocalDay(year: 2024, month: 7, day: due))
        let day = try #require(LocalDay(year: 2024, month: 7, day: asOf))
        #expect(Standing(due: due, asOf: day).words == words)
    }

    @Test(arguments: [
        ("FREQ=MONTHLY", "hằng tháng"), ("FREQ=MONTHLY;BYMONTHDAY=25", "ngày 25 hằng tháng"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "ngày cuối hằng tháng"),
        ("FREQ=MONTHLY;BYDAY=1MO", "thứ Hai đầu tiên hằng tháng"),
        ("FREQ=MONTHLY;BYDAY=-1SU", "Chủ nhật cuối cùng hằng tháng"),
        ("FREQ=MONTHLY;BYDAY=MO,TU", "thứ Hai và thứ Ba hằng tháng"),
    ])
    func `a rule is said in words`(rule: String, words: String) {
        let span = Sample.place("hằng tháng")
        #expect(RecurrenceMention(frequency: .monthly, rule: rule, span: span).words == words)
    }

    // "Trước" and the clock were lost where the rule was said instead of the text.
    @Test(
        arguments: [
            ("báo cáo trước ngày 25 hằng tháng", "trước ngày 25 hằng tháng", nil),
            ("báo cáo trước 16 giờ 00 Chủ nhật hằng tuần", "trước 16 giờ 00 Chủ nhật hằng tuần", "16:00"),
            ("báo cáo trước ngày 25\nhằng tháng", "trước ngày 25 hằng tháng", nil),
            ("báo cáo định kỳ hằng quý", "hằng quý", nil),
        ] as [(String, String, String?)]
    )
    func `a recurring time is said in the words of the text`(order: String, words: String, time: String?) throws {
        let extraction = Extractor().extract(SourceText("THÔNG BÁO\n\n1. Yêu cầu Công an phường \(order).\n"))
        let row = try #require(ObligationRow.rows(of: Sample.report(of: extraction), PrintingChoices()).first)
        #expect(row.obligation.recurrence?.words.hasSuffix(words) == true)
        let cells = ObligationRow.fields.filter { ["Tần suất", "Giờ"].contains($0.heading) }.map { $0.value(row) }
        #expect(cells == [time, row.obligation.recurrence?.words])
    }

    @Test(
        arguments: [
            ("TB", "05", "TB/ĐU", "Thông báo 05-TB/ĐU"), ("QĐ", "156", "QĐ-UBND", "Quyết định 156/QĐ-UBND"),
            ("KH", nil, "KH-UBND", "Kế hoạch …/KH-UBND"), ("TB", nil, nil, "Thông báo"),
            (nil, nil, nil, "Văn bản không rõ loại"),
        ] as [(String?, String?, String?, String)]
    )
    func `number and symbol are joined as the Party or the state does`(
        kind: String?,
        number: String?,
        symbol: String?,
        heading: String
    ) {
        var document = DocumentDescription()
        document.kind = kind
        document.number = number
        document.symbol = symbol
        #expect(document.heading == heading)
    }

    @Test(arguments: [
        ("hoà", 3), ("hoa\u{300}", 3), ("日本", 4), ("😀", 2), ("Đôn Đốc", 7), ("a\u{200B}b", 2), ("…“”–", 4), ("", 0),
    ])
    func `the width of a text is what a terminal gives it`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        ("cồng kềnh[1] phát sinh", "cồng kềnh phát sinh"), ("phát sinh[12].", "phát sinh."),
        ("năm 2026[3]", "năm 2026"),
        ("“rác”[1], tro", "“rác”, tro"), ("xem [1] và [2]", "xem [1] và [2]"), ("mảng a[1]b", "mảng a[1]b"),
        ("số[2024]", "số[2024]"), ("[1] Yêu cầu", "[1] Yêu cầu"), ("mục[", "mục["),
    ])
    func `a list has no marks of footnotes`(text: String, shown: String) {
        #expect(FootnoteMark.removed(from: text) == shown)
    }

    @Test(
        arguments: [
            ("một hai ba", 7, ["một hai", "ba"]), ("một  hai", 20, ["một hai"]),
            ("dàiquáđáng", 4, ["dàiq", "uáđá", "ng"]),
            ("", 5, []), ("日本語", 4, ["日本", "語"]),
        ] as [(String, Int, [String])]
    )
    func `words wrap at the width`(text: String, width: Int, lines: [String]) {
        #expect(WordWrap.lines(of: text, width: width) == lines)
    }
}
