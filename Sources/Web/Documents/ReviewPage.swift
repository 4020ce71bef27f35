import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// A paper beside what it proposes (duyệt văn bản): the passage at left, the proposal at right.
struct ReviewPage {
    private let scene: Scene
    private let document: SourceDocument
    private let text: String
    private let proposals: [Proposal]

    init(_ records: Records, _ id: Identifier<SourceDocument>, _ scene: Scene) throws {
        self.scene = scene
        document = try records.summary(of: id, for: scene.policy).document
        text = try records.text(of: id) ?? ""
        proposals = try records.proposals(of: id).filter { $0.state != .replaced }
    }

    var page: Page { Page(title: document.number ?? document.fileName, place: .documents, body: html) }

    private var words: ReviewWords { scene.words.review }

    private var pending: [Proposal] { proposals.filter { $0.state == .pending } }

    private var html: HTML {
        """
        <header><p class="soft">\([document.number, document.issued?.vietnamese, document.issuer].compactMap { $0 }.joined(separator: " · "))</p>
        <h1>\(document.title ?? document.fileName)</h1>\(progress)</header>
        <div class="review"><section class="paper" aria-label="\(words.paper)">\(MarkedPaper(text: text, proposals: proposals).html)</section>
        <section aria-label="\(words.proposals)"><ol class="proposals">\(proposals.map(card))</ol></section></div>
        """
    }

    private var progress: HTML {
        let settled = proposals.count - pending.count
        guard scene.policy.handlesPapers, !pending.isEmpty else {
            return "<p>\(settled)/\(proposals.count) \(words.settled)</p>"
        }
        return """
            <div class="act"><p><b>\(settled)/\(proposals.count)</b> \(words.settled)</p>
            <form method="post" action="\(Link.document(document.id))/confirm">\(key(scene))
            <button>\(words.assignRest(pending.count))</button></form></div>
            """
    }

    private func card(_ proposal: Proposal) -> HTML {
        """
        <li id="o\(proposal.ordinal)" class="\(proposal.state.rawValue)"><p class="what"><a class="n" href="#t\(proposal.ordinal)">\(proposal.ordinal)</a>
        \(proposal.content)</p><dl class="facts">\(facts(proposal))</dl>\(missing(proposal))\(verbs(proposal))</li>
        """
    }

    private func facts(_ proposal: Proposal) -> [HTML] {
        var lines = Party.Part.allCases.compactMap { part -> HTML? in
            let parties = proposal.parties.filter { $0.part == part }
            guard !parties.isEmpty else { return nil }
            let names = parties.map { party -> HTML in
                let unknown: HTML? = party.organisation == nil ? " <small>\(words.unknownBody)</small>" : nil
                return "<span>\(party.name)\(unknown)</span>"
            }
            return "<div><dt>\(scene.words.obligation.part(part))</dt><dd>\(names)</dd></div>"
        }
        if let deadline = proposal.deadline {
            lines.append("<div><dt>\(words.deadline)</dt><dd>\(deadline.vietnamese)</dd></div>")
        }
        if proposal.recurrence != nil {
            lines.append("<div><dt>\(words.recurring)</dt><dd>\(words.eachTime)</dd></div>")
        }
        return lines
    }

    private func missing(_ proposal: Proposal) -> HTML? {
        var missing: [String] = []
        if !proposal.parties.contains(where: { $0.part == .lead }) { missing.append(words.missingLead) }
        if proposal.deadline == nil, proposal.recurrence == nil { missing.append(words.missingDeadline) }
        if !proposal.parties.contains(where: { $0.part == .recipient }) { missing.append(words.missingRecipient) }
        return missing.isEmpty ? nil : "<p class=\"missing\">\(words.missing(missing))</p>"
    }

    private func verbs(_ proposal: Proposal) -> HTML? {
        switch proposal.state {
        case .pending where scene.policy.handlesPapers:
            """
            <div class="act"><form method="post" action="\(Link.proposal(proposal.id, .confirm))">\(key(scene))<button>\(words.assign)</button></form>
            <details><summary>\(words.reject)</summary><form method="post" action="\(Link.proposal(proposal.id, .reject))">\(key(scene))
            <label>\(words.reason)<input name="note" required></label><button>\(words.rejectProposal)</button></form></details></div>
            """
        case .confirmed:
            proposal.obligation.map {
                "<p><a href=\"\(Link.obligation($0))\">\(scene.words.obligation.title($0.number))</a></p>" as HTML
            }
        case .rejected: "<p class=\"soft\">\(words.rejected)</p>"
        default: nil
        }
    }
}

/// The text of a paper with the passages of its proposals marked.
struct MarkedPaper {
    let text: String
    let proposals: [Proposal]

    var html: HTML {
        let scalars = Array(text.unicodeScalars)
        var html = HTML()
        var place = 0
        for proposal in proposals.sorted(by: { ($0.span.lowerBound, $0.ordinal) < ($1.span.lowerBound, $1.ordinal) }) {
            let span = proposal.span.clamped(to: place..<max(place, scalars.count))
            html += lines(scalars[place..<max(place, span.lowerBound)])
            html += """
                <a class="n" href="#o\(proposal.ordinal)" id="t\(proposal.ordinal)">\(proposal.ordinal)</a><mark>\(lines(scalars[span]))</mark>
                """
            place = max(place, span.upperBound)
        }
        html += lines(scalars[min(place, scalars.count)...])
        return html
    }

    private func lines(_ scalars: ArraySlice<Unicode.Scalar>) -> HTML {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return "\(String(text))"
    }
}
