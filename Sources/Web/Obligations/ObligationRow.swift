import Kernel
import Markup
import Obligations
import Organisations

/// A line of a list of obligations: what, who, by when, and how it stands.
struct ObligationRow {
    let obligation: Obligation
    let scene: Scene
    let soon: Int
    /// Whether it can be picked for a step that is taken with several.
    var isPicked = false

    var html: HTML {
        let status = obligation.facts.status(asOf: scene.today, soon: soon)
        let words = scene.words.list
        let leads = obligation.parties(.lead).map(\.name).joined(separator: "; ")
        return """
            <li data-row>\(box)<a class="row" href="\(Link.obligation(obligation.id))">
            <span class="what">\(obligation.content)</span>
            <span class="meta"><span class="lead">\(leads.isEmpty ? words.noLead : leads)</span>
            <span class="due">\(obligation.due.map { words.due($0.vietnamese) } ?? words.noDeadline)</span>
            \(StatusBadge(status: status, words: scene.words.status).html)\(stage)</span></a></li>
            """
    }

    private var box: HTML? {
        guard isPicked else { return nil }
        let label = scene.words.list.pick(obligation.id.number)
        return """
            <label class="tick"><input type="checkbox" name="id" value="\(obligation.id.number.description)" aria-label="\(label)"></label>
            """
    }

    private var stage: HTML? {
        switch obligation.stage {
        case .submitted: "<span class=\"badge wait\">\(scene.words.list.awaitsAcceptance)</span>"
        case .assigned where obligation.facts.status(asOf: scene.today).kind.isOpen:
            "<span class=\"badge faint\">\(scene.words.list.notReceived)</span>"
        default: nil
        }
    }
}

/// How it stands, in words, a sign and a colour: never by colour alone.
struct StatusBadge {
    let status: Status
    let words: StatusWords

    var html: HTML {
        "<span class=\"badge \(status.kind.rawValue)\"><i aria-hidden=\"true\">\(sign)</i>\(words.of(status))</span>"
    }

    private var sign: String {
        switch status.kind {
        case .overdue: "!"
        case .dueSoon: "◔"
        case .inTime: "○"
        case .noDeadline: "?"
        case .series: "↻"
        case .suspended: "‖"
        case .doneOnTime: "✓"
        case .doneLate: "✓"
        case .cancelled: "×"
        }
    }
}
