import Kernel
import TestSupport

/// Official schedules for tests, as a person would write them down from the announcements.
enum OfficialSchedules {
    static let year2024 = """
        ngày;loại;tên
        2024-02-08;nghỉ;Tết Nguyên đán
        2024-02-09;nghỉ;Tết Nguyên đán
        2024-02-10;nghỉ;Tết Nguyên đán
        2024-02-11;nghỉ;Tết Nguyên đán
        2024-02-12;nghỉ;Tết Nguyên đán
        2024-02-13;nghỉ;nghỉ bù Tết
        2024-02-14;nghỉ;nghỉ bù Tết
        29/4/2024;nghỉ;hoán đổi
        04/5/2024;làm bù;bù ngày 29/4
        02/9/2024;nghỉ;Quốc khánh
        03/9/2024;nghỉ;Quốc khánh
        """

    static let year2025 = """
        # Tết từ 28 tháng Chạp đến mùng 3

        27/01/2025;nghỉ;Tết Nguyên đán
        28/01/2025;nghỉ;Tết Nguyên đán
        29/01/2025;nghỉ;Tết Nguyên đán
        30/01/2025;nghỉ;Tết Nguyên đán
        31/01/2025;nghỉ;Tết Nguyên đán
        02/5/2025;nghỉ;hoán đổi
        26/4/2025;làm bù;bù ngày 02/5
        01/9/2025;nghỉ;Quốc khánh
        """

    /// A calendar with both schedules.
    static func calendar() throws -> WorkCalendar {
        WorkCalendar(schedules: [
            try YearSchedule(csv: year2024, file: "lich-2024.csv", source: "Lịch nghỉ năm 2024"),
            try YearSchedule(csv: year2025, file: "lich-2025.csv", source: "Lịch nghỉ năm 2025"),
        ])
    }
}
