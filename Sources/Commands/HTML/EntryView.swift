import Markup

/// An entry of the list (mục trong danh sách) as markup.
struct EntryView {
    let entry: PageEntry
    let prefix: String

    var html: HTML {
        let label: HTML = entry.label.map { "<span class=\"label\">\($0)</span> " } ?? ""
        let facts: HTML = entry.facts.isEmpty ? "" : "<dl>\(entry.facts.map(fact))</dl>"
        let badges: HTML = entry.badges.isEmpty ? "" : "<p class=\"badges\">\(entry.badges.map(badge))</p>"
        return """
            <li class="entry" id="\(prefix)i\(entry.number)" data-o="\(entry.number)">\
            <a class="go" href="#\(prefix)o\(entry.number)"><span class="num">\(entry.number)</span> \
            \(label)<span class="what">\(entry.text)</span></a>\(facts)\(badges)</li>

            """
    }

    private func fact(_ fact: (name: String, cell: Cell)) -> HTML {
        "<div><dt>\(fact.name)</dt><dd>\(fact.cell.phrases.map(phrase))</dd></div>"
    }

    private func phrase(_ phrase: Phrase) -> HTML {
        switch phrase.tone {
        case .faint: "<small>\(phrase.text)</small>"
        case .strong: "<b>\(phrase.text)</b>"
        case .plain, .missing, .soon, .late: "<span>\(phrase.text)</span>"
        }
    }

    private func badge(_ phrase: Phrase) -> HTML {
        let name =
            switch phrase.tone {
            case .missing: "missing"
            case .late: "late"
            case .soon: "soon"
            case .plain, .strong, .faint: "calm"
            }
        return "<span class=\"badge \(name)\">\(phrase.text)</span> "
    }
}
