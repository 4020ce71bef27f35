import Directives
import Kernel
import TemporalExpressions
import VietnameseText

extension JSONWriter {
    mutating func value(_ obligation: ObligationProposal, summary: String) {
        object { json in
            json.key("section")
            json.value(obligation.section)
            json.key("span")
            json.value(obligation.span)
            json.key("summary")
            json.value(summary)
            json.key("modality")
            json.value(obligation.modality.rawValue)
            json.actors(of: obligation)
            json.times(of: obligation)
            json.key("missing")
            json.array(obligation.missing) { $0.value($1.rawValue) }
            json.key("confidence")
            json.value(share: obligation.confidence)
        }
    }

    private mutating func actors(of obligation: ObligationProposal) {
        key("lead")
        array(obligation.lead) { $0.value($1) }
        key("coordinating")
        array(obligation.coordinating) { $0.value($1) }
        key("reportTo")
        array(obligation.reportTo) { $0.value($1) }
    }

    private mutating func value(_ actor: ActorMention) {
        object { json in
            json.key("name")
            json.value(actor.name)
            json.key("span")
            json.value(actor.span)
            json.key("inherited")
            json.value(actor.inherited)
        }
    }

    private mutating func times(of obligation: ObligationProposal) {
        key("deadline")
        if let deadline = obligation.deadline { value(deadline) } else { null() }
        key("starts")
        if let starts = obligation.starts { value(starts) } else { null() }
        key("recurrence")
        if let recurrence = obligation.recurrence { value(recurrence) } else { null() }
    }

    private mutating func value(_ deadline: Deadline) {
        object { json in
            json.key("due")
            json.value(deadline.due?.description)
            json.key("kind")
            json.value(deadline.kind.rawValue)
            json.key("span")
            json.value(deadline.span)
            json.key("time")
            json.value(deadline.time)
            json.key("amount")
            json.value(deadline.amount)
            json.key("explanation")
            json.value(deadline.explanation)
        }
    }

    private mutating func value(_ starts: StartDay) {
        object { json in
            json.key("date")
            json.value(starts.date.description)
            json.key("span")
            json.value(starts.span)
        }
    }

    private mutating func value(_ recurrence: RecurrenceMention) {
        object { json in
            json.key("rrule")
            json.value(recurrence.rule)
            json.key("frequency")
            json.value(recurrence.frequency.rawValue)
            json.key("span")
            json.value(recurrence.span)
        }
    }
}
