package import Kernel

/// What a later reading of a paper has differently (so sánh hai bản đọc): new, gone, changed field by field, the same.
///
/// What nobody has touched follows the later reading. What a person has edited, confirmed, turned down, marked, split or
/// merged stays as it is; where the later reading would have it differently, that is shown to be looked at.
package struct ReadingComparison: Sendable {
    /// A proposal of the register with what the program once read there.
    package struct Known: Sendable {
        package var present: Proposal
        /// As it was last read, before any person; the present one for what a person made.
        package var reading: Proposal
        /// The words that it stands on.
        package var quote: String
        /// Whether a person had a hand in it.
        package var isTouched: Bool

        package init(_ present: Proposal, reading: Proposal, quote: String, isTouched: Bool) {
            self.present = present
            self.reading = reading
            self.quote = quote
            self.isTouched = isTouched
        }
    }

    package struct Fresh: Sendable {
        package var proposal: Proposal
        package var quote: String

        package init(_ proposal: Proposal, quote: String) {
            self.proposal = proposal
            self.quote = quote
        }
    }

    package enum Entry: Sendable {
        /// Only the later reading has it.
        case new(Proposal)
        /// The later reading does not have it; untouched.
        case gone(Proposal)
        /// Untouched, and read differently now.
        case changed(Proposal, to: Proposal, [FieldDifference])
        /// Read as before, or as a person has it already.
        case same(Proposal, Proposal)
        /// A person's, and read differently now; an absent reading: no longer read at all.
        case differs(Proposal, from: Proposal?, [FieldDifference])
    }

    /// In the order of the later reading, what is gone at the end.
    package let entries: [Entry]
    /// The proposals of the register that no person had a hand in.
    package let untouched: Set<Identifier<Proposal>>

    /// - Parameter samePaper: whether both readings are of one text, so that places count; else only words do.
    package init(_ known: [Known], _ fresh: [Fresh], samePaper: Bool) {
        let pairs = ReadingPairs(known, fresh, samePaper: samePaper)
        let fields = samePaper ? Self.compared + [.passage] : Self.compared
        var entries: [Entry] = []
        for (index, new) in fresh.enumerated() {
            entries.append(pairs.known(of: index).map { Self.entry(known[$0], new, fields) } ?? .new(new.proposal))
        }
        for index in known.indices where !pairs.isPaired(index) {
            if let entry = Self.unpaired(known[index]) { entries.append(entry) }
        }
        self.entries = entries
        untouched = Set(known.lazy.filter { !$0.isTouched }.map(\.present.id))
    }

    private static func entry(_ known: Known, _ fresh: Fresh, _ fields: [ProposalField]) -> Entry {
        let (present, new) = (known.present, fresh.proposal)
        guard known.isTouched else {
            let differences = present.differences(to: new, in: fields)
            return differences.isEmpty ? .same(present, new) : .changed(present, to: new, differences)
        }
        let isReadAlike = known.reading.differences(to: new, in: fields).isEmpty
        let differences = present.differences(to: new, in: fields)
        return isReadAlike || differences.isEmpty ? .same(present, new) : .differs(present, from: new, differences)
    }

    // What a person made was never read; what was split or merged lives on in others.
    private static func unpaired(_ known: Known) -> Entry? {
        guard known.isTouched else { return .gone(known.present) }
        guard known.present.origin == .read, known.present.state != .replaced, known.present.state != .rejected else {
            return nil
        }
        return .differs(known.present, from: nil, [])
    }

    /// Places move when words before them change: then they are no difference of their own. Nobody is read as informed.
    private static let compared = ProposalField.allCases.filter { $0 != .passage && $0 != .informed }
}
