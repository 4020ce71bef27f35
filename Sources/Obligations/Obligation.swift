package import Kernel
package import Organisations

/// Something that a body was told to do (nhiệm vụ được giao), from the paper that says so to its accepted end.
///
/// The value is what holds now; what happened is in its events, and the first deadline is never changed: an extension
/// adds to it.
package struct Obligation: Hashable, Sendable {
    package var id: Identifier<Obligation>
    /// Where it is written, `nil` for one that was entered by hand or imported from a register.
    package var source: Source?
    /// What is to be done, in one sentence.
    package var content: String
    package var modality: Modality
    package var parties: [Party]
    /// The day of the paper, else of its entry; the age of what has no deadline counts from it.
    package var issued: LocalDay
    /// The deadline as first set; immutable.
    package var firstDeadline: LocalDay?
    /// The deadline that holds, with granted extensions, before days off.
    package var deadline: LocalDay?
    /// The last day in time: the deadline moved to a working day (Civil Code 2015, art. 148.5).
    package var due: LocalDay?
    /// How often it was extended.
    package var extensions: Int
    package var starts: LocalDay?
    /// After RFC 5545, section 3.3.10, for one that comes back.
    package var recurrence: String?
    /// The one that this is a part or an instance of.
    package var parent: Identifier<Obligation>?
    /// The day of the series that this is the instance of; unlike the deadline it never moves.
    package var occurrence: LocalDay?
    package var topic: String?
    /// 0 to 100, as last reported.
    package var progress: Int
    package var stage: Stage
    package var evidence: LocalDay?
    package var accepted: LocalDay?
    package var suspended: LocalDay?
    /// The last day on which it rests; `nil` until further notice.
    package var suspendedUntil: LocalDay?
    package var cancelled: LocalDay?
    /// The paper that took its place.
    package var supersededBy: Identifier<SourceDocument>?
    /// The body that issued its paper and so decides about it, where that is known.
    package var issuer: Identifier<Organisation>?
    /// Deadlines that were in force before, the earliest first; loaded where a day in the past is asked for.
    package var pastDeadlines: [PastDeadline] = []
    /// The day that is asked for while nobody has decided (đang xin gia hạn).
    package var extensionAsked: LocalDay?
    /// The first day by which an answer is expected that nobody has given yet.
    package var answerBy: LocalDay?
    /// The packs of rules by which its deadline was computed.
    package var rules: [String] = []
    /// How often it was sent back or reopened after it had been reported done.
    package var returns = 0
    /// Counts the changes; who changes must have seen the last one.
    package var version: Int

    /// A newly confirmed obligation: nothing has happened with it yet.
    ///
    /// - Parameter due: the deadline moved off days off; the deadline itself when not given.
    package init(
        id: Identifier<Obligation>,
        source: Source? = nil,
        content: String,
        modality: Modality = .order,
        parties: [Party],
        issued: LocalDay,
        deadline: LocalDay? = nil,
        due: LocalDay? = nil,
        starts: LocalDay? = nil,
        recurrence: String? = nil,
        parent: Identifier<Obligation>? = nil,
        topic: String? = nil
    ) {
        self.id = id
        self.source = source
        self.content = content
        self.modality = modality
        self.parties = parties
        self.issued = issued
        firstDeadline = deadline
        self.deadline = deadline
        self.due = due ?? deadline
        extensions = 0
        self.starts = starts
        self.recurrence = recurrence
        self.parent = parent
        self.topic = topic
        progress = 0
        stage = .assigned
        version = 1
    }

    package var facts: StatusFacts {
        StatusFacts(
            issued: issued,
            deadline: due,
            pastDeadlines: pastDeadlines,
            evidence: evidence,
            accepted: accepted,
            suspended: suspended,
            suspendedUntil: suspendedUntil,
            cancelled: cancelled,
            recurs: isSeries
        )
    }

    package func parties(_ part: Party.Part) -> [Party] { parties.filter { $0.part == part } }
}

/// The place in a paper that an obligation was read from (nơi quy định).
package struct Source: Hashable, Sendable {
    package var document: Identifier<SourceDocument>
    /// Code points of the document's text.
    package var span: Range<Int>
    /// The words that stand there.
    package var quote: String

    package init(document: Identifier<SourceDocument>, span: Range<Int>, quote: String) {
        self.document = document
        self.span = span
        self.quote = quote
    }
}

/// Who takes part, by the name in the paper and, once resolved, the body (chủ trì, phối hợp, nhận để biết, nơi nhận báo
/// cáo).
package struct Party: Hashable, Sendable {
    package enum Part: String, Sendable, CaseIterable {
        case lead, coordinating, informed, recipient
    }

    package var part: Part
    /// As the paper writes it; kept also when the body is known.
    package var name: String
    package var organisation: Identifier<Organisation>?

    package init(_ part: Part, _ name: String, organisation: Identifier<Organisation>? = nil) {
        self.part = part
        self.name = name
        self.organisation = organisation
    }
}

/// How far the work with it has come (bước xử lý); whether it is late is not told here but by `Status`.
package enum Stage: String, Sendable, CaseIterable {
    /// Confirmed and handed to the lead (đã giao).
    case assigned
    /// The lead has taken note (đã tiếp nhận).
    case received
    /// Work has been reported on (đang thực hiện).
    case underWay = "under-way"
    /// Reported done, with evidence, and waiting for acceptance (chờ xác nhận).
    case submitted
    /// Accepted (đã hoàn thành).
    case done
    /// Called off or superseded (đã hủy).
    case closed
}
