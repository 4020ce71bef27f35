import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// The same step with several obligations at once (xử lý nhiều nhiệm vụ); each is taken or refused for itself, and the
/// answer says what became of each.
struct StepsTogether {
    private let register: Register
    private let scene: Scene

    init(_ register: Register, _ scene: Scene) {
        self.register = register
        self.scene = scene
    }

    /// What somebody may ever do with several.
    static func kinds(_ policy: ObligationPolicy) -> [StepKind] {
        let roles = Set(policy.principal.grants.filter { $0.holds(on: policy.today) }.map(\.role))
        var kinds: [StepKind] = []
        if !roles.isDisjoint(with: [.office, .unitHead, .unitMember]) { kinds.append(.receive) }
        if !roles.isDisjoint(with: [.office, .leader]) { kinds.append(.accept) }
        if !roles.isDisjoint(with: [.office, .leader, .supervisor]) { kinds.append(.urge) }
        if !roles.isDisjoint(with: [.office, .leader]) { kinds.append(.setTopic) }
        return kinds
    }

    /// The bar below a list in which some are picked.
    static func bar(_ scene: Scene) -> HTML {
        let words = scene.words
        let options = kinds(scene.policy).map {
            "<option value=\"\($0.rawValue)\">\(words.step.verb($0))</option>" as HTML
        }
        return """
            <fieldset class="picked"><legend>\(words.list.withPicked)</legend><label>\(words.list.step)<select name="step">\(options)</select></label>
            <label>\(words.list.note)<input name="note" maxlength="1000"></label><button>\(words.list.doTogether)</button></fieldset>
            """
    }

    func page(_ form: Form) throws -> Page {
        let words = scene.words.list
        let ids = form.all("id").compactMap { Int64($0) }.map { Identifier<Obligation>($0) }
        guard !ids.isEmpty else { throw Failure(.usage, words.nonePicked) }
        guard let kind = form["step"].flatMap({ StepKind(rawValue: $0) }), Self.kinds(scene.policy).contains(kind)
        else { throw Failure(.usage, scene.words.step.noSuchStep) }
        let step = try step(kind, form["note"])
        var refused: [(Identifier<Obligation>, String)] = []
        for id in ids.prefix(Self.most) {
            do { try take(step, with: id) } catch let failure as Failure { refused.append((id, failure.message)) }
        }
        let done = min(ids.count, Self.most) - refused.count
        let lines = refused.map { id, message -> HTML in
            "<li><a href=\"\(Link.obligation(id))\">\(scene.words.obligation.title(id.number))</a>: \(message)</li>"
        }
        let list: HTML? = lines.isEmpty ? nil : "<h2>\(words.notDone)</h2><ul>\(lines)</ul>"
        return Page(
            title: scene.words.step.verb(kind),
            place: .obligations,
            body:
                "<h1>\(scene.words.step.verb(kind))</h1>\(list)<p><a href=\"\(Link.obligations)\">\(words.seeAll)</a></p>",
            notice: done > 0 ? .done(words.doneTogether(done)) : .fault(words.doneTogether(0))
        )
    }

    /// As many as a page shows.
    private static let most = 200

    private func step(_ kind: StepKind, _ note: String?) throws(Failure) -> Step {
        switch kind {
        case .receive: return .receive
        case .accept: return .accept
        case .setTopic: return .setTopic(note)
        default:
            guard let note else { throw Failure(.usage, scene.words.step.missingContent) }
            return .urge(note: note, answerBy: nil)
        }
    }

    private func take(_ step: Step, with id: Identifier<Obligation>) throws {
        try register.write(as: scene.principal) { changes in
            let calendar = try changes.records.calendar()
            try changes.take(step, with: id, version: nil) { calendar.lastDay($0).day }
        }
    }
}
