import Kernel
import Markup
import Obligations
import Organisations
import RulePacks
import Storage

/// What a page of one obligation shows (trang nhiệm vụ).
struct ObligationPage {
    private let obligation: Obligation
    private let scene: Scene
    private let document: SourceDocument?
    /// The paper that took its place.
    private let successor: SourceDocument?
    /// The proposal that it came of, whose passage is marked in the paper.
    private let proposal: Int?
    private let parent: Obligation?
    private let children: [Obligation]
    private let bodies: [Organisation]
    private let history: ObligationHistory
    private let uploads: [PendingUpload]
    private let soon: Int
    private let deadline: String?

    init(_ records: Records, _ id: Identifier<Obligation>, _ scene: Scene) throws {
        guard let obligation = try records.obligation(id, for: scene.policy) else {
            throw Failure(.notFound, scene.words.obligation.noObligation(id.number))
        }
        self.obligation = obligation
        self.scene = scene
        document = try obligation.source.flatMap { try records.document($0.document) }
        successor = try obligation.supersededBy.flatMap { try records.document($0) }
        proposal = try records.ordinal(of: obligation)
        parent = try obligation.parent.flatMap { try records.obligation($0, for: scene.policy) }
        history = ObligationHistory(try records.events(of: id), try records.evidence(of: id), id, scene)
        var query = ObligationQuery(asOf: scene.today)
        query.parent = id
        query.limit = 24
        children = try records.obligations(query, for: scene.policy)
        bodies = try records.organisations(on: scene.today).sorted { $0.name < $1.name }
        uploads = try records.uploads(of: scene.principal.person, for: id)
        soon = records.rules.soon(on: scene.today)
        deadline = try obligation.deadline.flatMap { try records.calendar().lastDay($0).explanation }
    }

    var page: Page {
        Page(
            title: words.title(obligation.id.number),
            place: .obligations,
            help: .obligation,
            body: html,
            assets: [.uploadScript]
        )
    }

    private var words: ObligationWords { scene.words.obligation }

    private var html: HTML {
        let status = obligation.facts.status(asOf: scene.today, soon: soon)
        return """
            <article class="obligation"><header><p class="soft">\(words.title(obligation.id.number))\(source)\(whole)</p>
            <h1>\(obligation.content)</h1><p>\(StatusBadge(status: status, words: scene.words.status).html)
            \(stage)</p></header>
            <div class="columns"><section>\(waiting)\(facts)\(quote)\(work)</section>
            <section>\(history.evidenceList)\(history.timeline)\(family)</section></div></article>
            """
    }

    /// How far the work is; what is over is told by its status, or by the paper that took its place.
    private var stage: HTML? {
        if let successor {
            return
                "<a class=\"badge\" href=\"\(Link.document(successor.id))\">\(words.supersededBy(successor.number ?? successor.fileName))</a>"
        }
        guard ![.done, .closed].contains(obligation.stage) else { return nil }
        return "<span class=\"badge faint\">\(words.stage(obligation.stage))</span>"
    }

    private var source: HTML? {
        guard let document else { return nil }
        let place: HTML? = proposal.map { "#t\($0)" }
        return """
             · \(words.from) <a href="\(Link.document(document.id))\(place)">\(document.number ?? document.fileName)</a>
            """
    }

    private var whole: HTML? {
        parent.map { " · \(words.partOf) <a href=\"\(Link.obligation($0.id))\">\(words.title($0.id.number))</a>" }
    }

    /// What somebody is waited for to do.
    private var waiting: HTML? {
        var lines: [String] = []
        if obligation.stage == .submitted { lines.append(words.waitsForAcceptance) }
        if let day = obligation.extensionAsked { lines.append(words.extensionAsked(day.vietnamese)) }
        if let day = obligation.answerBy { lines.append(words.answerBy(day.vietnamese)) }
        return lines.isEmpty ? nil : "<p class=\"notice wait\">\(lines.joined(separator: " "))</p>"
    }

    private var facts: HTML {
        let parties = Party.Part.allCases.compactMap { part -> HTML? in
            let names = obligation.parties(part).map(\.name)
            return names.isEmpty ? nil : line(words.part(part), names.joined(separator: "; "))
        }
        return """
            <dl class="facts">\(parties)\(line(words.issued, obligation.issued.vietnamese))
            \(line(words.deadline, obligation.due?.vietnamese ?? words.notWritten, deadline))
            \(extended)\(obligation.rule.map { line(words.repeats, $0.words) })\(obligation.topic.map { line(words.topic, $0) })
            <div><dt>\(words.progress)</dt><dd><progress max="100" value="\(obligation.progress)"></progress> \(obligation.progress)%</dd></div></dl>
            """
    }

    private var extended: HTML? {
        guard let first = obligation.firstDeadline, obligation.extensions > 0 else { return nil }
        return line(words.firstDeadline, words.extended(first.vietnamese, obligation.extensions))
    }

    private func line(_ name: String, _ value: String, _ why: String? = nil) -> HTML {
        let small: HTML? = why.map { "<small>\($0)</small>" }
        return "<div><dt>\(name)</dt><dd>\(value)\(small)</dd></div>"
    }

    private var quote: HTML? {
        obligation.source.map { "<h2>\(words.quote)</h2><blockquote>\($0.quote)</blockquote>" }
    }

    private var work: HTML? {
        let offered = ObligationForm.kinds.filter { isOffered($0) }
        let (often, rarely) = (
            offered.filter { !ObligationForm.rare.contains($0) }, offered.filter(ObligationForm.rare.contains)
        )
        guard let first = [often, rarely].first(where: { !$0.isEmpty }) else { return nil }
        let others: HTML? =
            often.isEmpty || rarely.isEmpty
            ? nil
            : "<details><summary>\(words.otherWork)</summary><div class=\"others\">\(rarely.map(form))</div></details>"
        return """
            <section class="work"><h2>\(words.work)</h2><div class="steps">\(first.map(form))\(others)</div></section>
            """
    }

    private func form(_ kind: StepKind) -> HTML {
        ObligationForm(kind: kind, words: scene.words.step, bodies: bodies).html(obligation, scene, uploads)
    }

    private func isOffered(_ kind: StepKind) -> Bool {
        if kind == .answer && obligation.answerBy == nil { return false }
        guard let form = ObligationForm(kind: kind, words: scene.words.step).sample(scene.today) else { return false }
        return scene.policy.allows(form.action, on: obligation)
            && (try? obligation.after(form, on: scene.today, openParts: 0, lastDay: { $0 })) != nil
    }

    private var family: HTML? {
        guard !children.isEmpty else { return nil }
        let rows = children.map { ObligationRow(obligation: $0, scene: scene, soon: soon).html }
        return "<h2>\(obligation.isSeries ? words.instances : words.parts)</h2><ul class=\"rows\">\(rows)</ul>"
    }
}
