import Hummingbird
import Kernel
import Organisations
import Server
import Storage

/// People and their roles (cán bộ và vai trò).
extension Site {
    func addPeople(to routes: Routes) {
        routes.get("/people") { request, _ in
            try await show(request) { records, scene, _ in try PeoplePage(records, scene).page }
        }
        routes.post("/people") { request, _ in
            try await take(request) { scene, form in
                let change = PersonChange(form, scene)
                return .person(try installation.register.write(as: scene.principal) { try change.add($0) })
            }
        }
        routes.get("/people/:id") { request, context in
            let id = Identifier<Person>(try context.number())
            return try await show(request) { records, scene, _ in try PersonPage(records, id, scene).page }
        }
        for step in PersonStep.allCases {
            routes.post("/people/:id/\(step.rawValue)") { request, context in
                let id = Identifier<Person>(try context.number())
                return try await take(request) { scene, form in
                    let change = PersonChange(form, scene)
                    try installation.register.write(as: scene.principal) { try change.take(step, with: id, $0) }
                    return .person(id)
                }
            }
        }
    }
}

/// What a form about somebody asks for.
struct PersonChange {
    private let form: Form
    private let scene: Scene

    init(_ form: Form, _ scene: Scene) {
        self.form = form
        self.scene = scene
    }

    private var words: PeopleWords { scene.words.people }

    /// Somebody new, with the first role.
    func add(_ changes: Changes) throws -> Identifier<Person> {
        let name = try form.text("name", words.noName)
        let id = try changes.add(Person(id: Identifier(0), name: name, login: form["login"]))
        try changes.grant(try grant(), to: id)
        return id
    }

    func take(_ step: PersonStep, with id: Identifier<Person>, _ changes: Changes) throws {
        switch step {
        case .grant: try changes.grant(try grant(), to: id)
        case .revoke:
            let grant = try grant()
            try changes.revoke(grant.role, in: grant.organisation, from: id, lastDay: try day())
        case .rename: try changes.rename(id, to: form["name"], login: form["login"])
        case .end: try changes.end(id, lastDay: try day())
        case .handOver:
            let reason = try form.text("note", scene.words.directory.noReason)
            _ = try changes.handOver(from: id, to: Identifier(form.number("heir") ?? 0), reason: reason)
        }
    }

    private func grant() throws -> Grant {
        guard let role = form["role"].flatMap({ Role(rawValue: $0) }), let body = form.number("body") else {
            throw Failure(.usage, words.noRoleChosen)
        }
        return Grant(role, in: Identifier(body), from: try form.day("from"), to: try form.day("to"))
    }

    private func day() throws -> LocalDay {
        guard let day = try form.day("day") else { throw Failure(.usage, scene.words.step.noDay) }
        return day
    }
}
