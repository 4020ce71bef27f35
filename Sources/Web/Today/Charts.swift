import Kernel
import Markup
import Obligations
import Storage

/// Counts by class as one bar; the numbers stand beside it in the table.
struct StackedBar {
    private let parts: [(status: StatusClass, count: Int)]
    private let most: Int

    init(_ counts: [StatusClass: Int], of most: Int) {
        parts = ([.overdue, .dueSoon, .inTime, .noDeadline] as [StatusClass]).map { ($0, counts[$0] ?? 0) }
        self.most = max(1, most)
    }

    var html: HTML {
        var start = 0
        let pieces = parts.map { status, count -> HTML in
            defer { start += 1000 * count / most }
            return """
                <rect class="\(status.rawValue)" x="\(start)" y="0" width="\(1000 * count / most)" height="8"/>
                """
        }
        return """
            <svg class="stacked" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">\(pieces)</svg>
            """
    }
}

/// What fell due in each of some months, a column each (biểu đồ theo tháng).
struct MonthChart {
    let months: [MonthCount]

    var html: HTML {
        let most = max(1, months.map(\.total).max() ?? 1)
        let columns = months.enumerated().map { index, month -> HTML in
            var top = Self.height
            let parts: [(String, Int)] = [
                ("done-on-time", month.onTime), ("done-late", month.late), ("overdue", month.overdue),
                ("in-time", month.open),
            ]
            let pieces = parts.map { name, count -> HTML in
                let length = Self.height * count / most
                top -= length
                return """
                    <rect class="\(name)" x="\(index * Self.step + 6)" y="\(top)" width="\(Self.step - 12)" height="\(length)"/>
                    """
            }
            return """
                \(pieces)<text x="\(index * Self.step + Self.step / 2)" y="\(Self.height + 16)" text-anchor="middle">\(month.month.number)</text>
                """
        }
        return """
            <svg class="chart" viewBox="0 0 \(months.count * Self.step) \(Self.height + 22)" aria-hidden="true">\(columns)</svg>
            """
    }

    private static let height = 120
    private static let step = 48
}
