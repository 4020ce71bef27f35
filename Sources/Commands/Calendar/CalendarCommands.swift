import ArgumentParser
import Documents
import Kernel
import Storage
import VietnameseText

/// `dondoc calendar`: days off and working days.
struct CalendarCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Lịch nghỉ lễ, Tết và ngày làm bù.",
        subcommands: [CalendarShow.self, CalendarImport.self]
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

/// `dondoc calendar import`: takes in the official schedule of a year.
struct CalendarImport: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Nhập lịch nghỉ chính thức của một năm; thời hạn đang chạy được tính lại.",
        discussion: """
            Tệp có mỗi ngày một dòng “ngày;loại;tên”, loại là “nghỉ” hoặc “làm bù”:
              02/9/2024;nghỉ;Quốc khánh
              03/9/2024;nghỉ;Quốc khánh
            """
    )

    @Argument(help: ArgumentHelp("Tệp lịch nghỉ.", valueName: "tệp"), completion: .file())
    var file: String

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let document = try await DocumentReader().read(path: file)
        let schedule = try YearSchedule(csv: document.text.string, file: file)
        let moved = try session.write { try $0.importSchedule(schedule) }
        let days = "\(schedule.daysOff.count) ngày nghỉ, \(schedule.workingDays.count) ngày làm bù"
        try session.say("Đã nhập lịch năm \(schedule.year): \(days). \(moved) thời hạn chuyển sang ngày khác.")
        return .done
    }
}

/// `dondoc calendar show`: the days off of a year and where they come from.
struct CalendarShow: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Xem các ngày nghỉ của một năm.")

    @Option(help: ArgumentHelp("Năm; mặc định là năm nay.", valueName: "năm"))
    var year: Int?

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if let year, !(2013...2100).contains(year) { throw ValidationError("--year phải từ 2013 đến 2100.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let year = year ?? session.today.year
        let calendar = try session.read { try $0.calendar() }
        let days = Self.days(of: year).compactMap { calendar.dayOff($0) }.filter { $0.reason != .weekend }
        let state = calendar.hasSchedule(of: year) ? "lịch chính thức đã nhập" : "chưa có lịch chính thức, dự kiến"
        try Self.listing.print(
            days,
            as: form.format,
            summary: "\(days.count) ngày nghỉ năm \(year) (\(state))",
            on: session.console
        )
        return .done
    }

    private static func days(of year: Int) -> [LocalDay] {
        guard let first = LocalDay(year: year, month: 1, day: 1), let last = LocalDay(year: year, month: 12, day: 31)
        else { return [] }
        return (0...last.days(since: first)).map { first.adding(days: $0) }
    }

    private static let listing = Listing<DayOff>(
        noun: "ngày nghỉ",
        columns: [
            Column(heading: "Ngày", role: .label, minimum: 10, weight: 0) { Cell($0.day.vietnamese) },
            Column(heading: "Tên", role: .text, minimum: 20, weight: 2) { Cell($0.name) },
            Column(heading: "Căn cứ", minimum: 16, weight: 2) { Cell($0.source) },
        ],
        members: { json, day in
            json.member("day", day.day.description)
            json.member("name", day.name)
            json.member("source", day.source)
        }
    )
}
