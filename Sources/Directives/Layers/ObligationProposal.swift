package import Kernel
package import TemporalExpressions
package import VietnameseText

/// An obligation as the document states it (nhiệm vụ được giao, do máy đề xuất), to be confirmed by a person.
package struct ObligationProposal: Sendable {
    /// The label of the section that it stands in.
    package var section: String?
    package var span: TextSpan
    /// One line for a list, healed of line breaks and page numbers; `nil` where that is what stands at `span`, letter by
    /// letter. Asked for by `Extraction.summary(of:)`.
    package var healed: String?
    package var modality: Modality
    /// Who must do it (chủ trì).
    package var lead: [ActorMention]
    /// With whom (phối hợp).
    package var coordinating: [ActorMention]
    /// To whom it is reported, submitted or proposed (nơi nhận báo cáo).
    package var reportTo: [ActorMention]
    package var deadline: Deadline?
    /// 0 to 1: how sure the reading is, after the rules that made it.
    package var confidence: Double
    private var rareStart = Rare<StartDay>.absent
    private var rareRecurrence = Rare<RecurrenceMention>.absent

    package init(
        section: String?,
        span: TextSpan,
        healed: String?,
        modality: Modality,
        lead: [ActorMention],
        coordinating: [ActorMention],
        reportTo: [ActorMention],
        deadline: Deadline?,
        starts: StartDay?,
        recurrence: RecurrenceMention?,
        confidence: Double
    ) {
        self.section = section
        self.span = span
        self.healed = healed
        self.modality = modality
        self.lead = lead
        self.coordinating = coordinating
        self.reportTo = reportTo
        self.deadline = deadline
        self.confidence = confidence
        self.starts = starts
        self.recurrence = recurrence
    }

    package var starts: StartDay? {
        get { rareStart.value }
        set { rareStart = Rare(newValue) }
    }

    package var recurrence: RecurrenceMention? {
        get { rareRecurrence.value }
        set { rareRecurrence = Rare(newValue) }
    }

    /// Which of the five clear points (5 rõ) the text leaves open; that nobody coordinates is no fault.
    package var missing: [ClearPoint] {
        var missing: [ClearPoint] = []
        if lead.isEmpty { missing.append(.lead) }
        if deadline == nil, recurrence == nil { missing.append(.deadline) }
        if reportTo.isEmpty { missing.append(.reporting) }
        return missing
    }
}

/// What few obligations have, kept out of line: a long paper has tens of thousands of them.
private indirect enum Rare<Value: Sendable>: Sendable {
    case absent
    case present(Value)

    init(_ value: Value?) { self = value.map { .present($0) } ?? .absent }

    var value: Value? { if case .present(let value) = self { value } else { nil } }
}

extension Extraction {
    /// One line that says what is to be done, healed of line breaks and page numbers.
    package func summary(of obligation: ObligationProposal) -> String { obligation.healed ?? text[obligation.span] }
}

/// In what tone the document speaks.
package enum Modality: String, Sendable, CaseIterable {
    /// yêu cầu, giao, chỉ đạo, phải, cần.
    case order
    /// phấn đấu.
    case strive
    /// nên, nghiên cứu, đề nghị to an independent body.
    case advise
    /// có thể, cần thiết.
    case option
}

/// The five clear points (5 rõ) of an assignment.
package enum ClearPoint: String, Sendable, CaseIterable {
    case lead, coordinating, content, deadline, reporting
}

/// A body, post or person as the text names it.
package struct ActorMention: Sendable {
    package var name: String
    package var span: TextSpan
    /// True when the name stands in an earlier sentence or above the list, not in the obligation's own words.
    package var inherited: Bool
}

/// A last day on which it is still in time (thời hạn), with what the text says and how the day follows from it.
package struct Deadline: Sendable {
    /// `nil` when the text counts from an event without a date; `kind` is then `fromEvent`.
    package var due: LocalDay?
    package var kind: DeadlineKind
    package var span: TextSpan
    /// A clock time on the last day, "16:30".
    package var time: String?
    /// The amount that counts from an event or a day: "10 ngày làm việc".
    package var amount: String?
    /// How the day was found, in Vietnamese: "trước tháng 9/2024 → ngày 31/8/2024".
    package var explanation: String
}

/// How a deadline is put; its raw value is what the output prints.
package enum DeadlineKind: String, Sendable, CaseIterable {
    case beforeDay = "before-day"
    case beforePeriod = "before-month"
    case byDay = "by-day"
    case withinPeriod = "within-period"
    case range
    case onDay = "on-day"
    case fromDay = "from-day"
    case fromEvent = "from-event"
}

/// The first day of doing it.
package struct StartDay: Sendable {
    package var date: LocalDay
    package var span: TextSpan
}

/// How often it is to be done.
package struct RecurrenceMention: Sendable {
    package var frequency: Frequency
    /// An RFC 5545 rule: `FREQ=MONTHLY;BYMONTHDAY=25`.
    package var rule: String
    package var span: TextSpan
    /// The words at its place, healed of breaks: "trước ngày 25 hằng tháng".
    package var quote = ""
    /// A clock time each time, "16:00".
    package var time: String?
}
