import Directives
import Kernel
import Markup
import Obligations
import Search
import Storage

/// The papers, the latest first, with what can be narrowed (danh sách văn bản).
struct DocumentListPage {
    private let scene: Scene
    private let form: Form
    private let summaries: [DocumentSummary]
    private let isMore: Bool
    private let kinds: [String]
    private let years: [Int]

    init(_ records: Records, _ scene: Scene, _ form: Form) throws {
        self.scene = scene
        self.form = form
        var query = DocumentQuery()
        query.kind = form["kind"]
        query.year = form["year"].flatMap { Int($0) }
        query.isPending = form["state"].map { $0 == "pending" }
        query.before = form["before"].flatMap { Int64($0) }.map { Identifier($0) }
        query.limit = Self.length + 1
        if let words = form["q"] {
            let hits = try records.search(SearchQuery(words), in: [.documents], for: scene.policy, limit: 500).hits
            query.ids = hits.map { Identifier($0.id) }
        }
        let found = try records.summaries(query, for: scene.policy)
        isMore = found.count > Self.length
        summaries = Array(found.prefix(Self.length))
        (kinds, years) = try records.documentKinds()
    }

    private static let length = 50

    var page: Page { Page(title: words.title, place: .documents, help: .documents, body: html) }

    private var words: DocumentWords { scene.words.documents }

    private var html: HTML {
        "<h1>\(words.title)</h1>\(upload)\(filter)\(list)\(more)"
    }

    private var isNarrowed: Bool { ["q", "kind", "year", "state", "before"].contains { form[$0] != nil } }

    private var list: HTML {
        guard !summaries.isEmpty else {
            let all: HTML? = isNarrowed ? " <a href=\"\(Link.documents)\">\(words.seeAll)</a>" : nil
            return "<p class=\"empty\">\(isNarrowed ? words.nothingFound : words.none)\(all)</p>"
        }
        return "<ul class=\"rows\">\(summaries.map(row))</ul>"
    }

    private func row(_ summary: DocumentSummary) -> HTML {
        let document = summary.document
        let waiting: HTML? =
            summary.pending > 0 ? "<span class=\"badge wait\">\(words.pending(summary.pending))</span>" : nil
        let facts = [document.kind.map(words.kind), document.number, document.issued?.vietnamese, document.issuer]
        return """
            <li data-row><a class="row" href="\(Link.document(document.id))">
            <span class="what">\(document.title ?? document.fileName)</span>
            <span class="meta"><span>\(facts.compactMap { $0 }.joined(separator: " · "))</span>
            <span>\(words.assigned(summary.confirmed))</span>\(waiting)</span></a></li>
            """
    }

    private var filter: HTML? {
        guard !summaries.isEmpty || isNarrowed else { return nil }
        let isOpen: HTML? = ["state", "kind", "year"].contains { form[$0] != nil } ? " open" : nil
        let states = [("pending", words.unread), ("settled", words.settled)]
        return """
            <form class="filter" action="\(Link.documents)">
            <label>\(words.find)<input type="search" name="q" value="\(form["q"] ?? "")"></label>
            <details class="rest"\(isOpen)><summary>\(words.restOfFilter)</summary><div>\(choice("state", words.state, states))
            \(choice("kind", words.kindLabel, kinds.map { ($0, words.kind($0)) }))\(choice("year", words.year, years.map { ($0.description, $0.description) }))</div></details><button>\(words.filter)</button></form>
            """
    }

    private func choice(_ name: String, _ label: String, _ values: [(String, String)]) -> HTML {
        let options = values.map { value, text -> HTML in
            let chosen: HTML? = form[name] == value ? " selected" : nil
            return "<option value=\"\(value)\"\(chosen)>\(text)</option>"
        }
        return
            "<label>\(label)<select name=\"\(name)\"><option value=\"\">\(words.any)</option>\(options)</select></label>"
    }

    private var more: HTML? {
        guard isMore, let last = summaries.last else { return nil }
        let query = ["q", "kind", "year", "state"].map { ($0, form[$0]) } + [("before", last.document.id.description)]
        return "<p class=\"more\"><a href=\"\(Link.documents.path(query))\" rel=\"next\">\(words.more)</a></p>"
    }

    private var upload: HTML? {
        guard scene.policy.handlesPapers else { return nil }
        return """
            <form class="card" method="post" action="\(Link.documents)" enctype="multipart/form-data">\(key(scene))
            <label>\(words.take)<input type="file" name="file" multiple
            accept=".docx,.odt,.pdf,.txt,.md,.png,.jpg,.jpeg,.tif,.tiff"></label>
            <details><summary>\(words.paste)</summary><label>\(words.pasteHint)<textarea name="text" rows="8"></textarea></label></details>
            <button>\(words.read)</button></form>
            """
    }
}
