import Kernel
import Obligations
import Organisations
import Storage

/// The register's things as the interface shows them (dữ liệu trong giao diện JSON); described in openapi.json.
extension JSONWriter {
    mutating func member<Entity>(_ name: String, _ id: Identifier<Entity>?) { member(name, id.map { Int($0.number) }) }

    mutating func member(_ name: String, _ day: LocalDay?) { member(name, day?.description) }

    mutating func write(_ summary: DocumentSummary) {
        let document = summary.document
        object { json in
            json.member("id", document.id)
            json.member("file", document.fileName)
            json.member("kind", document.kind)
            json.member("number", document.number)
            json.member("issued", document.issued)
            json.member("issuer", document.issuer)
            json.member("title", document.title)
            json.member("imported", document.imported.description)
            json.member("pending", summary.pending)
            json.member("confirmed", summary.confirmed)
            json.member("rejected", summary.rejected)
            json.member("replacedBy", summary.replacedBy)
        }
    }

    mutating func write(_ obligation: Obligation, asOf day: LocalDay, soon: Int, events: [ObligationEvent]? = nil) {
        object { json in
            json.member("id", obligation.id)
            json.member("content", obligation.content)
            json.member("status", obligation.facts.status(asOf: day, soon: soon).kind.rawValue)
            json.member("stage", obligation.stage.rawValue)
            json.member("progress", obligation.progress)
            json.member("issued", obligation.issued)
            json.member("firstDeadline", obligation.firstDeadline)
            json.member("deadline", obligation.deadline)
            json.member("due", obligation.due)
            json.member("extensionAsked", obligation.extensionAsked)
            json.member("answerBy", obligation.answerBy)
            json.member("evidence", obligation.evidence)
            json.member("accepted", obligation.accepted)
            json.member("recurrence", obligation.recurrence)
            json.member("parent", obligation.parent)
            json.member("topic", obligation.topic)
            json.member("issuer", obligation.issuer)
            json.member("document", obligation.source?.document)
            json.member("quote", obligation.source?.quote)
            json.key("parties")
            json.array(obligation.parties) { $0.write($1) }
            guard let events else { return }
            json.key("history")
            json.array(events) { $0.write($1) }
        }
    }

    private mutating func write(_ party: Party) {
        object { json in
            json.member("part", party.part.rawValue)
            json.member("name", party.name)
            json.member("organisation", party.organisation)
        }
    }

    private mutating func write(_ event: ObligationEvent) {
        object { json in
            json.member("step", event.kind.rawValue)
            json.member("at", event.at.description)
            json.member("person", event.name)
            json.member("note", event.note)
            json.member("day", event.day)
            json.member("progress", event.progress)
        }
    }

    mutating func write(_ body: Organisation) {
        object { json in
            json.member("id", body.id)
            json.member("parent", body.parent)
            json.member("name", body.name)
            json.key("aliases")
            json.array(body.aliases) { $0.value($1) }
            json.member("kind", body.kind.rawValue)
            json.member("level", body.level.rawValue)
            json.member("from", body.effectiveFrom)
            json.member("to", body.effectiveTo)
            json.member("successor", body.successor)
        }
    }
}
