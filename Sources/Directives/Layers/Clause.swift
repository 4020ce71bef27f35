/// A part of a sentence up to a semicolon, with what it does (vế câu).
struct Clause: Sendable {
    enum Role: Sendable, Equatable {
        /// Tells somebody to do something.
        case directive
        /// The same, in an order's own words (giao, yêu cầu) or with a body as its subject: binding wherever it stands.
        case explicitDirective
        /// An account of the past.
        case finding
        /// A bare decision.
        case decision
        /// Neither: what is, where the money comes from.
        case statement
        /// A thing that is done by nobody named ("tiến độ được công khai hằng tháng"): an order when it has a date or
        /// a recurrence.
        case passiveStatement
        /// Goes on about what is before it ("Trong đó …").
        case elaboration
        /// Ends in a colon or only announces what follows.
        case leadIn
        /// Only a name ("Công an xã").
        case name
        /// "hoàn thành trước ngày …": the deadline of what is before it.
        case completion
        /// "Đơn vị chủ trì: …".
        case labelled(LabelBlockRule.Field)
    }

    var role: Role
    /// All of it.
    var range: Range<Int>
    /// Where the unit would begin: after an empty adverbial.
    var start: Int
    /// The first token of the predicate.
    var predicate: Int
    var leads: [ActorPhrase] = []
    var coordinators: [ActorPhrase] = []
    var recipients: [ActorPhrase] = []
    /// A fronted condition ("nếu …,"), whose dates are no deadlines.
    var condition: Range<Int>?
    var modality: Modality = .order
    /// Said with a word of order (giao, yêu cầu), not only by a subject and its action.
    var isOrdered = false
    /// What somebody named before a colon does or says.
    var isSpeech = false
    /// Speaks of what is to come in so many words (tiếp tục, cần, phải).
    var isForward = false

    /// The same words as the value of a label that was opened before.
    func labelled(_ field: LabelBlockRule.Field) -> Clause {
        var clause = self
        clause.role = .labelled(field)
        clause.predicate = range.lowerBound
        return clause
    }

    var isDirective: Bool {
        role == .directive || role == .explicitDirective || role == .passiveStatement
    }
}
