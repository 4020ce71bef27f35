import Hummingbird
import Kernel
import Markup
import Obligations
import Organisations
import RulePacks
import Server
import Storage

/// One obligation and what can be done with it (trang nhiệm vụ).
extension Site {
    func addObligation(to routes: Routes) {
        routes.get("/obligations/:id") { request, context in
            let id = try context.number()
            return try await show(request) { records, scene, form in
                try ObligationPage(records, Identifier(id), scene, form).page
            }
        }
        for kind in ObligationForm.kinds {
            routes.post("/obligations/:id/\(kind.rawValue)") { request, context in
                let id = Identifier<Obligation>(try context.number())
                return try await take(request) { scene, form in
                    try take(kind, with: id, scene, form)
                    return .obligation(id)
                }
            }
        }
    }

    private func take(_ kind: StepKind, with id: Identifier<Obligation>, _ scene: Scene, _ form: Form) throws {
        let step = try ObligationForm(kind: kind, words: scene.words.step).step(form, on: scene.today)
        let version = form["version"].flatMap { Int($0) }
        try installation.register.write(as: scene.principal) { changes in
            let calendar = try changes.records.calendar()
            try changes.take(step, with: id, version: version) { calendar.lastDay($0).day }
        }
    }
}

extension RequestContext {
    /// The number in the address; anything else is not there.
    func number() throws -> Int64 {
        guard let number = parameters.get("id", as: Int64.self) else { throw HTTPError(.notFound) }
        return number
    }
}

/// What a page of one obligation shows.
struct ObligationPage {
    private let obligation: Obligation
    private let scene: Scene
    private let document: SourceDocument?
    private let events: [ObligationEvent]
    private let parts: [Obligation]
    private let soon: Int
    private let deadline: String?

    init(_ records: Records, _ id: Identifier<Obligation>, _ scene: Scene, _ form: Form) throws {
        guard let obligation = try records.obligation(id, for: scene.policy) else {
            throw Failure(.notFound, "Không có nhiệm vụ số \(id).")
        }
        self.obligation = obligation
        self.scene = scene
        document = try obligation.source.flatMap { try records.document($0.document) }
        events = try records.events(of: id)
        var query = ObligationQuery(asOf: scene.today)
        query.parent = id
        query.limit = 24
        parts = try records.obligations(query, for: scene.policy)
        soon = records.rules.soon(on: scene.today)
        deadline = try obligation.deadline.flatMap { try records.calendar().lastDay($0).explanation }
    }

    var page: Page { Page(title: words.title(obligation.id.number), place: .obligations, body: html) }

    private var words: ObligationWords { scene.words.obligation }

    private var html: HTML {
        let status = obligation.facts.status(asOf: scene.today, soon: soon)
        return """
            <article class="obligation"><header><p class="soft">\(words.title(obligation.id.number))\(source)</p>
            <h1>\(obligation.content)</h1><p>\(StatusBadge(status: status, words: scene.words.status).html)
            <span class="badge faint">\(words.stage(obligation.stage))</span></p></header>
            <div class="columns"><section>\(facts)\(quote)\(work)</section><section>\(timeline)\(family)</section></div></article>
            """
    }

    private var source: HTML? {
        guard let document else { return nil }
        return """
             · \(words.from) <a href="\(Link.document(document.id))#o\(obligation.id.number.description)">\(document.number ?? document.fileName)</a>
            """
    }

    private var facts: HTML {
        let parties = Party.Part.allCases.compactMap { part -> HTML? in
            let names = obligation.parties(part).map(\.name)
            return names.isEmpty ? nil : line(words.part(part), names.joined(separator: "; "))
        }
        return """
            <dl class="facts">\(parties)\(line(words.issued, obligation.issued.vietnamese))
            \(line(words.deadline, obligation.due?.vietnamese ?? words.notWritten, deadline))
            \(extended)\(obligation.topic.map { line(words.topic, $0) })
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
        let forms = ObligationForm.kinds.filter { isOffered($0) }.map {
            ObligationForm(kind: $0, words: scene.words.step).html(obligation, scene)
        }
        return forms.isEmpty ? nil : "<h2>\(words.work)</h2><div class=\"steps\">\(forms)</div>"
    }

    private func isOffered(_ kind: StepKind) -> Bool {
        guard let form = ObligationForm(kind: kind, words: scene.words.step).sample(scene.today) else { return false }
        return scene.policy.allows(form.action, on: obligation)
            && (try? obligation.after(form, on: scene.today, openParts: 0, lastDay: { $0 })) != nil
    }

    private var timeline: HTML {
        let items = events.reversed().map { event -> HTML in
            let note: HTML? = event.note.isEmpty ? nil : "<p>\(event.note)</p>"
            let progress = event.progress.map { " \($0)%" } ?? ""
            return """
                <li><p><b>\(words.event(event.kind))\(progress)</b> <span class="soft">\(event.name), \(event.at.vietnamese)</span></p>\(note)</li>
                """
        }
        return "<h2>\(words.history)</h2><ol class=\"timeline\">\(items)</ol>"
    }

    private var family: HTML? {
        guard !parts.isEmpty else { return nil }
        let rows = parts.map { ObligationRow(obligation: $0, scene: scene, soon: soon).html }
        return "<h2>\(obligation.isSeries ? words.instances : words.parts)</h2><ul class=\"rows\">\(rows)</ul>"
    }
}
