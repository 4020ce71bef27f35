import Directives
import Kernel
import Markup
import Obligations
import PaperView
import Storage

/// One proposal in the list (thẻ đề xuất): what it says, which of the five clear points are open, what can be done.
struct ProposalCard {
    let entry: ReviewEntry
    let review: Review
    let scene: Scene

    private var proposal: Proposal { entry.proposal }
    private var words: ReviewWords { scene.words.review }
    private var isOpen: Bool { review.isOpen && proposal.state == .pending }

    var html: HTML {
        let state = entry.doubts.isEmpty || proposal.state != .pending ? "" : " doubtful"
        return """
            <li id="o\(proposal.ordinal)" class="\(proposal.state.rawValue)\(state)" data-o="\(proposal.ordinal)" tabindex="-1">
            <p class="head"><a class="n" href="#t\(proposal.ordinal)" aria-label="\(words.toPassage(proposal.ordinal))">\(proposal.ordinal)</a>\
            <span class="soft">\(proposal.section ?? "")</span>\(standing)\(choosing)</p>
            <p class="what">\(proposal.content)</p>\(details)</li>
            """
    }

    private var standing: HTML? {
        switch proposal.state {
        case .confirmed:
            proposal.obligation.map {
                "<a class=\"badge done-on-time\" href=\"\(Link.obligation($0))\"><i aria-hidden=\"true\">✓</i> \(words.assigned) · \(scene.words.obligation.title($0.number))</a>"
            }
        case .rejected: "<span class=\"badge\"><i aria-hidden=\"true\">✕</i> \(words.rejected)</span>"
        default:
            entry.doubts.isEmpty
                ? "<span class=\"badge done-on-time\">\(words.sure)</span>"
                : "<span class=\"badge wait\"><i aria-hidden=\"true\">!</i> \(words.doubtful)</span>"
        }
    }

    private var choosing: HTML? {
        guard isOpen else { return nil }
        return """
            <label class="pick"><input type="checkbox" name="proposal" value="\(proposal.id.number.description)" form="merge">\(words.choose)</label>
            """
    }

    private var details: HTML {
        let reason = entry.revisions.last { $0.action == .reject }?.reason
        switch proposal.state {
        case .pending: return "<dl class=\"facts\">\(facts)</dl>\(five)\(doubts)\(changes)\(verbs)"
        case .rejected:
            return
                "<p class=\"soft\">\(reason ?? "")</p>\(review.isOpen ? form(.restore, words.restore, "quiet") : nil)"
        default: return "<dl class=\"facts\">\(facts)</dl>\(changes)"
        }
    }

    private var facts: [HTML] {
        let parties: [(Party.Part, MarkKind)] = [
            (.lead, .lead), (.coordinating, .coordinating), (.informed, .mention), (.recipient, .reporting),
        ]
        var lines = parties.compactMap { part, kind -> HTML? in
            let named = proposal.parties(part)
            guard !named.isEmpty else { return nil }
            let names = named.map { party -> HTML in
                let unknown: HTML? = party.organisation == nil ? " <small>\(words.unknownBody)</small>" : nil
                return "<span>\(party.name)\(unknown)</span>"
            }
            return fact(scene.words.obligation.part(part), kind, "\(names)")
        }
        if let deadline = proposal.deadline {
            lines.append(fact(words.deadline, .deadline, "<b>\(deadline.vietnamese)</b>\(why)"))
        }
        if let starts = proposal.starts { lines.append(fact(words.starts, .start, "\(starts.vietnamese)")) }
        if let rule = proposal.recurrence {
            lines.append(
                fact(words.recurring, .recurrence, "\(RecurrenceRule.words(of: rule))<small>\(words.eachTime)</small>")
            )
        }
        return lines
    }

    private func fact(_ name: String, _ kind: MarkKind, _ value: HTML) -> HTML {
        "<div><dt><span class=\"\(kind.rawValue)\">\(name)</span></dt><dd>\(value)</dd></div>"
    }

    /// Why the last day is that day.
    private var why: HTML {
        let read = entry.explanation ?? words.setByPerson
        return "<small>\([read, entry.moved].compactMap { $0 }.joined(separator: "; "))</small>"
    }

    /// The five clear points with what is missing.
    private var five: HTML {
        let points = ClearPoint.allCases.map { point -> HTML in
            if proposal.has(point) {
                return "<li class=\"has\"><i aria-hidden=\"true\">✓</i> \(words.point(point))</li>"
            }
            // That nobody coordinates is no fault.
            return point == .coordinating
                ? "<li><i aria-hidden=\"true\">–</i> \(words.lacks(point))</li>"
                : "<li class=\"lacks\"><i aria-hidden=\"true\">✗</i> \(words.lacks(point))</li>"
        }
        return "<ul class=\"five\" aria-label=\"\(words.fivePoints)\">\(points)</ul>"
    }

    private var doubts: HTML? {
        let shown = entry.doubts.compactMap { doubt -> HTML? in
            if case .noLead = doubt { return nil }
            return "<li>\(words.doubt(doubt))</li>"
        }
        return shown.isEmpty ? nil : "<ul class=\"doubts\">\(shown)</ul>"
    }

    /// Who changed what; the program's own reading stays visible in it.
    private var changes: HTML? {
        guard !entry.revisions.isEmpty, proposal.state != .rejected else { return nil }
        let lines = entry.revisions.indices.map { index -> HTML in
            let revision = entry.revisions[index]
            let after = index + 1 < entry.revisions.count ? entry.revisions[index + 1].before : proposal
            let what = revision.before.differences(to: after).map(\.words) + [revision.reason].compactMap { $0 }
            return
                "<li>\(revision.at.vietnamese) \(revision.name): \(revision.action.words). \(what.joined(separator: "; "))</li>"
        }
        return "<details class=\"changes\"><summary>\(words.changes(lines.count))</summary><ul>\(lines)</ul></details>"
    }

    private var verbs: HTML? {
        guard isOpen else { return nil }
        return """
            <div class="act">\(form(.confirm, words.assign, nil))<a class="button quiet" href="\(Link.proposal(proposal.id, .edit))" data-open="edit">\(words.edit)</a>
            <a class="button quiet" href="\(Link.proposal(proposal.id, .split))" data-open="split">\(words.split)</a>
            <details data-reject><summary>\(words.reject)</summary><form method="post" action="\(Link.proposal(proposal.id, .reject))" data-step="reject">\(hidden)
            <label>\(words.reason)<input name="note" list="reasons" required></label><button>\(words.rejectProposal)</button></form></details></div>
            """
    }

    private func form(_ verb: Link.ProposalVerb, _ label: String, _ kind: String?) -> HTML {
        let style: HTML? = kind.map { " class=\"\($0)\"" }
        return """
            <form method="post" action="\(Link.proposal(proposal.id, verb))" data-step="\(verb.rawValue)">\(hidden)<button\(style)>\(label)</button></form>
            """
    }

    private var hidden: HTML {
        "\(key(scene))<input type=\"hidden\" name=\"version\" value=\"\(proposal.version)\">"
    }
}
