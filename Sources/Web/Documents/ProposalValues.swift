import Kernel
import Obligations
import Server

/// What a person has typed about a proposal (nội dung biểu mẫu), as typed: nothing is lost when it cannot be taken.
struct ProposalValues {
    var content = ""
    var modality = Modality.order
    var parties: [Party.Part: [String]] = [:]
    var deadline = ""
    var starts = ""
    var recurrence = ""
    var note = ""

    init(_ proposal: Proposal) {
        content = proposal.content
        modality = proposal.modality
        for part in Party.Part.allCases { parties[part] = proposal.parties(part).map(\.name) }
        deadline = proposal.deadline?.description ?? ""
        starts = proposal.starts?.description ?? ""
        recurrence = proposal.text(of: .recurrence)
    }

    init(_ form: Form) {
        content = form["content"] ?? ""
        modality = form["modality"].flatMap { Modality(rawValue: $0) } ?? .order
        for part in Party.Part.allCases {
            parties[part] = form.all(part.rawValue).map(Self.trimmed).filter { !$0.isEmpty }
        }
        deadline = form["deadline"] ?? ""
        starts = form["starts"] ?? ""
        recurrence = form["recurrence"] ?? ""
        note = form["note"] ?? ""
    }

    /// The change that makes a proposal say this; what it says already keeps the body that its name was resolved to.
    func edit(of proposal: Proposal, _ form: Form) throws(Failure) -> ProposalEdit {
        var edit = ProposalEdit()
        edit.content = content
        edit.modality = modality
        for part in Party.Part.allCases {
            edit.parties[part] = (parties[part] ?? []).map { name in
                proposal.parties(part).first { $0.name == name } ?? Party(part, name)
            }
        }
        edit.deadline = try form.day("deadline").map { .set($0) } ?? .clear
        edit.starts = try form.day("starts").map { .set($0) } ?? .clear
        if recurrence.isEmpty {
            edit.recurrence = .clear
        } else if recurrence != proposal.text(of: .recurrence) {
            edit.recurrence = .set(try RecurrenceRule.rule(typed: recurrence))
        }
        return edit
    }

    private static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
