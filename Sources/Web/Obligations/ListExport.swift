import Exports
import Hummingbird
import Kernel
import Markup
import Obligations
import Organisations
import RulePacks
import Search
import Storage

/// A list of obligations as a file, with the filters of the list (xuất danh sách).
struct ListExport {
    let form: ObligationExport
    let filter: ObligationFilter
    let scene: Scene

    /// At most so many: a file is made in memory.
    static let most = 50_000

    func response(_ records: Records, at moment: Instant) throws -> Response {
        var query = filter.query(asOf: scene.today, soon: records.rules.soon(on: scene.today))
        query.limit = Self.most + 1
        if let words = filter.words {
            let hits = try records.search(SearchQuery(words), in: [.obligations], for: scene.policy, limit: 200).hits
            query.ids = hits.map { Identifier($0.id) }
        }
        var entries: [ObligationEntry] = []
        try records.forEachEntry(query, for: scene.policy) { entries.append($0) }
        guard entries.count <= Self.most else { throw Failure(.tooLarge, scene.words.list.tooMany(Self.most)) }
        let bytes = try form.bytes(entries, of: scene.principal.authority.description, stamp: moment)
        return .download(bytes, form.type, "nhiem-vu-\(scene.today).\(form.rawValue)")
    }

    /// The links below a list.
    static func links(_ filter: ObligationFilter, _ words: ListWords) -> HTML {
        let links = ObligationExport.allCases.map { form -> HTML in
            "<a href=\"\(filter.path(as: form))\">\(words.export(form))</a>"
        }
        return "<p class=\"exports\"><span>\(words.takeAlong)</span> \(links)</p>"
    }
}

extension ObligationFilter {
    /// The address of the same list as a file.
    func path(as form: ObligationExport) -> String {
        Link.export(form).path(parts.filter { $0.0 != "view" && $0.0 != "month" })
    }
}
