import Kernel
import Markup
import Obligations
import Organisations

/// A line of a list of obligations: what, who, by when, and how it stands.
struct ObligationRow {
    let obligation: Obligation
    let today: LocalDay
    let soon: Int

    var html: HTML {
        let status = obligation.facts.status(asOf: today, soon: soon)
        let leads = obligation.parties(.lead).map(\.name).joined(separator: "; ")
        return """
            <li data-row><a class="row" href="\(Link.obligation(obligation.id))">
            <span class="what">\(obligation.content)</span>
            <span class="meta"><span class="lead">\(leads.isEmpty ? "Chưa rõ cơ quan chủ trì" : leads)</span>
            <span class="due">\(obligation.due.map { "Hạn \($0.vietnamese)" } ?? "Không ghi thời hạn")</span>
            \(StatusBadge(status: status).html)\(stage)</span></a></li>
            """
    }

    private var stage: HTML? {
        switch obligation.stage {
        case .submitted: "<span class=\"badge wait\">Chờ xác nhận</span>"
        case .assigned where obligation.facts.status(asOf: today).kind.isOpen:
            "<span class=\"badge faint\">Chưa tiếp nhận</span>"
        default: nil
        }
    }
}

/// How it stands, in words, a sign and a colour: never by colour alone.
struct StatusBadge {
    let status: Status

    var html: HTML {
        "<span class=\"badge \(status.kind.rawValue)\"><i aria-hidden=\"true\">\(sign)</i>\(words)</span>"
    }

    private var sign: String {
        switch status.kind {
        case .overdue: "!"
        case .dueSoon: "◔"
        case .inTime: "○"
        case .noDeadline: "?"
        case .series: "↻"
        case .suspended: "‖"
        case .doneOnTime: "✓"
        case .doneLate: "✓"
        case .cancelled: "×"
        }
    }

    private var words: String {
        switch status {
        case .doneOnTime: "Hoàn thành đúng hạn"
        case .doneLate(let days): "Hoàn thành, muộn \(days) ngày"
        case .inTime(let left): "Còn \(left) ngày"
        case .dueSoon(0): "Đến hạn hôm nay"
        case .dueSoon(let left): "Còn \(left) ngày"
        case .overdue(let days): "Quá hạn \(days) ngày"
        case .noDeadline(let age): "Chưa có hạn, đã giao \(age) ngày"
        case .series: "Định kỳ"
        case .suspended: "Tạm dừng"
        case .cancelled: "Đã hủy"
        }
    }
}

extension StatusClass {
    /// As it heads a count.
    var heading: String {
        switch self {
        case .overdue: "Quá hạn"
        case .dueSoon: "Sắp đến hạn"
        case .inTime: "Trong hạn"
        case .noDeadline: "Chưa có thời hạn"
        case .series: "Định kỳ"
        case .suspended: "Tạm dừng"
        case .doneOnTime: "Xong đúng hạn"
        case .doneLate: "Xong muộn"
        case .cancelled: "Đã hủy"
        }
    }
}
