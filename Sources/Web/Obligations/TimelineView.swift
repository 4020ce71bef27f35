import Kernel
import Markup
import Obligations
import Storage

/// Obligations as bars from the day of their paper to their deadline (dòng thời gian), beside a list of the same.
struct TimelineView {
    private let rows: [Obligation]
    private let scene: Scene
    private let soon: Int
    private let first: LocalDay
    private let last: LocalDay

    init(_ rows: [Obligation], _ scene: Scene, soon: Int) {
        self.rows = rows.filter { $0.due != nil }
        self.scene = scene
        self.soon = soon
        // A paper of long ago must not press today to the edge.
        let earliest = self.rows.map(\.issued).min() ?? scene.today
        first = max(earliest, scene.today.adding(days: -180))
        last = min(self.rows.compactMap(\.due).max() ?? scene.today, scene.today.adding(days: 365)).adding(days: 7)
    }

    var html: HTML {
        let lines = rows.map { obligation -> HTML in
            let status = obligation.facts.status(asOf: scene.today, soon: soon)
            return """
                <li data-row><a class="row" href="\(Link.obligation(obligation.id))"><span class="what">\(obligation.content)</span>
                \(bar(obligation, status.kind))<span class="meta"><span>\(obligation.issued.vietnamese) → \(obligation.due?.vietnamese ?? "")</span>
                \(StatusBadge(status: status, words: scene.words.status).html)</span></a></li>
                """
        }
        return "<ol class=\"rows timeline-view\">\(lines)</ol>"
    }

    private func bar(_ obligation: Obligation, _ status: StatusClass) -> HTML {
        let (start, end) = (place(obligation.issued), place(obligation.due ?? last))
        let width = max(6, end - start)
        return """
            <svg class="bar-of-time \(status.rawValue)" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" x="0" y="5" width="1000" height="4"/><rect class="span" x="\(start)" y="2" width="\(width)" height="10" rx="2"/>
            <rect class="done" x="\(start)" y="2" width="\(width * obligation.progress / 100)" height="10" rx="2"/>
            <rect class="today" x="\(place(scene.today))" y="0" width="3" height="14"/></svg>
            """
    }

    /// In thousandths of the width.
    private func place(_ day: LocalDay) -> Int {
        min(1000, max(0, 1000 * day.days(since: first) / max(1, last.days(since: first))))
    }
}
