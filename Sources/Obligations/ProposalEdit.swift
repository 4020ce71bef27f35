package import Kernel

/// What a person changes of a proposal (sửa đề xuất); what is not named stays.
package struct ProposalEdit: Hashable, Sendable {
    /// A value that may be absent is kept, taken away or set.
    package enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
        case keep, clear
        case set(Value)

        func applied(to value: Value?) -> Value? {
            switch self {
            case .keep: value
            case .clear: nil
            case .set(let new): new
            }
        }
    }

    package var content: String?
    package var modality: Modality?
    /// All that take one part, in place of those that took it.
    package var parties: [Party.Part: [Party]] = [:]
    package var deadline = Change<LocalDay>.keep
    package var starts = Change<LocalDay>.keep
    /// After RFC 5545, section 3.3.10.
    package var recurrence = Change<String>.keep
    /// Code points of the document's text.
    package var span: Range<Int>?

    package init() {}

    package var isEmpty: Bool { self == ProposalEdit() }
}

extension Proposal {
    /// The proposal as a person wants it, or the sentence that says why it cannot be.
    ///
    /// - Parameter length: of the paper's text in code points.
    package func after(_ edit: ProposalEdit, length: Int = .max) throws(Failure) -> Proposal {
        try demandPending()
        var next = self
        if let content = edit.content { next.content = Self.trimmed(content) }
        next.modality = edit.modality ?? modality
        for part in Party.Part.allCases {
            guard let parties = edit.parties[part] else { continue }
            next.replace(part, with: parties)
        }
        next.deadline = edit.deadline.applied(to: deadline)
        next.starts = edit.starts.applied(to: starts)
        next.recurrence = edit.recurrence.applied(to: recurrence)
        next.span = edit.span ?? span
        if edit.span != nil { try next.checkPlace(length) }
        // A plan may be due before what it plans begins; what the paper says of both stands until a person says otherwise.
        let isAsRead = origin == .read && next.starts == starts && next.deadline == deadline
        try next.check(days: !isAsRead)
        return next
    }

    /// What every proposal of a person has to be: with words, its start not after its deadline.
    private func check(days isOrdered: Bool) throws(Failure) {
        guard content.contains(where: \.isLetter) else { throw .refused("Nội dung của đề xuất phải có chữ.") }
        guard parties.allSatisfy({ $0.name.contains(where: \.isLetter) }) else {
            throw .refused("Tên cơ quan phải có chữ.")
        }
        if isOrdered, let starts, let deadline, starts > deadline {
            throw .refused("Ngày bắt đầu \(starts.vietnamese) sau thời hạn \(deadline.vietnamese).")
        }
    }

    // A place that a person names is there in the paper.
    private func checkPlace(_ length: Int) throws(Failure) {
        guard span.lowerBound >= 0, !span.isEmpty, span.upperBound <= length else {
            throw .refused("Đoạn \(span.lowerBound)-\(span.upperBound) không nằm trong văn bản (dài \(length) ký tự).")
        }
    }

    func demandPending() throws(Failure) {
        guard state == .pending else { throw .refused("Đề xuất số \(id) \(state.words) nên không sửa được nữa.") }
    }

    private mutating func replace(_ part: Party.Part, with new: [Party]) {
        let others = parties.filter { $0.part != part }
        let named = new.map { Party(part, Self.trimmed($0.name), organisation: $0.organisation) }
        parties = Party.Part.allCases.flatMap { each in each == part ? named : others.filter { $0.part == each } }
    }

    private static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Proposal.State {
    /// As lists and messages say it.
    package var words: String {
        switch self {
        case .pending: "chờ duyệt"
        case .confirmed: "đã giao"
        case .rejected: "đã loại"
        case .replaced: "đã tách hoặc gộp"
        case .withdrawn: "không còn trong bản đọc mới"
        }
    }
}
