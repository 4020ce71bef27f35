import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// Who works with the register, with their roles (cán bộ và vai trò).
struct PeoplePage {
    private let scene: Scene
    private let people: [Person]
    private let grants: [Identifier<Person>: [Grant]]
    private let bodies: [Organisation]

    init(_ records: Records, _ scene: Scene) throws {
        guard scene.policy.keepsDirectory else { throw Failure(.forbidden, scene.words.people.notForAll) }
        self.scene = scene
        people = try records.people()
        grants = Dictionary(grouping: try records.grants()) { $0.person }.mapValues { $0.map(\.grant) }
        bodies = try records.organisations().sorted { $0.name < $1.name }
    }

    private var words: PeopleWords { scene.words.people }

    var page: Page { Page(title: words.title, place: .people, help: .people, body: html) }

    private var html: HTML {
        let active = people.filter { $0.isActive(on: scene.today) }
        let gone = people.filter { !$0.isActive(on: scene.today) }
        let left: HTML? =
            gone.isEmpty
            ? nil : "<details><summary>\(words.left(gone.count))</summary>\(table(gone))</details>"
        return "<h1>\(words.title)</h1>\(table(active))\(left)\(adding)"
    }

    private func table(_ people: [Person]) -> HTML {
        let rows = people.map { person -> [HTML] in
            let roles = (grants[person.id] ?? []).filter { $0.holds(on: scene.today) }.map { grant -> HTML in
                let body = bodies.first { $0.id == grant.organisation }?.name ?? ""
                return "<div>\(scene.words.directory.role(grant.role)) <small>\(body)</small></div>"
            }
            return [
                "<a href=\"\(Link.person(person.id))\">\(person.name)</a>", "\(person.login ?? words.noLogin)",
                "\(roles)",
            ]
        }
        return Table(heads: [words.name, words.login, words.roles], rows: rows).html
    }

    private var adding: HTML? {
        guard scene.principal.holds([.administrator], on: scene.today) else { return nil }
        let form = PostForm(
            link: .people,
            verb: words.add,
            fields: [
                Field.text("name", words.name),
                Field.text("login", words.login, isRequired: false, hint: words.loginHint),
                PersonFields(scene, bodies).role, PersonFields(scene, bodies).body,
            ]
        )
        return "<div class=\"card keeping\">\(form.folded(scene))</div>"
    }
}

/// The fields in which somebody's part is described.
struct PersonFields {
    private let scene: Scene
    private let bodies: [Organisation]

    init(_ scene: Scene, _ bodies: [Organisation]) {
        self.scene = scene
        self.bodies = bodies.filter { $0.exists(on: scene.today) }
    }

    var role: HTML {
        let options = Role.allCases.map { (value: $0.rawValue, words: scene.words.directory.role($0)) }
        return Field.choice("role", scene.words.people.role, options, none: "", isRequired: true)
    }

    var body: HTML {
        Field.choice("body", scene.words.people.body, BodyFields.options(bodies), none: "", isRequired: true)
    }
}
