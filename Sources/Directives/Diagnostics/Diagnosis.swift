import Kernel
import VietnameseText

/// What a person should look at in a document, gathered from the rules of diagnosis.
///
/// The text is never changed: a finding points at a place and says what was probably meant.
struct Diagnosis {
    let text: SourceText
    let reading: Reading
    let calendar: TimeTable
    let passages: [Passage]
    let extraction: Extraction

    /// All findings in order of the text, those about the document as a whole first; at most two hundred of a kind.
    func findings() -> [Finding] {
        var findings: [Finding] = []
        for rule in Self.rules { findings += rule(self).prefix(Self.limit) }
        return findings.sorted { ($0.span?.bytes.lowerBound ?? -1) < ($1.span?.bytes.lowerBound ?? -1) }
    }

    /// The place of a range of healed tokens.
    func span(_ range: Range<Int>) -> TextSpan { ProposalWriter.span(text, reading, range) }

    func words(_ range: Range<Int>) -> String { ProposalWriter.words(text, reading, range) }

    private static let limit = 200

    private static let rules: [@Sendable (Diagnosis) -> [Finding]] = [
        MissingDateRule.findings, NothingOrderedRule.findings, MisreadLetterRule.findings, MisreadPhraseRule.findings,
        DoubledSymbolRule.findings, ImpossibleDateRule.findings, WeekdayMismatchRule.findings, BlankDraftRule.findings,
        PastDeadlineRule.findings, ContradictoryDateRule.findings,
    ]
}
