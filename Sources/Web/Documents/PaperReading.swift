import Directives
import Kernel
import Obligations
import PaperView
import VietnameseText

/// What the program reads in a paper's kept text (bản đọc của văn bản): where the parts of each proposal stand, why a day is the
/// day, and what is doubtful.
///
/// The register keeps what people decide, not the places of leads and days; the same text always gives the same reading, at a
/// millisecond a page, so it is made again when somebody looks.
struct PaperReading {
    let text: SourceText
    private let extraction: Extraction

    init(_ text: String) {
        self.text = SourceText(text)
        extraction = Extractor().extract(self.text)
    }

    /// What was read where a proposal stands: the same passage; else those that hold it or lie in it, as after a merge.
    func readings(of proposal: Proposal) -> [ObligationProposal] {
        let same = extraction.obligations.filter { $0.span.scalars == proposal.span }
        if let one = same.first(where: { extraction.summary(of: $0) == proposal.content }) { return [one] }
        if !same.isEmpty { return same }
        return extraction.obligations.filter { read in
            let span = read.span.scalars
            return span.clamped(to: proposal.span) == span || proposal.span.clamped(to: span) == proposal.span
        }
    }

    /// How the text gives the deadline that a proposal has; `nil` where a person has set another, or none is read.
    func explanation(of proposal: Proposal) -> String? {
        readings(of: proposal).lazy.compactMap(\.deadline).first { $0.due == proposal.deadline }?.explanation
    }

    /// What the program itself has found to look at in a proposal's passage.
    func findings(in proposal: Proposal) -> [Finding] {
        extraction.findings.filter { finding in
            finding.span.map { proposal.span.overlaps($0.scalars) } ?? false
        }
    }

    /// The places to mark, each with the ordinal of its proposal.
    func marks(for proposals: [Proposal]) -> [Mark] {
        let findings = extraction.findings.compactMap { finding in
            finding.span.map { Mark(kind: .finding, bytes: $0.bytes) }
        }
        return proposals.flatMap(marks) + findings
    }

    private func marks(_ proposal: Proposal) -> [Mark] {
        let passage =
            text.byteOffset(
                ofScalar: proposal.span.lowerBound
            )..<text.byteOffset(
                ofScalar: proposal.span.upperBound
            )
        let places = MarkedPlaces(text: text, entry: proposal.ordinal)
        // Its own passage is where the register has it, also when a person marked it.
        let parts = readings(of: proposal).flatMap { places.marks(of: $0) }.filter { $0.kind != .obligation }
        return [Mark(kind: .obligation, bytes: passage, entry: proposal.ordinal)] + parts
    }
}
