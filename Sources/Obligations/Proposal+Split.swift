package import Kernel

extension Proposal {
    /// One of the several that a proposal is split into (phần tách ra).
    package struct Piece: Hashable, Sendable {
        package var content: String
        /// Within the passage of the whole; the whole passage when `nil`.
        package var span: Range<Int>?
        /// Those who lead it; all of the whole's when `nil`.
        package var leads: [Party]?

        package init(_ content: String, span: Range<Int>? = nil, leads: [Party]? = nil) {
            self.content = content
            self.span = span
            self.leads = leads
        }
    }

    /// Several in place of one: each with its own words, everything else as the whole has it (tách đề xuất).
    package func split(into pieces: [Piece]) throws(Failure) -> [Proposal] {
        try demandPending()
        guard pieces.count > 1 else { throw .refused("Cần ít nhất hai phần để tách một đề xuất.") }
        var parts: [Proposal] = []
        for piece in pieces {
            var edit = ProposalEdit()
            edit.content = piece.content
            edit.span = piece.span
            if let leads = piece.leads { edit.parties[.lead] = leads }
            var part = try after(edit, length: span.upperBound)
            guard span.lowerBound <= part.span.lowerBound else {
                throw .refused("Đoạn trích của phần tách ra phải nằm trong đoạn trích của đề xuất số \(id).")
            }
            part.origin = .split
            parts.append(part)
        }
        return parts
    }

    /// One for each lead, otherwise alike.
    package var piecesByLead: [Piece] { parties(.lead).map { Piece(content, leads: [$0]) } }

    /// One in place of several of a paper (gộp đề xuất): all their parties, the passage from the first to the last.
    ///
    /// Where they differ in deadline, start, recurrence or tone, the edit has to say which holds: nothing is chosen for
    /// the person. Their contents are joined unless the edit has one.
    package static func merged(_ parts: [Proposal], with edit: ProposalEdit = ProposalEdit()) throws(Failure)
        -> Proposal
    {
        guard let first = parts.first, Set(parts.map(\.id)).count > 1 else {
            throw .refused("Cần ít nhất hai đề xuất để gộp.")
        }
        for part in parts { try part.demandPending() }
        guard parts.allSatisfy({ $0.document == first.document }) else {
            throw .refused("Chỉ gộp được các đề xuất của cùng một văn bản.")
        }
        if let field = unsettled(parts, by: edit) {
            throw .refused("Các đề xuất khác nhau về \(field.words); hãy nêu rõ giá trị dùng cho đề xuất gộp.")
        }
        let ordered = parts.sorted { ($0.span.lowerBound, $0.ordinal) < ($1.span.lowerBound, $1.ordinal) }
        var whole = ordered[0]
        whole.content = ordered.map(\.content).joined(separator: "; ")
        whole.span = ordered[0].span.lowerBound..<(parts.map(\.span.upperBound).max() ?? 0)
        whole.parties = union(ordered.map(\.parties))
        whole.origin = .merged
        return try whole.after(edit)
    }

    private static func unsettled(_ parts: [Proposal], by edit: ProposalEdit) -> ProposalField? {
        let fields: [(ProposalField, Bool)] = [
            (.deadline, edit.deadline == .keep), (.starts, edit.starts == .keep),
            (.recurrence, edit.recurrence == .keep), (.modality, edit.modality == nil),
        ]
        return fields.first { field, isOpen in isOpen && Set(parts.map { $0.text(of: field) }).count > 1 }?.0
    }

    private static func union(_ lists: [[Party]]) -> [Party] {
        var seen: Set<String> = []
        let leads = Set(lists.joined().lazy.filter { $0.part == .lead }.map(\.name))
        // Who leads the whole does not also help with it.
        let all = lists.joined().filter { party in
            guard party.part != .coordinating || !leads.contains(party.name) else { return false }
            return seen.insert("\(party.part.rawValue) \(party.name)").inserted
        }
        return Party.Part.allCases.flatMap { part in all.filter { $0.part == part } }
    }
}
