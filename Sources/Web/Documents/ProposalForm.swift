import Kernel
import Markup
import Obligations
import Organisations

/// The form of what a proposal says (biểu mẫu đề xuất): for editing, merging and adding one.
struct ProposalForm {
    let scene: Scene
    let values: ProposalValues
    let target: Link
    /// What stands in the form beside what is typed: the version seen, the place marked.
    let hidden: [(String, String)]
    /// Under what name a script keeps the draft.
    let draft: String
    let submit: String
    /// Why the last day is that day.
    var explanation: String?
    /// Where those that are merged differ, by field.
    var differing: [ProposalField: [String]] = [:]
    /// The bodies that can be chosen.
    let bodies: [Organisation]

    private var words: ReviewWords { scene.words.review }

    var html: HTML {
        let fields = hidden.map { name, value -> HTML in "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">" }
        let parts: [Party.Part] = [.lead, .coordinating, .recipient, .informed]
        return """
            <form class="edit" method="post" action="\(target)" data-draft="\(draft)">\(key(scene))\(fields)
            <label>\(words.content)<textarea name="content" rows="4" required>\(values.content)</textarea></label>
            <div class="fields">\(parts.map(parties))</div>
            <div class="fields">\(deadline)\(day("starts", words.starts, values.starts, .starts))
            <label>\(words.recurring)<input name="recurrence" value="\(values.recurrence)" placeholder="\(words.recurrenceHint)">\(difference(.recurrence))</label>
            <label>\(words.modality)<select name="modality">\(modalities)</select>\(difference(.modality))</label></div>
            <label>\(words.note)<input name="note" value="\(values.note)"></label>
            <div class="act"><button>\(submit)</button><a class="button quiet" data-cancel href="\(back)">\(words.cancel)</a></div>
            <datalist id="bodies">\(bodies.map { "<option value=\"\($0.name)\">\($0.aliases.joined(separator: ", "))</option>" as HTML })</datalist></form>
            """
    }

    var back: Link

    /// One field a body and empty ones for more: a suggestion completes one name at a time.
    private func parties(_ part: Party.Part) -> HTML {
        let names = values.parties[part] ?? []
        let inputs = (names + [""] + (part == .coordinating ? [""] : [])).enumerated().map { index, name -> HTML in
            let label = "\(scene.words.obligation.part(part)) \(index + 1)"
            return
                "<input name=\"\(part.rawValue)\" value=\"\(name)\" list=\"bodies\" autocomplete=\"off\" aria-label=\"\(label)\">"
        }
        return "<fieldset data-more><legend>\(scene.words.obligation.part(part))</legend>\(inputs)</fieldset>"
    }

    private var deadline: HTML { day("deadline", words.deadline, values.deadline, .deadline, explanation) }

    private func day(_ name: String, _ label: String, _ value: String, _ field: ProposalField, _ why: String? = nil)
        -> HTML
    {
        let reason = why.map { "<small>\($0)</small>" as HTML }
        return
            "<label>\(label)<input type=\"date\" name=\"\(name)\" value=\"\(value)\">\(reason)\(difference(field))</label>"
    }

    private func difference(_ field: ProposalField) -> HTML? {
        differing[field].map { "<small class=\"lacks\">\(words.differing($0))</small>" }
    }

    private var modalities: [HTML] {
        Modality.allCases.map { modality in
            let chosen: HTML? = modality == values.modality ? " selected" : nil
            return "<option value=\"\(modality.rawValue)\"\(chosen)>\(words.tone(modality))</option>"
        }
    }
}
