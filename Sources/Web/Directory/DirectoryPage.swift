import Kernel
import Markup
import Obligations
import Organisations
import RulePacks
import Storage
import VietnameseText

/// The bodies of an authority as a tree (cơ quan, đơn vị), each with what it has open.
struct DirectoryPage {
    private let scene: Scene
    private let bodies: [Organisation]
    private let open: [Identifier<Organisation>: Int]
    private let overdue: [Identifier<Organisation>: Int]
    private let wanted: String?

    init(_ records: Records, _ scene: Scene, _ form: Form) throws {
        self.scene = scene
        bodies = try records.organisations().sorted { $0.name < $1.name }
        wanted = form["q"]
        var query = ObligationQuery(asOf: scene.today)
        query.soon = records.rules.soon(on: scene.today)
        query.isAhead = false
        var (open, overdue): ([Identifier<Organisation>: Int], [Identifier<Organisation>: Int]) = ([:], [:])
        for (lead, status, count) in try records.counts(query, for: scene.policy) where status.isOpen {
            guard let lead else { continue }
            open[lead, default: 0] += count
            if status == .overdue { overdue[lead, default: 0] += count }
        }
        (self.open, self.overdue) = (open, overdue)
    }

    private var words: DirectoryWords { scene.words.directory }

    var page: Page { Page(title: words.title, place: .directory, help: .directory, body: html) }

    private var html: HTML {
        """
        <h1>\(words.title)</h1><form class="filter" action="\(Link.directory)">
        <label>\(words.find)<input type="search" name="q" value="\(wanted ?? "")"></label><button>\(scene.words.list.filter)</button></form>
        \(shown)\(ended)\(adding)
        """
    }

    private var present: [Organisation] { bodies.filter { $0.exists(on: scene.today) } }

    private var shown: HTML {
        guard let wanted else { return "<div class=\"tree\">\(tree(under: nil))</div>" }
        let key = FoldedText(wanted).text
        let found = present.filter { body in
            ([body.name] + body.aliases).contains { FoldedText($0).text.contains(key) }
        }
        guard !found.isEmpty else { return "<p class=\"empty\">\(words.none)</p>" }
        return "<div class=\"tree\"><ul>\(found.map { "<li>\(line($0))</li>" as HTML })</ul></div>"
    }

    /// A body whose own superior has ended stands at the top.
    private func tree(under parent: Identifier<Organisation>?) -> HTML {
        let known = Set(present.map(\.id))
        let here = present.filter { body in
            let above = body.parent.flatMap { known.contains($0) ? $0 : nil }
            return above == parent
        }
        guard !here.isEmpty else { return "" }
        return "<ul>\(here.map { "<li>\(line($0))\(tree(under: $0.id))</li>" as HTML })</ul>"
    }

    private func line(_ body: Organisation) -> HTML {
        let late = overdue[body.id].map { count -> HTML in
            let path = Link.obligations.path([("status", StatusClass.overdue.rawValue), ("lead", body.id.description)])
            return
                " <a class=\"badge overdue\" href=\"\(path)\"><i aria-hidden=\"true\">!</i>\(words.overdue(count))</a>"
        }
        let all = open[body.id].map { count -> HTML in
            " <a class=\"badge in-time\" href=\"\(Link.obligations.path([("lead", body.id.description)]))\">\(words.open(count))</a>"
        }
        return """
            <div><a href="\(Link.body(body.id))">\(body.name)</a> <small>\(words.kind(body.kind))</small>\(all)\(late)</div>
            """
    }

    private var ended: HTML? {
        let gone = bodies.filter { !$0.exists(on: scene.today) }
        guard !gone.isEmpty else { return nil }
        return """
            <details class="card"><summary>\(words.notInForce(gone.count))</summary><ul>\(gone.map { "<li>\(line($0))</li>" as HTML })</ul></details>
            """
    }

    private var adding: HTML? {
        guard scene.policy.keepsDirectory else { return nil }
        let form = PostForm(
            link: .directory,
            verb: words.add,
            fields: [
                Field.text("name", words.fullName, hint: words.fullNameHint),
                Field.text("alias", words.otherName, isRequired: false),
                BodyFields(words).kind(nil), BodyFields(words).level(.ward),
                Field.choice("parent", words.parent, BodyFields.options(present), none: words.noParent),
                Field.check("account", words.hasAccount, isOn: true),
                BodyFields(words).isDistinct,
            ]
        )
        return "<div class=\"card keeping\">\(form.folded(scene))</div>"
    }
}

/// The fields in which a body is described.
struct BodyFields {
    private let words: DirectoryWords

    init(_ words: DirectoryWords) { self.words = words }

    func kind(_ chosen: OrganisationKind?) -> HTML {
        let options = OrganisationKind.allCases.map { (value: $0.rawValue, words: words.kind($0)) }
        return Field.choice("kind", words.kindName, options, chosen?.rawValue)
    }

    func level(_ chosen: AuthorityLevel) -> HTML {
        let options = AuthorityLevel.allCases.map { (value: $0.rawValue, words: words.level($0)) }
        return Field.choice("level", words.levelName, options, chosen.rawValue)
    }

    /// Said by whoever gives a name that papers mean another body by.
    var isDistinct: HTML { Field.check("distinct", words.isDistinct) }

    static func options(_ bodies: [Organisation]) -> [(value: String, words: String)] {
        bodies.map { ($0.id.description, $0.name) }
    }
}
