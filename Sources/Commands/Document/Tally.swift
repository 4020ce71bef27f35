import Directives
import Kernel

/// What the documents come to in numbers (tổng hợp): the line under a table.
package struct Tally: Sendable, Equatable {
    package var documents = 0
    package var obligations = 0
    /// Obligations for which the text states no deadline.
    package var undated = 0
    package var recurring = 0
    /// Obligations whose last day lies before the day asked about.
    package var overdue = 0

    package init() {}

    init(of extraction: Extraction, asOf day: LocalDay?) {
        documents = 1
        obligations = extraction.obligations.count
        undated = extraction.obligations.count { $0.missing.contains(.deadline) }
        recurring = extraction.obligations.count { $0.recurrence != nil }
        guard let day else { return }
        overdue = extraction.obligations.count { $0.deadline?.due.map { $0 < day } ?? false }
    }

    static func += (left: inout Tally, right: Tally) {
        left.documents += right.documents
        left.obligations += right.obligations
        left.undated += right.undated
        left.recurring += right.recurring
        left.overdue += right.overdue
    }

    /// "29 nhiệm vụ · 16 chưa rõ thời hạn · 3 định kỳ"; what is zero is left out.
    var sentence: String {
        var parts = ["\(obligations) nhiệm vụ"]
        if undated > 0 { parts.append("\(undated) chưa rõ thời hạn") }
        if recurring > 0 { parts.append("\(recurring) định kỳ") }
        if overdue > 0 { parts.append("\(overdue) quá hạn") }
        return parts.joined(separator: " · ")
    }
}
