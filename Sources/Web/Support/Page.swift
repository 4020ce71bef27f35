import Kernel
import Markup
import Organisations
import Storage

/// A whole page (trang): its head, the bar that is the same on all of them, and what it is about.
struct Page {
    var title: String
    /// Which entry of the bar it belongs to.
    var place: Place?
    /// What is said about it to whoever asks.
    var help: HelpTopic?
    var body: HTML
    /// One sentence about what has just been done, or could not be.
    var notice: Notice?
    /// What it needs beside the files of every page.
    var assets: [Asset] = []
    /// Whether it shows something that goes on, so that a browser without a script loads it anew.
    var isRefreshed = false

    enum Notice {
        case done(String)
        case fault(String)

        var html: HTML {
            switch self {
            case .done(let text): "<p class=\"notice done\" role=\"status\">\(text)</p>"
            case .fault(let text): "<p class=\"notice fault\" role=\"alert\">\(text)</p>"
            }
        }
    }

    /// - Parameter scene: who looks; `nil` before signing in.
    func html(for scene: Scene?, in language: Language) -> HTML {
        """
        <!doctype html>
        <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(title) · Đôn Đốc</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="\(Link.style)"><script type="module" src="\(Link.script)"></script>\(Asset.icon.markup)\(assets.map(\.markup))\(refreshing)</head>
        <body><a class="skip" href="#main">\(language.words.frame.toContent)</a>\(scene.map(bar))
        <main id="main">\(banner)\(body)\(scene.flatMap { help($0.words) })</main>\(foot(language))</body></html>
        """
    }

    private func bar(_ scene: Scene) -> HTML {
        let words = scene.words.frame
        return """
            <header class="bar"><a class="brand" href="\(Link.today)">Đôn Đốc</a>
            <nav aria-label="\(words.mainNavigation)">\(Place.first.map { entry($0, words) })\(menu(scene))</nav>
            <form class="find" action="\(Link.obligations)" role="search">
            <input type="search" name="q" aria-label="\(words.find)" placeholder="\(words.findHint)"></form>
            <div class="who">\(bell(scene))<a class="me" href="\(Link.account)" aria-label="\(words.account(scene.session.person.name))" title="\(scene.session.authority.name)">\(scene.session.person.name)</a>
            <form method="post" action="\(Link.signOut)">\(key(scene))<button class="quiet">\(words.signOut)</button></form></div></header>
            """
    }

    /// The switch of languages, in each language's own name.
    private func foot(_ language: Language) -> HTML {
        let choices = Language.allCases.filter { $0 != language }.map { other -> HTML in
            """
            <button class="quiet" name="language" value="\(other.rawValue)" lang="\(other.rawValue)">\(other.ownName)</button>
            """
        }
        return """
            <footer><form method="post" action="\(Link.language)" aria-label="\(language.words.frame.language)">\(choices)</form></footer>
            """
    }

    private func entry(_ entry: Place, _ words: FrameWords) -> HTML {
        let current: HTML? = entry == place ? " aria-current=\"page\"" : nil
        return "<a href=\"\(entry.link)\"\(current)>\(entry.name(words))</a>"
    }

    /// What is needed less often.
    private func menu(_ scene: Scene) -> HTML {
        let words = scene.words.frame
        let entries = Place.rest(for: scene).map { entry($0, words) }
        return "<details class=\"menu\"><summary>\(words.others)</summary><div>\(entries)</div></details>"
    }

    private func bell(_ scene: Scene) -> HTML {
        let number = scene.unread > Visit.mostUnread ? "\(Visit.mostUnread)+" : scene.unread.description
        let label = scene.words.notices.count(number)
        let count: HTML? = scene.unread > 0 ? "<b>\(number)</b>" : nil
        return """
            <a class="bell" href="\(Link.notices)" aria-label="\(label)" title="\(label)"><svg viewBox="0 0 24 24" aria-hidden="true"><path
            d="M12 3a6 6 0 0 0-6 6v4l-2 3v1h16v-1l-2-3V9a6 6 0 0 0-6-6zm-2 15a2 2 0 0 0 4 0z"/></svg>\(count)</a>
            """
    }

    /// Help on this page, folded.
    private func help(_ words: Words) -> HTML? {
        guard let help else { return nil }
        let more = "\(Link.help.path)#\(help.rawValue)"
        return """
            <details class="help"><summary>\(words.help.onThisPage)</summary><div>\(words.help.paragraphs(help))
            <p><a href="\(more)">\(words.help.all)</a></p></div></details>
            """
    }

    private var refreshing: HTML? {
        isRefreshed ? "<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>" : nil
    }

    private var banner: HTML? { notice?.html }
}

/// The hidden field that proves that a form is ours.
func key(_ scene: Scene) -> HTML { "<input type=\"hidden\" name=\"key\" value=\"\(scene.formKey)\">" }
