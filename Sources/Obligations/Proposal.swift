package import Kernel

/// An obligation as it was read from a paper, waiting for a person to confirm it (đề xuất nhiệm vụ).
package struct Proposal: Hashable, Sendable {
    package enum State: String, Sendable, CaseIterable {
        case pending, confirmed, rejected
        /// Split into others or merged into one.
        case replaced
        /// A later reading of the paper no longer has it.
        case withdrawn
    }

    /// Who made it (nguồn gốc đề xuất).
    package enum Origin: String, Sendable, CaseIterable {
        /// Read from the paper by the program.
        case read
        /// Marked in the paper by a person.
        case marked
        case split, merged
    }

    package var id: Identifier<Proposal>
    package var document: Identifier<SourceDocument>
    /// Its place among those of the paper, from 1.
    package var ordinal: Int
    package var state: State
    /// The label of the part of the paper, "II.1.".
    package var section: String?
    package var content: String
    package var modality: Modality
    /// Code points of the document's text.
    package var span: Range<Int>
    package var parties: [Party]
    package var deadline: LocalDay?
    package var starts: LocalDay?
    package var recurrence: String?
    /// What it became.
    package var obligation: Identifier<Obligation>?
    package var origin: Origin
    /// Counts the changes; who changes must have seen the last one.
    package var version: Int

    package init(
        id: Identifier<Proposal> = Identifier(0),
        document: Identifier<SourceDocument> = Identifier(0),
        ordinal: Int,
        state: State = .pending,
        section: String? = nil,
        content: String,
        modality: Modality,
        span: Range<Int>,
        parties: [Party],
        deadline: LocalDay? = nil,
        starts: LocalDay? = nil,
        recurrence: String? = nil,
        obligation: Identifier<Obligation>? = nil,
        origin: Origin = .read,
        version: Int = 1
    ) {
        self.id = id
        self.document = document
        self.ordinal = ordinal
        self.state = state
        self.section = section
        self.content = content
        self.modality = modality
        self.span = span
        self.parties = parties
        self.deadline = deadline
        self.starts = starts
        self.recurrence = recurrence
        self.obligation = obligation
        self.origin = origin
        self.version = version
    }

    package func parties(_ part: Party.Part) -> [Party] { parties.filter { $0.part == part } }
}
