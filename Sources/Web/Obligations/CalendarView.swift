import Kernel
import Markup
import Obligations
import Storage

/// A month with what falls due on its days (lịch tháng); on a phone only days with something show.
struct CalendarView {
    private let month: Month
    private let filter: ObligationFilter
    private let days: [LocalDay: [Obligation]]
    private let scene: Scene
    private let soon: Int
    private let calendar: WorkCalendar

    init(
        _ month: Month,
        _ filter: ObligationFilter,
        _ rows: [Obligation],
        _ scene: Scene,
        soon: Int,
        calendar: WorkCalendar
    ) {
        self.month = month
        self.filter = filter
        self.scene = scene
        self.soon = soon
        self.calendar = calendar
        days = Dictionary(grouping: rows.filter { $0.due != nil }) { $0.due ?? month.first }
    }

    private var words: ListWords { scene.words.list }

    var html: HTML {
        let heads = (1...7).map { "<th scope=\"col\">\(words.weekday($0))</th>" as HTML }
        return """
            <div class="month"><nav class="act"><a href="\(filter.path { $0.month = month.adding(-1) })">← \(words.month(month.adding(-1)))</a>
            <h2>\(words.month(month))</h2><a href="\(filter.path { $0.month = month.adding(1) })">\(words.month(month.adding(1))) →</a></nav>
            <table class="calendar"><thead><tr>\(heads)</tr></thead><tbody>\(weeks)</tbody></table></div>
            """
    }

    private var weeks: [HTML] {
        var rows: [HTML] = []
        var monday = month.first.adding(days: 1 - month.first.isoWeekday)
        while monday <= month.last {
            let cells = (0..<7).map { cell(monday.adding(days: $0)) }
            rows.append("<tr>\(cells)</tr>")
            monday = monday.adding(days: 7)
        }
        return rows
    }

    private func cell(_ day: LocalDay) -> HTML {
        guard Month(of: day) == month else { return "<td class=\"out\"></td>" }
        let all = days[day] ?? []
        let entries = all.prefix(Self.most).map { obligation -> HTML in
            let status = obligation.facts.status(asOf: scene.today, soon: soon).kind
            return """
                <li><a class="entry \(status.rawValue)" href="\(Link.obligation(obligation.id))" title="\(scene.words.status.heading(status))">\(obligation.content)</a></li>
                """
        }
        let path = filter.path {
            ($0.from, $0.to, $0.view, $0.month) = (day, day, .list, nil)
        }
        let rest: HTML? =
            all.count > Self.most
            ? "<li><a class=\"entry\" href=\"\(path)\">\(words.moreOnDay(all.count - Self.most))</a></li>" : nil
        var classes = all.isEmpty ? "none" : "some"
        if !calendar.isWorkingDay(day) { classes += " off" }
        let current: HTML? = day == scene.today ? " aria-current=\"date\"" : nil
        return "<td class=\"\(classes)\"\(current)><b>\(day.civil.day)</b><ul>\(entries)\(rest)</ul></td>"
    }

    private static let most = 4
}
