import Exports
import Kernel
import Obligations
import Organisations
import Search
import Storage

/// Something that was found, as it is shown (một dòng kết quả).
struct SearchEntry: Sendable {
    let hit: SearchHit
    /// A document's number and day, or those of the document that an obligation is from.
    var symbol: Snippet?
    /// A document's title, a body's name.
    var title: Snippet?
    /// What it says where the words were found.
    var text: Snippet?
    /// The obligation itself, for its status.
    var obligation: ObligationEntry?

    /// "Văn bản": what sort of thing it is.
    var kind: String {
        switch hit.kind {
        case .organisations: "Cơ quan"
        case .documents: "Văn bản"
        case .obligations: "Nhiệm vụ"
        }
    }

    /// The words that were found, each as it stands there.
    var hits: [String] {
        [title, text, symbol].compactMap { $0 }.flatMap(\.pieces).filter(\.isHit).map(\.text)
    }
}

extension Records {
    /// What is shown of each, in the same order.
    func entries(_ hits: [SearchHit], for query: SearchQuery, _ policy: ObligationPolicy, asOf day: LocalDay) throws
        -> [SearchEntry]
    {
        let organisations = hits.contains { $0.kind == .organisations } ? try self.organisations() : []
        return try hits.compactMap { hit in
            let snippet = { (text: String) in Snippet(of: text, for: query, on: hit.level) }
            switch hit.kind {
            case .organisations:
                return organisations.first { $0.id.number == hit.id }.map { Self.entry($0, hit, snippet) }
            case .documents:
                return try document(Identifier(hit.id)).map { try entry($0, hit, snippet) }
            case .obligations:
                return try obligation(Identifier(hit.id), for: policy).map { obligation in
                    var entry = SearchEntry(hit: hit, text: snippet(obligation.content))
                    entry.symbol = try obligation.source.flatMap { try document($0.document) }.map { snippet($0.words) }
                    entry.obligation = ObligationEntry(obligation, asOf: day, soon: 7)
                    return entry
                }
            }
        }
    }

    private static func entry(_ body: Organisation, _ hit: SearchHit, _ snippet: (String) -> Snippet) -> SearchEntry {
        let others = hit.field == .text ? body.aliases.map(snippet) : []
        return SearchEntry(hit: hit, title: snippet(body.name), text: others.first(where: \.hasHits))
    }

    private func entry(_ document: SourceDocument, _ hit: SearchHit, _ snippet: (String) -> Snippet) throws
        -> SearchEntry
    {
        var entry = SearchEntry(hit: hit, symbol: snippet(document.words))
        entry.title = snippet(document.title ?? document.fileName)
        guard hit.field == .text else { return entry }
        let others = [document.issuer, document.fileName, try text(of: document.id)]
        entry.text = others.compactMap { $0.map(snippet) }.first(where: \.hasHits)
        return entry
    }
}

extension Snippet {
    fileprivate var hasHits: Bool { pieces.contains(where: \.isHit) }
}
