import Kernel
import Markup
import Organisations
import RulePacks

/// The packs of rules with their sources (bộ quy định): what is in force, and everything that each says.
struct RulesPage {
    private let book: RuleBook
    private let scene: Scene
    private let showsAll: Bool

    init(_ book: RuleBook, _ scene: Scene, _ form: Form) {
        self.book = book
        self.scene = scene
        showsAll = form["all"] != nil
    }

    private var words: RuleWords { scene.words.rules }

    var page: Page { Page(title: words.title, place: .rules, help: .rules, body: html) }

    private var html: HTML {
        let packs = book.packs.filter { showsAll || book.inForce($0.kind, on: scene.today)?.id == $0.id }
        let other = showsAll ? Link.rules.path : Link.rules.path([("all", "yes")])
        return """
            <h1>\(words.title)</h1><p>\(words.about)</p>\(packs.map(card))
            <p><a href="\(other)">\(showsAll ? words.onlyInForce : words.showAll)</a></p>\(applying)
            """
    }

    private func card(_ pack: RulePack) -> HTML {
        let badge: HTML =
            pack.state == .verified
            ? "<span class=\"badge done-on-time\"><i aria-hidden=\"true\">✓</i>\(pack.state.words)</span>"
            : "<span class=\"badge wait\">\(pack.state.words)</span>"
        let lines = pack.lines.dropFirst().map { "<li>\($0.1)</li>" as HTML }
        return """
            <details class="card"><summary>\(pack.title)</summary><p>\(badge) <span class="soft">\(pack.period)</span></p><ul>\(lines)</ul></details>
            """
    }

    private var applying: HTML? {
        guard scene.principal.holds([.administrator, .office], on: scene.today) else { return nil }
        return """
            <div class="card"><p>\(words.applyHint)</p>\(PostForm(link: .applyRules, verb: words.apply, isQuiet: true).html(scene))</div>
            """
    }
}
