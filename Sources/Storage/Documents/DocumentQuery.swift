package import Kernel
package import Obligations

/// Which papers are asked for (điều kiện lọc văn bản).
package struct DocumentQuery: Sendable {
    /// Only these, as a search found them.
    package var ids: [Identifier<SourceDocument>]?
    /// The kind's abbreviation: TB, KL …
    package var kind: String?
    /// Of the day that the paper bears.
    package var year: Int?
    /// Whether proposals wait to be reviewed.
    package var isPending: Bool?
    /// Where the page before ended.
    package var before: Identifier<SourceDocument>?
    package var limit: Int?

    package init() {}

    var conditions: [Statement] {
        var all: [Statement] = []
        if let ids { all.append(ids.isEmpty ? "1 = 0" : "d.id IN \(list: ids)") }
        if let kind { all.append("d.kind = \(kind)") }
        if let year, let first = LocalDay(year: year, month: 1, day: 1),
            let last = LocalDay(year: year, month: 12, day: 31)
        {
            all.append("d.issued >= \(first) AND d.issued <= \(last)")
        }
        if let isPending {
            let waiting: Statement =
                "EXISTS (SELECT 1 FROM proposal p WHERE p.document_id = d.id AND p.state = 'pending')"
            all.append(isPending ? waiting : "NOT \(waiting)")
        }
        if let before { all.append("d.id < \(before)") }
        return all
    }
}

extension Records {
    /// The kinds and years of the papers that are there, for whoever chooses among them.
    package func documentKinds() throws -> (kinds: [String], years: [Int]) {
        let kinds = try session.rows(
            "SELECT DISTINCT kind FROM source_document WHERE authority_id = \(authority) AND kind IS NOT NULL ORDER BY kind",
            { try $0.text() }
        )
        let days = try session.rows(
            "SELECT DISTINCT issued FROM source_document WHERE authority_id = \(authority) AND issued IS NOT NULL",
            { $0.optionalDay() }
        )
        return (kinds, Set(days.compactMap { $0?.year }).sorted(by: >))
    }
}
