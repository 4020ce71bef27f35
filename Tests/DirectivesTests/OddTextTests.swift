import Directives
import TestSupport
import Testing
import VietnameseText

/// Texts that no office writes and every program meets.
@Suite struct OddTextTests {
    @Test(arguments: [
        "", " ", "\n\n\n", "\u{FEFF}", "...", "|||", "\u{0}", "1.", "a)", "(", ")", "\"", "- ", "Giao", "Điều", "ngày",
    ])
    func `a text of nothing has no obligations`(text: String) {
        #expect(ExtractedText(text).quotes == [])
    }

    @Test func `a text in another language orders nothing and is said to`() {
        let extracted = ExtractedText(
            "The People's Committee shall review all plans before 15 July 2024. Please send the report to the office by 20/7/2024."
        )
        #expect(extracted.quotes == [])
        #expect(!extracted.extraction.findings.isEmpty)
    }

    @Test func `a line of a megabyte is read`() {
        let filler = String(repeating: String(repeating: "x", count: 999) + " ", count: 1000)
        let extracted = ExtractedText.notice("1. Giao Công an phường kiểm tra \(filler) các chốt trước ngày 15/7/2024.")
        #expect(extracted.obligations.map(\.due) == ["2024-07-14"])
    }

    @Test func `a line of two thousand orders is read`() {
        let text = String(repeating: "Giao Công an phường kiểm tra các chốt; ", count: 2000)
        #expect(ExtractedText.notice("1. " + text).obligations.count == 2000)
    }

    @Test(arguments: [
        "(", ")", "\"", "[", "- ", "1. ", "a) ", "| ", "\n+ ", "\n1.1.", ";", ",", "từ ngày ", "và ", "giao ",
    ])
    func `deep nesting is read`(mark: String) {
        let text =
            String(repeating: mark, count: 4000) + "Giao Công an phường kiểm tra." + String(repeating: ")", count: 4000)
        _ = ExtractedText.notice(text)
    }

    @Test(arguments: ["\u{0}", "\u{FFFD}", "\u{FEFF}", "\u{200B}", "\u{301}", "😀", "\u{202E}"])
    func `strange characters between words keep the rest readable`(character: String) {
        let extracted = ExtractedText.notice(
            "1. Giao Công an phường kiểm tra \(character) các chốt trước ngày 15/7/2024."
        )
        #expect(extracted.obligations.map(\.leadNames) == [["Công an phường"]])
        #expect(extracted.obligations.map(\.due) == ["2024-07-14"])
    }

    @Test func `places are right behind characters outside the basic plane`() throws {
        let extracted = ExtractedText.notice("😀𠀋 Mở đầu.\n\n1. Giao Công an phường kiểm tra.")
        let span = try #require(extracted.obligations.first?.span)
        let scalars = Array(extracted.extraction.text.string.unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars[span.scalars])) == "Giao Công an phường kiểm tra")
    }

    @Test func `a document dated on a day that does not exist has no date and says so`() {
        let text =
            "UBND PHƯỜNG AN HẠ\nSố: 1/TB-UBND\nAn Hạ, ngày 31 tháng 02 năm 2024\n\nTHÔNG BÁO\nKết luận\n\n1. Giao Công an phường kiểm tra."
        let extracted = ExtractedText(text)
        #expect(extracted.extraction.document.date == nil)
        #expect(extracted.extraction.findings.contains { $0.code == "impossible-date" || $0.code == "missing-date" })
    }

    @Test func `a deadline before the document's own day is no deadline`() {
        #expect(
            ExtractedText.notice("1. Công an phường rà soát xong trước ngày 15/01/2023.").obligations.allSatisfy {
                $0.due == nil
            }
        )
    }

    @Test func `without a date of the document a deadline without a year stays open`() {
        let obligations = ExtractedText("1. Giao Công an phường kiểm tra trước ngày 15/7.").obligations
        #expect(obligations.map(\.due) == [nil])
    }

    @Test func `tone marks in the old places read alike`() {
        let new = ExtractedText.notice("1. Giao Ủy ban nhân dân phường hòa giải, hoàn thành trong quý III.")
        let old = ExtractedText.notice("1. Giao Uỷ ban nhân dân phường hoà giải, hoàn thành trong quí III.")
        #expect(new.obligations.map(\.due) == old.obligations.map(\.due))
        #expect(old.obligations.map(\.leadNames) == [["Uỷ ban nhân dân phường"]])
    }

    @Test(arguments: ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
    func `a degree of secrecy is pointed out`(stamp: String) {
        let extracted = ExtractedText(
            "\(stamp)\nUBND PHƯỜNG AN HẠ\nSố: 1/TB-UBND\n\nTHÔNG BÁO\nKết luận\n\n1. Giao Công an phường kiểm tra."
        )
        #expect(extracted.extraction.findings.contains { $0.code.contains("classified") })
    }
}
