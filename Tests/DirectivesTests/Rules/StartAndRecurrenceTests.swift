import Directives
import TestSupport
import Testing

@Suite struct StartAndRecurrenceTests {
    @Test(arguments: [
        ("từ ngày 01/8/2024", "2024-08-01"), ("kể từ ngày 01/8/2024", "2024-08-01"),
        ("bắt đầu từ tháng 8/2024", "2024-08-01"),
        ("từ ngày 01/7 đến ngày 15/7/2024", "2024-07-01"), ("từ quý III/2024", "2024-07-01"),
    ])
    func `the first day of doing it is found`(words: String, start: String) {
        let obligations = ExtractedText.notice("1. Công an phường kiểm tra các chốt \(words).").obligations
        #expect(obligations.map(\.start) == [start], "\(words)")
    }

    @Test(arguments: ["từ năm 2020 đến nay", "từ cơ sở", "từ ngày 15/01/2023"])
    func `what began long ago is no start`(words: String) {
        let obligations = ExtractedText.notice("1. Công an phường rà soát số liệu \(words).").obligations
        #expect(obligations.map(\.start) == [nil], "\(words)")
    }

    @Test(arguments: [
        ("1. Công an phường hằng tháng kiểm tra các chốt.", "FREQ=MONTHLY"),
        ("1. Công an phường kiểm tra các chốt 02 lần/năm.", "FREQ=MONTHLY;INTERVAL=6"),
        ("1. Công an phường báo cáo UBND phường trước ngày 25 hằng tháng.", "FREQ=MONTHLY;BYMONTHDAY=24"),
        ("1. Định kỳ hằng quý, Công an phường báo cáo kết quả.", "FREQ=MONTHLY;INTERVAL=3"),
        ("1. Công an phường họp giao ban chiều thứ Năm hằng tuần.", "FREQ=WEEKLY;BYDAY=TH"),
        ("1. Công an phường kiểm tra hằng tuần, hằng tháng.", "FREQ=WEEKLY"),
        ("1. Các chi bộ tổng vệ sinh vào ngày cuối tuần.", "FREQ=WEEKLY"),
    ])
    func `a recurrence of the unit's own action is found`(body: String, rule: String) {
        #expect(ExtractedText.notice(body).obligations.map { $0.recurrence?.rule } == [rule], "\(body)")
    }

    @Test(arguments: [
        "1. UBND phường rà soát kế hoạch sử dụng đất hằng năm của phường.",
        "1. UBND phường xây dựng kế hoạch cụ thể về tổ chức tổng vệ sinh vào ngày cuối tuần.",
    ])
    func `one that qualifies something else is not`(body: String) {
        #expect(ExtractedText.notice(body).obligations.map { $0.recurrence?.rule } == [nil], "\(body)")
    }
}
