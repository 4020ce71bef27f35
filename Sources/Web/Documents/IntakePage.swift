import Kernel
import Markup

/// How far the reading of files is (trang theo dõi nhập văn bản); without a script it loads itself anew.
struct IntakePage {
    let intake: Intake
    let name: String
    let scene: Scene

    private var words: DocumentWords { scene.words.documents }

    var page: Page {
        Page(
            title: words.reading,
            place: .documents,
            help: .documents,
            body: """
                <h1>\(intake.isDone ? words.readingDone : words.reading)</h1><div data-events="\(Link.intakeEvents(name))">\(list)</div>
                <p><a href="\(Link.documents)">\(words.title)</a></p>
                """,
            assets: intake.isDone ? [] : [.intakeScript],
            isRefreshed: !intake.isDone
        )
    }

    var list: HTML {
        let rows = intake.files.map { file -> HTML in
            switch file.state {
            case .kept(let id, _, _):
                "<li data-row><a class=\"row\" href=\"\(Link.document(id))\"><span class=\"what file\">\(file.name)</span>\(state(file))</a></li>"
            default: "<li class=\"row\"><span class=\"what file\">\(file.name)</span>\(state(file))</li>"
            }
        }
        return "<ul class=\"rows\" aria-live=\"polite\">\(rows)</ul>"
    }

    private func state(_ file: Intake.File) -> HTML {
        switch file.state {
        case .waiting: "<span class=\"meta\">\(words.waiting)</span>"
        case .reading: "<span class=\"meta\">\(words.readingNow)<progress></progress></span>"
        case .page(let page, let total):
            "<span class=\"meta\">\(words.page(page, total))<progress max=\"\(total)\" value=\"\(page - 1)\"></progress></span>"
        case .kept(_, let proposals, true):
            "<span class=\"meta\"><span class=\"badge done-on-time\">✓ \(words.pending(proposals))</span></span>"
        case .kept(_, _, false): "<span class=\"meta\"><span class=\"badge\">\(words.known)</span></span>"
        case .failed(let failure): "<span class=\"meta\"><span class=\"notice fault\">\(failure.message)</span></span>"
        }
    }

    /// Where to go when all is read: to the only paper.
    static func path(_ intake: Intake) -> String? {
        intake.only.map { Link.document($0.document).path($0.isNew ? [] : [("known", "1")]) }
    }
}
