import Kernel
import Markup
import Organisations
import Storage

/// The days off and the days worked instead of a year, and where they come from (lịch nghỉ lễ, Tết).
struct HolidayPage {
    private let year: Int
    private let calendar: WorkCalendar
    private let scene: Scene

    init(_ records: Records, _ scene: Scene, _ form: Form) throws {
        let year = form.number("year").map { Int($0) } ?? scene.today.year
        guard Self.years.contains(year) else { throw Failure(.usage, scene.words.calendar.badYear) }
        self.year = year
        self.scene = scene
        calendar = try records.calendar()
    }

    /// Those whose law is known.
    private static let years = 2013...2100

    private var words: CalendarWords { scene.words.calendar }

    var page: Page { Page(title: words.title(year), place: .calendar, help: .calendar, body: html) }

    private var html: HTML {
        """
        <h1>\(words.title(year))</h1>
        <nav class="act"><a href="\(link(year - 1))">← \(year - 1)</a><a href="\(link(year + 1))">\(year + 1) →</a></nav>
        <p class="notice \(isOfficial ? "done" : "wait")">\(isOfficial ? words.official : words.presumed(year))</p>
        <div class="columns"><section><h2>\(words.daysOff)</h2>\(daysOff)\(worked)</section><section>\(intake)</section></div>
        """
    }

    private var isOfficial: Bool { calendar.hasSchedule(of: year) }

    private func link(_ year: Int) -> String { Link.calendar.path([("year", year.description)]) }

    private var daysOff: HTML {
        guard let first = LocalDay(year: year, month: 1, day: 1), let last = LocalDay(year: year, month: 12, day: 31)
        else { return "" }
        let days = (0...last.days(since: first)).compactMap { calendar.dayOff(first.adding(days: $0)) }
        let rows = days.filter { $0.reason != .weekend }.map { day -> [HTML] in
            ["\(words.weekday(day.day.isoWeekday)), \(day.day.vietnamese)", "\(day.name)", "\(day.source)"]
        }
        return Table(heads: [words.day, words.name, words.source], rows: rows).html
    }

    private var worked: HTML? {
        guard let days = calendar.schedules[year]?.workingDays, !days.isEmpty else { return nil }
        let rows = days.sorted { $0.key < $1.key }.map { day, name -> [HTML] in
            ["\(words.weekday(day.isoWeekday)), \(day.vietnamese)", "\(name)"]
        }
        return "<h2>\(words.worked)</h2>\(Table(heads: [words.day, words.name], rows: rows).html)"
    }

    private var intake: HTML? {
        guard scene.principal.holds([.administrator, .office], on: scene.today) else { return nil }
        let form = PostForm(
            link: .calendar,
            verb: words.takeIn,
            fields: [
                "<label>\(words.lines)<textarea name=\"lines\" rows=\"8\" required placeholder=\"02/9/\(year);nghỉ;Quốc khánh\"></textarea><small>\(words.linesHint)</small></label>",
                Field.text("source", words.basis, hint: words.basisHint),
            ]
        )
        return "<div class=\"card\"><h2>\(words.officialOf(year))</h2>\(form.html(scene))</div>"
    }
}
