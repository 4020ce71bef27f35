import Directives
import Kernel
import PaperView
import VietnameseText

/// An obligation as a row of a list (dòng nhiệm vụ).
struct ObligationRow: ListRow {
    static let noun = "nhiệm vụ"

    let number: Int
    let obligation: ObligationProposal
    let line: Int
    let original: String
    let asOf: LocalDay?

    static func rows(of report: Report, _ choices: PrintingChoices) -> [ObligationRow] {
        report.extraction.obligations.enumerated().map { index, obligation in
            ObligationRow(
                number: index + 1,
                obligation: obligation,
                line: report.lines.line(of: obligation.span),
                original: report.extraction.text[obligation.span],
                asOf: choices.asOf
            )
        }
    }

    /// The content on one line, without marks of footnotes.
    var summary: String { FootnoteMark.removed(from: obligation.healed ?? original) }

    var standing: Standing? { obligation.deadline?.standing(asOf: asOf) }
}

extension ObligationRow {
    /// The content, with its tone where it is weaker than an order.
    var content: Cell {
        let tone = obligation.modality == .order ? "" : "(\(obligation.modality.words))"
        return Cell([Phrase(text: summary, isLong: true), Phrase(text: tone, tone: .faint)])
    }

    /// The last day, how it stands, how it follows from the text, and the first day.
    var time: Cell {
        var phrases: [Phrase] = []
        if let deadline = obligation.deadline {
            phrases.append(Phrase(text: deadline.words, tone: .strong))
            if let standing { phrases.append(Phrase(text: standing.words, tone: standing.tone)) }
        }
        if let starts = obligation.starts { phrases.append(Phrase(text: "từ \(starts.date.vietnamese)")) }
        return Cell(phrases)
    }

    /// The same with the words of the text that the day follows from; the day itself is not said twice.
    var explainedTime: Cell {
        guard let quote = obligation.deadline?.quote, !quote.isEmpty, quote != obligation.deadline?.words else {
            return time
        }
        return Cell(time.phrases + [Phrase(text: "(\(quote))", tone: .faint)])
    }

    /// Open points; that nobody is named to report to is the commonest and the least, and is shown quietly.
    var missing: Cell {
        Cell(obligation.missing.map { Phrase(text: $0.words, tone: $0 == .reporting ? .faint : .missing) })
    }
}
