import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// One body: its names, its place, who works there, and what those who keep the directory may change.
struct BodyPage {
    private let body: Organisation
    private let bodies: [Organisation]
    private let posts: [Post]
    private let people: [Person]
    private let grants: [(person: Identifier<Person>, grant: Grant)]
    private let scene: Scene

    init(_ records: Records, _ id: Identifier<Organisation>, _ scene: Scene) throws {
        bodies = try records.organisations().sorted { $0.name < $1.name }
        guard let body = bodies.first(where: { $0.id == id }) else {
            throw Failure(.notFound, scene.words.directory.noBody(id.number))
        }
        self.body = body
        self.scene = scene
        posts = try records.posts().filter { $0.organisation == id }
        people = try records.people()
        grants = try records.grants().filter { $0.grant.organisation == id && $0.grant.holds(on: scene.today) }
    }

    private var words: DirectoryWords { scene.words.directory }

    var page: Page { Page(title: body.name, place: .directory, help: .directory, body: html) }

    private var html: HTML {
        let work = Link.obligations.path([("lead", body.id.description)])
        return """
            <p class="soft"><a href="\(Link.directory)">\(words.title)</a></p><h1>\(body.name)</h1>
            <div class="columns"><section>\(facts)<p><a href="\(work)">\(words.itsWork)</a></p>\(holders)\(members)</section>
            <section>\(keeping)</section></div>
            """
    }

    private var facts: HTML {
        var lines: [(String, HTML)] = [
            (words.kindName, "\(words.kind(body.kind)), \(words.level(body.level))"), (words.otherNames, aliases),
        ]
        if let parent = body.parent { lines.append((words.parent, link(parent))) }
        if let code = body.code { lines.append((words.code, "\(code.text)")) }
        if body.effectiveFrom != nil || body.effectiveTo != nil {
            lines.append(
                (words.inForce, "\(words.period(body.effectiveFrom?.vietnamese, body.effectiveTo?.vietnamese))")
            )
        }
        if let successor = body.successor { lines.append((words.successor, link(successor))) }
        if !body.hasAccount { lines.append((words.account, "\(words.noAccount)")) }
        let items = lines.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>" as HTML }
        return "<dl class=\"facts\">\(items)</dl>"
    }

    private func link(_ id: Identifier<Organisation>) -> HTML {
        "<a href=\"\(Link.body(id))\">\(bodies.first { $0.id == id }?.name ?? id.description)</a>"
    }

    private var aliases: HTML {
        guard !body.aliases.isEmpty else { return "\(words.noOtherName)" }
        let items = body.aliases.map { name -> HTML in
            guard scene.policy.keepsDirectory else { return "<li>\(name)</li>" }
            let form = PostForm(
                link: .bodyStep(body.id, .forgetName),
                verb: words.forgetName,
                fields: [Field.hidden("name", name)],
                isQuiet: true
            )
            return "<li>\(name) \(form.html(scene))</li>"
        }
        return "<ul class=\"names\">\(items)</ul>"
    }

    private var holders: HTML {
        guard !posts.isEmpty else { return "<h2>\(words.posts)</h2><p class=\"soft\">\(words.noPost)</p>" }
        let items = posts.map { post -> HTML in
            let term =
                post.from != nil || post.to != nil ? words.period(post.from?.vietnamese, post.to?.vietnamese) : ""
            let release: HTML? =
                scene.policy.keepsDirectory && post.holds(on: scene.today)
                ? PostForm(
                    link: .release(post.id),
                    verb: words.release,
                    fields: [Field.hidden("body", body.id.description), Field.day("day", words.lastDay, scene.today)]
                ).folded(scene) : nil
            return "<li><b>\(post.title)</b>: \(post.holder) <small>\(term)</small>\(release)</li>"
        }
        return "<h2>\(words.posts)</h2><ul>\(items)</ul>"
    }

    private var members: HTML? {
        guard !grants.isEmpty else { return nil }
        let items = grants.map { person, grant -> HTML in
            let name = people.first { $0.id == person }?.name ?? person.description
            let face: HTML = scene.policy.keepsDirectory ? "<a href=\"\(Link.person(person))\">\(name)</a>" : "\(name)"
            return "<li>\(face) <small>\(words.role(grant.role))</small></li>"
        }
        return "<h2>\(words.members)</h2><ul>\(items)</ul>"
    }

    private var keeping: HTML? {
        guard scene.policy.keepsDirectory else { return nil }
        let others = BodyFields.options(bodies.filter { $0.exists(on: scene.today) && $0.id != body.id })
        let forms: [(BodyStep, [HTML])] = [
            (.addName, [Field.text("name", words.otherName, hint: words.otherNameHint), BodyFields(words).isDistinct]),
            (
                .appoint,
                [
                    Field.text("title", words.postTitle, hint: words.postTitleHint),
                    Field.choice(
                        "person",
                        words.person,
                        people.map { ($0.id.description, $0.name) },
                        none: "",
                        isRequired: true
                    ),
                    Field.day("from", words.firstDay, isRequired: false),
                    Field.day("to", words.lastDay, isRequired: false),
                ]
            ),
            (
                .rename,
                [
                    Field.text("name", words.newName, body.name), Field.check("keep", words.keepOldName, isOn: true),
                    BodyFields(words).isDistinct,
                ]
            ),
            (.classify, [BodyFields(words).kind(body.kind), BodyFields(words).level(body.level)]),
            (.move, [Field.choice("parent", words.parent, others, body.parent?.description, none: words.noParent)]),
            (
                .setCode,
                [Field.text("code", words.code, body.code?.text ?? "", isRequired: false, hint: words.codeHint)]
            ),
            (
                .handOver,
                [
                    Field.choice("target", words.handOverTo, others, none: "", isRequired: true),
                    Field.long("note", words.reason),
                ]
            ),
            (
                .end,
                [
                    Field.day("day", words.lastDay),
                    Field.choice("successor", words.successor, others, none: words.noSuccessor),
                ]
            ),
            (.merge, [Field.choice("target", words.mergeInto, others, none: "", isRequired: true)]),
        ]
        let items = forms.map { step, fields in
            PostForm(link: .bodyStep(body.id, step), verb: words.step(step), fields: fields).folded(scene)
        }
        return "<h2>\(words.change)</h2><div class=\"steps\">\(items)</div>"
    }
}

/// What is done with a body of the directory.
enum BodyStep: String, CaseIterable {
    case addName = "add-name"
    case forgetName = "forget-name"
    case appoint, rename, classify, move
    case setCode = "code"
    case handOver = "hand-over"
    case end, merge
}
