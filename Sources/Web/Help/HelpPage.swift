import Hummingbird
import Markup

/// Every topic on one page, with the keys (trợ giúp).
struct HelpPage {
    let scene: Scene

    var page: Page { Page(title: words.title, place: .help, body: html) }

    private var words: HelpWords { scene.words.help }

    private var html: HTML {
        let topics = HelpTopic.allCases.map { topic -> HTML in
            "<section id=\"\(topic.rawValue)\"><h2>\(words.name(topic))</h2>\(words.paragraphs(topic))</section>"
        }
        return "<div class=\"reading\"><h1>\(words.title)</h1>\(words.keyTable)\(topics)</div>"
    }
}

extension HelpWords {
    func paragraphs(_ topic: HelpTopic) -> [HTML] { text(topic).map { "<p>\($0)</p>" } }

    /// The keys; the same are shown by `?`.
    var keyTable: HTML {
        let rows = keys.map { key, meaning -> [HTML] in ["<kbd>\(key)</kbd>", "\(meaning)"] }
        return
            "<section id=\"keys\"><h2>\(keysTitle)</h2>\(Table(heads: [keyHead, meaningHead], rows: rows).html)</section>"
    }
}

extension Site {
    func addHelp(to routes: Routes) {
        routes.get("/help") { request, _ in try await show(request) { _, scene, _ in HelpPage(scene: scene).page } }
    }
}
