package import Kernel

/// An obligation as it was read from a paper, waiting for a person to confirm it (đề xuất nhiệm vụ).
package struct Proposal: Hashable, Sendable {
    package enum State: String, Sendable, CaseIterable {
        case pending, confirmed, rejected
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
        obligation: Identifier<Obligation>? = nil
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
    }
}
