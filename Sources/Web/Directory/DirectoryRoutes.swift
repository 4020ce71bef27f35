import Hummingbird
import Kernel
import Organisations
import Server
import Storage

/// The directory of bodies and posts (danh bạ cơ quan, đơn vị).
extension Site {
    func addDirectory(to routes: Routes) {
        routes.get("/organisations") { request, _ in
            try await show(request) { records, scene, form in try DirectoryPage(records, scene, form).page }
        }
        routes.post("/organisations") { request, _ in
            try await take(request) { scene, form in
                let change = BodyChange(form, scene)
                return .body(try installation.register.write(as: scene.principal, change.add))
            }
        }
        routes.get("/organisations/:id") { request, context in
            let id = Identifier<Organisation>(try context.number())
            return try await show(request) { records, scene, _ in try BodyPage(records, id, scene).page }
        }
        for step in BodyStep.allCases {
            routes.post("/organisations/:id/\(step.rawValue)") { request, context in
                let id = Identifier<Organisation>(try context.number())
                return try await take(request) { scene, form in
                    let change = BodyChange(form, scene)
                    try installation.register.write(as: scene.principal) { try change.take(step, with: id, $0) }
                    return step == .merge ? .directory : .body(id)
                }
            }
        }
        routes.post("/posts/:id/release") { request, context in
            let id = Identifier<Post>(try context.number())
            return try await take(request) { scene, form in
                let day = try BodyChange(form, scene).day("day")
                try installation.register.write(as: scene.principal) { try $0.release(id, on: day) }
                return form.number("body").map { .body(Identifier($0)) } ?? .directory
            }
        }
    }
}

/// What a form of the directory asks for.
struct BodyChange {
    private let form: Form
    private let scene: Scene

    init(_ form: Form, _ scene: Scene) {
        self.form = form
        self.scene = scene
    }

    private var words: DirectoryWords { scene.words.directory }

    /// Adds the body that the form describes, and finds it in the papers read so far.
    func add(_ changes: Changes) throws -> Identifier<Organisation> {
        let id = try changes.add(new, isDistinct: isDistinct)
        _ = try changes.matchNames()
        return id
    }

    /// Whoever fills in the form says that a name which papers mean another body by is this one's.
    private var isDistinct: Bool { form["distinct"] != nil }

    private var new: Organisation {
        get throws {
            Organisation(
                id: Identifier(0),
                parent: form.number("parent").map { Identifier($0) },
                kind: kind ?? .other,
                level: level ?? .ward,
                name: try form.text("name", words.noName),
                aliases: form["alias"].map { [$0] } ?? [],
                effectiveFrom: nil,
                hasAccount: form["account"] != nil
            )
        }
    }

    func take(_ step: BodyStep, with id: Identifier<Organisation>, _ changes: Changes) throws {
        switch step {
        case .addName: _ = try changes.addAlias(try name, for: id, isDistinct: isDistinct)
        case .forgetName: _ = try changes.removeAlias(try name, from: id)
        case .rename:
            _ = try changes.rename(id, to: try name, keepingOld: form["keep"] != nil, isDistinct: isDistinct)
        case .classify: _ = try changes.classify(id, kind: kind, level: level)
        case .move: _ = try changes.move(id, under: form.number("parent").map { Identifier($0) })
        case .setCode: _ = try changes.setCode(try code, of: id)
        case .handOver:
            _ = try changes.handOver(from: id, to: try target, reason: try form.text("note", words.noReason))
        case .end:
            _ = try changes.end(id, on: try day("day"), successor: form.number("successor").map { Identifier($0) })
        case .merge: _ = try changes.merge(id, into: try target)
        case .appoint: _ = try changes.appoint(try post(in: id, changes))
        }
    }

    private func post(in body: Identifier<Organisation>, _ changes: Changes) throws -> Post {
        let person = Identifier<Person>(form.number("person") ?? 0)
        return Post(
            id: Identifier(0),
            organisation: body,
            person: person,
            holder: try changes.records.people().first { $0.id == person }?.name ?? "",
            title: try form.text("title", words.noName),
            from: try form.day("from"),
            to: try form.day("to")
        )
    }

    func day(_ name: String) throws -> LocalDay {
        guard let day = try form.day(name) else { throw Failure(.usage, scene.words.step.noDay) }
        return day
    }

    private var name: String { get throws { try form.text("name", words.noName) } }
    private var kind: OrganisationKind? { form["kind"].flatMap { OrganisationKind(rawValue: $0) } }
    private var level: AuthorityLevel? { form["level"].flatMap { AuthorityLevel(rawValue: $0) } }

    /// `nil` takes the code away.
    private var code: NationalCode? {
        get throws {
            guard let text = form["code"] else { return nil }
            guard let code = NationalCode(text) else { throw Failure(.usage, words.badCode) }
            return code
        }
    }

    private var target: Identifier<Organisation> {
        get throws {
            guard let number = form.number("target") else { throw Failure(.usage, scene.words.step.noBody) }
            return Identifier(number)
        }
    }
}
