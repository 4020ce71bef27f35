import Kernel
import Obligations
import Organisations
import Search

/// What is searched, as it stands in its own tables (nguồn của chỉ mục tìm kiếm).
///
/// The same rows give the index its words and tell later whether something really fits, so both always agree.
extension Records {
    /// Those with the given numbers; what is not there, or of another authority, is left out.
    func searchSubjects(_ kind: SearchKind, _ ids: [Int64], withText: Bool = true) throws -> [SearchSubject] {
        try searchSubjects(kind, where: "s.id IN \(list: ids)", withText: withText)
    }

    /// The next ones behind a number, in order.
    func searchSubjects(_ kind: SearchKind, after id: Int64, limit: Int) throws -> [SearchSubject] {
        try searchSubjects(kind, where: "s.id > \(id) ORDER BY s.id LIMIT \(limit)", withText: true)
    }

    private func searchSubjects(_ kind: SearchKind, where condition: Statement, withText: Bool) throws
        -> [SearchSubject]
    {
        switch kind {
        case .organisations: try searchedOrganisations(condition)
        case .documents: try searchedDocuments(condition, withText: withText)
        case .obligations: try searchedObligations(condition)
        }
    }

    private func searchedOrganisations(_ condition: Statement) throws -> [SearchSubject] {
        var found = try session.rows(
            "SELECT s.id, s.name FROM organisation s WHERE s.authority_id = \(authority) AND s.merged_into_id IS NULL AND \(condition)"
        ) { row in
            SearchSubject(.organisations, try row.integer(), heads: [try row.text()])
        }
        var names: [Int64: [String]] = [:]
        try session.forEach(
            """
            SELECT organisation_id, name FROM organisation_alias
            WHERE authority_id = \(authority) AND organisation_id IN \(list: found.map(\.id)) ORDER BY name
            """
        ) { row in names[try row.integer(), default: []].append(try row.text()) }
        for index in found.indices { found[index].texts = names[found[index].id] ?? [] }
        return found
    }

    private func searchedDocuments(_ condition: Statement, withText: Bool) throws -> [SearchSubject] {
        let text: Statement = withText ? "s.text" : "''"
        return try session.rows(
            """
            SELECT s.id, s.number, s.title, s.issuer, s.file_name, \(text) FROM source_document s
            WHERE s.authority_id = \(authority) AND \(condition)
            """
        ) { row in
            let id = try row.integer()
            let heads = (0..<2).compactMap { _ in row.optionalText() }
            return SearchSubject(.documents, id, heads: heads, texts: (0..<3).compactMap { _ in row.optionalText() })
        }
    }

    private func searchedObligations(_ condition: Statement) throws -> [SearchSubject] {
        var found: [SearchSubject] = []
        // A row for each body that has a part in it.
        try session.forEach(
            """
            SELECT o.id, o.content, o.topic, p.organisation_id
            FROM (SELECT s.id, s.content, s.topic FROM obligation s WHERE s.authority_id = \(authority) AND \(condition)) o
            LEFT JOIN obligation_party p ON p.obligation_id = o.id AND p.organisation_id IS NOT NULL ORDER BY o.id
            """
        ) { row in
            let id = try row.integer()
            let heads = [row.optionalText(), row.optionalText()].compactMap { $0 }
            if found.last?.id != id { found.append(SearchSubject(.obligations, id, heads: heads)) }
            if let body = row.optionalInteger() { found[found.count - 1].bodies.append(body) }
        }
        return found
    }
}
