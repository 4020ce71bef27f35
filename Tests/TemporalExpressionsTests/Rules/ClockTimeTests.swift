import TemporalExpressions
import TestSupport
import Testing

@Suite struct ClockTimeTests {
    @Test(arguments: [
        ("trước 16h00 ngày 11/10/2024", 960), ("trước 16 giờ 30 ngày 11/10/2024", 990),
        ("trước 16 giờ 30 phút ngày 11/10/2024", 990), ("8g30 ngày 11/10/2024", 510), ("17:00 ngày 11/10/2024", 1020),
        ("trước 17 giờ ngày 11/10/2024", 1020), ("trước 24h ngày 11/10/2024", 1440), ("lúc 7h30, ngày 11/10/2024", 450),
        ("trước 16h30 (ngày 11/10/2024)", 990), ("14 giờ 00 phút, thứ Sáu, ngày 11/10/2024", 840),
        ("lúc 8 giờ 00 sáng ngày 11/10/2024", 480), ("trước 11h30 thứ Sáu hằng tuần", 690),
    ])
    func `a clock time belongs to the day that follows`(text: String, minutes: Int) {
        let reading = TimeReading(text)
        #expect(reading.found.map(\.expression.clock) == [minutes], "\(text)")
    }

    @Test(arguments: [
        "16 giờ công ngày 11/10/2024", "ngày 11/10/2024", "25h00 ngày 11/10/2024", "ngày 11/10/2024 16h",
        "16:75 ngày 11/10/2024",
    ])
    func `hours of work and impossible times are none`(text: String) {
        #expect(TimeReading(text).found.map(\.expression.clock) == [-1], "\(text)")
    }

    @Test(arguments: ["16h00", "vào 8 giờ 30 phút", "lúc 17:00", "24/24 giờ"])
    func `a clock time alone is no expression`(text: String) {
        expectNoTime(text)
    }
}
