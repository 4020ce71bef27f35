import Kernel
import TestSupport
import Testing

@Suite struct WorkCalendarCountingTests {
    private let calendar: WorkCalendar

    init() throws {
        calendar = try OfficialSchedules.calendar()
    }

    @Test(arguments: [
        ("2024-08-30", 1, "2024-09-04"), ("2024-08-30", 3, "2024-09-06"), ("2024-08-30", 4, "2024-09-09"),
        ("2024-02-07", 1, "2024-02-15"), ("2024-04-26", 1, "2024-05-02"), ("2024-04-26", 3, "2024-05-04"),
        ("2024-09-01", 0, "2024-09-01"), ("2024-09-04", -1, "2024-08-30"), ("2024-02-15", -2, "2024-02-06"),
        ("2025-12-31", 1, "2026-01-02"),
    ])
    func `working days are counted over days off`(from: String, count: Int, to: String) {
        #expect(calendar.adding(workingDays: count, to: .iso(from)) == .iso(to))
        if count != 0 { #expect(calendar.workingDays(from: .iso(from), to: .iso(to)) == count) }
    }

    @Test func `what is added is what is counted, both ways`() {
        for start in 0..<60 {
            let day = LocalDay.iso("2024-01-20").adding(days: start)
            for count in [-40, -5, -1, 1, 2, 20, 250] {
                let end = calendar.adding(workingDays: count, to: day)
                #expect(calendar.isWorkingDay(end))
                #expect(calendar.workingDays(from: day, to: end) == count)
            }
        }
    }

    @Test(arguments: [
        ("2024-09-02", "2024-09-04"), ("2024-09-04", "2024-09-04"), ("2024-08-31", "2024-09-04"),
        ("2024-05-04", "2024-05-04"),
        ("2025-01-25", "2025-02-03"), ("2025-05-01", "2025-05-05"), ("2024-12-31", "2024-12-31"),
    ])
    func `the next working day is the day itself or lies behind the days off`(from: String, to: String) {
        #expect(calendar.nextWorkingDay(onOrAfter: .iso(from)) == .iso(to))
        #expect(calendar.lastDay(.iso(from)).day == .iso(to))
    }

    @Test func `a count without end stops where civil dates do`() {
        #expect(calendar.adding(workingDays: .max, to: .iso("9999-01-01")) == .iso("9999-12-31"))
        #expect(calendar.adding(workingDays: .min, to: .iso("0001-12-31")) == .iso("0001-01-01"))
    }

    @Test(arguments: [
        (
            "2024-09-02",
            "ngày 02/9/2024 là ngày nghỉ lễ Quốc khánh → chuyển sang ngày 04/9/2024 (Điều 148 Bộ luật Dân sự 2015)"
        ),
        ("2024-09-07", "ngày 07/9/2024 là thứ Bảy → chuyển sang ngày 09/9/2024 (Điều 148 Bộ luật Dân sự 2015)"),
        (
            "2025-05-02",
            "ngày 02/5/2025 là ngày nghỉ theo lịch (hoán đổi) → chuyển sang ngày 05/5/2025 (Điều 148 Bộ luật Dân sự 2015)"
        ),
        (
            "2026-04-26",
            "ngày 26/4/2026 là ngày nghỉ lễ Giỗ Tổ Hùng Vương → chuyển sang ngày 28/4/2026 (Điều 148 Bộ luật Dân sự 2015); "
                + "chưa có lịch nghỉ chính thức năm 2026"
        ),
    ])
    func `a last day that is off moves on and says why`(nominal: String, explanation: String) {
        let adjusted = calendar.lastDay(.iso(nominal))
        #expect(adjusted.nominal == .iso(nominal))
        #expect(adjusted.explanation == explanation)
        #expect(adjusted.awaitsSchedule == explanation.contains("chưa có lịch"))
    }

    @Test func `a last day that is a working day stays and needs no words`() {
        let adjusted = calendar.lastDay(.iso("2024-09-04"))
        #expect(adjusted.day == adjusted.nominal)
        #expect(adjusted.skipped.isEmpty)
        #expect(adjusted.explanation == nil)
    }

    @Test(arguments: [("2024-09-04", "2024-09-04"), ("2024-09-03", "2024-08-30"), ("2024-09-08", "2024-09-06")])
    func `the last working day on or before a day`(day: String, expected: String) {
        #expect(calendar.previousWorkingDay(onOrBefore: .iso(day)) == .iso(expected))
    }
}
