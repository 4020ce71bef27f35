import Kernel
import TestSupport
import Testing

@Suite struct YearScheduleTests {
    @Test func `both kinds of lines and both ways of writing a day are read`() throws {
        let schedule = try YearSchedule(csv: OfficialSchedules.year2025, file: "lich-2025.csv")
        #expect(schedule.year == 2025)
        #expect(schedule.daysOff.count == 7)
        #expect(schedule.daysOff[.iso("2025-09-01")] == "Quốc khánh")
        #expect(schedule.workingDays == [.iso("2025-04-26"): "bù ngày 02/5"])
        #expect(schedule.source == "lich-2025.csv")
    }

    @Test(arguments: [
        "2024-09-02;nghỉ;Quốc khánh", "\u{FEFF}ngày;loại;tên\r\n02/9/2024;nghỉ;Quốc khánh\r\n",
        " 2/9/2024 ; NGHỈ ;  Quốc khánh ;;", "# lịch\n\n;;\n02/09/2024;Nghỉ;Quốc khánh\n",
        "02/9/2024;nghi\u{309};Quốc khánh",
    ])
    func `a schedule is read as Excel or a person writes it`(text: String) throws {
        let schedule = try YearSchedule(csv: text, file: "lich.csv", source: "Thông báo")
        #expect(schedule.daysOff == [.iso("2024-09-02"): "Quốc khánh"])
        #expect(schedule.source == "Thông báo")
    }

    @Test func `a name may be missing`() throws {
        let schedule = try YearSchedule(csv: "03/9/2024;nghỉ", file: "lich.csv")
        #expect(schedule.daysOff == [.iso("2024-09-03"): ""])
        #expect(WorkCalendar(schedules: [schedule]).dayOff(.iso("2024-09-03"))?.words == "ngày nghỉ theo lịch")
    }

    @Test(arguments: [
        (
            "02/9/2024;nghỉ;a\n31/9/2024;nghỉ;b",
            "Tệp l.csv, dòng 2: “31/9/2024” không phải là ngày; hãy viết 2024-09-02 hoặc 02/9/2024."
        ),
        ("02/9/2024;nghĩ;a", "Tệp l.csv, dòng 1: loại “nghĩ” không rõ; hãy viết “nghỉ” hoặc “làm bù”."),
        (
            "ngày;loại;tên\n\n02/9/2024",
            "Tệp l.csv, dòng 3: thiếu cột; hãy viết “ngày;loại;tên”, ví dụ “02/9/2024;nghỉ;Quốc khánh”."
        ),
        (
            "02/9/2024;nghỉ;a\r\n2024-09-02;làm bù;b",
            "Tệp l.csv, dòng 2: ngày 02/9/2024 đã có ở dòng trên; hãy xóa một dòng."
        ),
        (
            "02/9/2024;nghỉ;a\n02/9/2025;nghỉ;b",
            "Tệp l.csv, dòng 2: ngày 02/9/2025 không thuộc năm 2024 như dòng đầu; hãy để mỗi năm một tệp."
        ),
        (
            String(repeating: "x", count: 5000) + ";nghỉ",
            "Tệp l.csv, dòng 1: “\(String(repeating: "x", count: 30))…” không phải là ngày; hãy viết 2024-09-02 hoặc 02/9/2024."
        ),
    ])
    func `a wrong line is named`(text: String, message: String) {
        #expect(throws: Failure(.damaged, message)) { try YearSchedule(csv: text, file: "l.csv") }
    }

    @Test(arguments: ["", "\n\n", "ngày;loại;tên\n", "# nothing"])
    func `a file without a day says what a line looks like`(text: String) {
        let message = "Tệp l.csv không có ngày nào; mỗi dòng cần có dạng “02/9/2024;nghỉ;Quốc khánh”."
        #expect(throws: Failure(.empty, message)) { try YearSchedule(csv: text, file: "l.csv") }
    }
}
