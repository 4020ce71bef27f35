import Kernel
import Obligations

extension Listing where Row == Proposal {
    /// Proposals as commands print them.
    static var proposals: Listing<Proposal> {
        Listing(
            noun: "đề xuất",
            columns: [
                Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.id.description) },
                Column(heading: "Mục", role: .label, minimum: 4, weight: 0, isOptional: true) { Cell($0.section) },
                Column(heading: "Nội dung", role: .text, minimum: 24, weight: 6) { proposal in
                    Cell([Phrase(text: proposal.content, isLong: true)])
                },
                Column(heading: "Chủ trì", minimum: 12, weight: 3) { $0.cell(.lead) },
                Column(heading: "Phối hợp", minimum: 8, weight: 2, isOptional: true) { $0.cell(.coordinating) },
                Column(heading: "Thời hạn", minimum: 10, weight: 1) { proposal in
                    Cell(proposal.deadline?.vietnamese ?? proposal.recurrence.map { _ in "định kỳ" })
                },
                Column(heading: "Trạng thái", minimum: 9, weight: 0) { proposal in
                    let isChanged = proposal.state == .pending && proposal.version > 1
                    return Cell(proposal.state.words + (isChanged ? " · bản \(proposal.version)" : ""))
                },
            ],
            members: { json, proposal in
                json.member("id", Int(proposal.id.number))
                json.member("document", Int(proposal.document.number))
                json.member("section", proposal.section)
                json.member("content", proposal.content)
                json.member("modality", proposal.modality.rawValue)
                json.member("state", proposal.state.rawValue)
                json.member("origin", proposal.origin.rawValue)
                json.member("version", proposal.version)
                json.key("span")
                json.array([proposal.span.lowerBound, proposal.span.upperBound]) { $0.value($1) }
                json.member("deadline", proposal.deadline?.description)
                json.member("starts", proposal.starts?.description)
                json.member("recurrence", proposal.recurrence)
                json.key("parties")
                json.parties(proposal.parties)
            }
        )
    }
}

extension Proposal {
    /// Names that no body is known for are marked: nobody will be told.
    fileprivate func cell(_ part: Party.Part) -> Cell { parties.cell(part) }
}

extension [Party] {
    /// The names of one part; those that no body is known for are marked, since nobody would be told.
    func cell(_ part: Party.Part) -> Cell {
        Cell(
            filter { $0.part == part }.map { party in
                Phrase(text: party.name + (party.organisation == nil ? " (?)" : ""))
            }
        )
    }
}

extension JSONWriter {
    mutating func parties(_ parties: [Party]) {
        array(parties) { json, party in
            json.object { json in
                json.member("part", party.part.rawValue)
                json.member("name", party.name)
                json.key("organisation")
                if let body = party.organisation { json.value(Int(body.number)) } else { json.null() }
            }
        }
    }
}
