import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// One person: roles with their terms, posts, and what an administrator may change.
struct PersonPage {
    private let person: Person
    private let people: [Person]
    private let grants: [Grant]
    private let posts: [Post]
    private let bodies: [Organisation]
    private let scene: Scene

    init(_ records: Records, _ id: Identifier<Person>, _ scene: Scene) throws {
        guard scene.policy.keepsDirectory else { throw Failure(.forbidden, scene.words.people.notForAll) }
        people = try records.people()
        guard let person = people.first(where: { $0.id == id }) else {
            throw Failure(.notFound, scene.words.people.nobody(id.number))
        }
        self.person = person
        self.scene = scene
        grants = try records.grants().filter { $0.person == id }.map(\.grant)
        posts = try records.posts().filter { $0.person == id }
        bodies = try records.organisations().sorted { $0.name < $1.name }
    }

    private var words: PeopleWords { scene.words.people }

    var page: Page { Page(title: person.name, place: .people, help: .people, body: html) }

    private var html: HTML {
        """
        <p class="soft"><a href="\(Link.people)">\(words.title)</a></p><h1>\(person.name)</h1>
        <div class="columns"><section>\(facts)<h2>\(words.roles)</h2>\(roles)\(held)</section><section>\(keeping)</section></div>
        """
    }

    private var facts: HTML {
        var lines = [(words.login, person.login ?? words.noLogin)]
        if let last = person.activeUntil { lines.append((words.activeUntil, last.vietnamese)) }
        return "<dl class=\"facts\">\(lines.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>" as HTML })</dl>"
    }

    private func name(of body: Identifier<Organisation>) -> String {
        bodies.first { $0.id == body }?.name ?? body.description
    }

    private var roles: HTML {
        guard !grants.isEmpty else { return "<p class=\"soft\">\(words.noRole)</p>" }
        let items = grants.map { grant -> HTML in
            let term = scene.words.directory.period(grant.from?.vietnamese, grant.to?.vietnamese)
            let revoke: HTML? =
                mayChange && grant.holds(on: scene.today)
                ? PostForm(
                    link: .personStep(person.id, .revoke),
                    verb: words.step(.revoke),
                    fields: [
                        Field.hidden("role", grant.role.rawValue), Field.hidden("body", grant.organisation.description),
                        Field.day("day", scene.words.directory.lastDay, scene.today),
                    ]
                ).folded(scene) : nil
            return """
                <li><b>\(scene.words.directory.role(grant.role))</b>, \(name(of: grant.organisation)) <small>\(term)</small>\(revoke)</li>
                """
        }
        return "<ul>\(items)</ul>"
    }

    private var held: HTML? {
        guard !posts.isEmpty else { return nil }
        let items = posts.map {
            "<li>\($0.title), <a href=\"\(Link.body($0.organisation))\">\(name(of: $0.organisation))</a></li>" as HTML
        }
        return "<h2>\(scene.words.directory.posts)</h2><ul>\(items)</ul>"
    }

    private var mayChange: Bool { scene.principal.holds([.administrator], on: scene.today) }

    private var keeping: HTML? {
        guard mayChange else { return nil }
        let fields = PersonFields(scene, bodies)
        let others = people.filter { $0.id != person.id && $0.isActive(on: scene.today) }.map {
            ($0.id.description, $0.name)
        }
        let forms: [(PersonStep, [HTML])] = [
            (
                .grant,
                [
                    fields.role, fields.body, Field.day("from", scene.words.directory.firstDay, isRequired: false),
                    Field.day("to", scene.words.directory.lastDay, isRequired: false),
                ]
            ),
            (
                .rename,
                [
                    Field.text("name", words.name, person.name),
                    Field.text("login", words.login, person.login ?? "", isRequired: false),
                ]
            ),
            (
                .handOver,
                [
                    Field.choice("heir", words.heir, others, none: "", isRequired: true),
                    Field.long("note", scene.words.directory.reason),
                ]
            ),
            (.end, [Field.day("day", scene.words.directory.lastDay, scene.today)]),
        ]
        let items = forms.map { step, fields in
            PostForm(link: .personStep(person.id, step), verb: words.step(step), fields: fields).folded(scene)
        }
        return "<h2>\(scene.words.directory.change)</h2><div class=\"steps\">\(items)</div>"
    }
}

/// What is done with somebody's account.
enum PersonStep: String, CaseIterable {
    case grant, revoke, rename
    case handOver = "hand-over"
    case end
}
