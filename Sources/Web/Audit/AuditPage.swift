import Kernel
import Markup
import Obligations
import Storage

/// The trail of all writes, the latest first, and whether it still holds (nhật ký).
struct AuditPage {
    private let scene: Scene
    private let lines: [AuditLine]
    private let since: LocalDay?
    private let obligation: Int64?
    private let verdict: AuditVerdict?

    /// - Parameter verifies: whether every entry is read and its place in the chain proved.
    init(_ records: Records, _ scene: Scene, _ form: Form, verifies: Bool = false) throws {
        self.scene = scene
        since = try form.day("since")
        obligation = form.number("obligation")
        if let obligation {
            guard try records.shows(Identifier(obligation), to: scene.policy) else {
                throw Failure(.notFound, scene.words.obligation.noObligation(obligation))
            }
        } else if !scene.policy.seesAll {
            throw Failure(.forbidden, scene.words.audit.notForAll)
        }
        let filter = AuditFilter(
            obligation: obligation.map { Identifier($0) },
            since: since,
            before: form.number("at").flatMap { at in
                form.number("entry").map { AuditFilter.Place(at: Instant(milliseconds: at), sequence: $0) }
            },
            limit: Self.length
        )
        lines = try records.audit.lines(filter).reversed()
        verdict = verifies ? try records.audit.verify() : nil
    }

    private static let length = 40

    private var words: AuditWords { scene.words.audit }

    var page: Page { Page(title: words.title, place: .audit, help: .audit, body: html, notice: notice) }

    private var notice: Page.Notice? {
        switch verdict {
        case .whole(let heads): .done(words.whole(Int(heads.reduce(0) { $0 + $1.last.sequence })))
        case .broken(let lane, let sequence): .fault(words.broken(AuditVerdict.words(lane, sequence)))
        case nil: nil
        }
    }

    private var html: HTML {
        let whole: HTML? =
            scene.policy.seesAll ? "<a class=\"button quiet\" href=\"\(Link.verifyAudit)\">\(words.verify)</a>" : nil
        return """
            <div class="head"><h1>\(words.title)</h1>\(whole)</div>
            <form class="filter" action="\(Link.audit)">\(Field.day("since", words.since, since, isRequired: false))
            <label>\(words.obligation)<input type="number" min="1" name="obligation" value="\(obligation?.description ?? "")"></label>
            <button>\(scene.words.list.filter)</button></form>
            \(lines.isEmpty ? "<p class=\"empty\">\(words.none)</p>" : table)\(cut)
            """
    }

    private var table: HTML {
        let rows = lines.map { line -> [HTML] in
            let entry = line.entry
            let who = line.personName ?? (entry.person.number == 0 ? words.system : entry.person.description)
            return ["\(entry.at.vietnamese)", "\(who)", "\(entry.actionWords)", subject(entry), detail(entry)]
        }
        return Table(heads: [words.at, words.who, words.what, words.with, words.change], rows: rows).html
    }

    private func subject(_ entry: AuditEntry) -> HTML {
        let parts = entry.subject.split(separator: "/")
        guard parts.count == 2, parts[0] == "obligation", let number = Int64(parts[1]) else {
            return "\(entry.subjectWords)"
        }
        return "<a href=\"\(Link.obligation(Identifier(number)))\">\(entry.subjectWords)</a>"
    }

    private func detail(_ entry: AuditEntry) -> HTML {
        let reason: HTML? = entry.reason.map { "<p>\($0)</p>" }
        let values: [(String, String)] = [(words.before, entry.before), (words.after, entry.after)].compactMap {
            name,
            text in text.map { (name, $0) }
        }
        guard !values.isEmpty else { return "\(reason)" }
        let parts = values.map { "<dt>\($0)</dt><dd><code>\($1)</code></dd>" as HTML }
        return "\(reason)<details><summary>\(words.see)</summary><dl>\(parts)</dl></details>"
    }

    private var cut: HTML? {
        guard lines.count == Self.length, let last = lines.last else { return nil }
        let path = Link.audit.path([
            ("since", since?.description), ("obligation", obligation?.description),
            ("at", last.entry.at.milliseconds.description), ("entry", last.sequence.description),
        ])
        return "<p class=\"more\"><a href=\"\(path)\" rel=\"next\">\(words.older)</a></p>"
    }
}

extension Site {
    func addAudit(to routes: Routes) {
        routes.get("/audit") { request, _ in
            try await show(request) { records, scene, form in try AuditPage(records, scene, form).page }
        }
        routes.get("/audit/verify") { request, _ in
            try await show(request) { records, scene, form in
                try AuditPage(records, scene, form, verifies: true).page
            }
        }
    }
}
