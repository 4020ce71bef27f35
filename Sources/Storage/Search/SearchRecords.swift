import Kernel
package import Obligations
package import Search

/// Something that was found (kết quả tìm kiếm).
package struct SearchHit: Hashable, Sendable {
    package var kind: SearchKind
    package var id: Int64
    package var level: SearchLevel
    package var field: SearchField
}

/// The best of what was found (trang kết quả).
package struct SearchPage: Sendable {
    package var hits: [SearchHit]
    /// How many more are known of.
    package var more: Int
    /// Whether there are no others: the search stopped when it had enough.
    package var isComplete: Bool
}

extension Records {
    /// What fits a query and may be seen, the best first: how well, in which field, then the newer.
    package func search(
        _ query: SearchQuery,
        in kinds: [SearchKind] = SearchKind.allCases,
        for policy: ObligationPolicy,
        limit: Int = 20
    ) throws -> SearchPage {
        var page = SearchPage(hits: [], more: 0, isComplete: true)
        let completions = query.isOpen ? try completions(of: query) : []
        for kind in kinds {
            var search = KindSearch(
                records: self,
                policy: policy,
                query: query,
                completions: completions,
                kind: kind,
                limit: limit
            )
            try search.run()
            page.hits += search.hits
            page.isComplete = page.isComplete && search.isComplete
        }
        page.hits.sort { ($0.level, $0.field, $0.kind.rawValue, $1.id) < ($1.level, $1.field, $1.kind.rawValue, $0.id) }
        page.more = max(0, page.hits.count - limit)
        page.hits = Array(page.hits.prefix(limit))
        return page
    }

    // The words of the register that begin as the last one does.
    private func completions(of query: SearchQuery) throws -> [SearchCompletion] {
        guard let last = query.words.last?.folded else { return [] }
        let (start, end) = (String(last), String(last) + "\u{10FFFF}")
        return try session.rows(
            """
            SELECT folded, marked FROM search_word
            WHERE authority_id = \(authority) AND folded > \(start) AND folded < \(end)
            ORDER BY folded, marked LIMIT 2000
            """
        ) { row in SearchCompletion(folded: try row.text(), marked: try row.text()) }
    }
}

/// The search for one kind of thing, level by level until there is enough.
private struct KindSearch {
    let records: Records
    let policy: ObligationPolicy
    let query: SearchQuery
    let completions: [SearchCompletion]
    let kind: SearchKind
    let limit: Int
    var hits: [SearchHit] = []
    var isComplete = true
    private var seen: Set<Int64> = []

    init(
        records: Records,
        policy: ObligationPolicy,
        query: SearchQuery,
        completions: [SearchCompletion],
        kind: SearchKind,
        limit: Int
    ) {
        self.records = records
        self.policy = policy
        self.query = query
        self.completions = completions
        self.kind = kind
        self.limit = limit
    }

    mutating func run() throws {
        guard kind != .obligations || policy.seesAll || !policy.bodies.isEmpty else { return }
        for level in query.levels {
            guard let condition = query.condition(on: level, completions).map(narrowed) else { continue }
            for field in kind.fields {
                guard hits.count <= limit else {
                    isComplete = false
                    return
                }
                try run(condition, on: level, in: field)
            }
            // What is not common is all looked at at once.
            if level == query.levels.first, hits.count <= limit, try takeAll() { return }
        }
    }

    /// Members of a unit see what their bodies take part in.
    private func narrowed(_ condition: SearchCondition) -> SearchCondition {
        guard kind == .obligations, !policy.seesAll else { return condition }
        var condition = condition
        condition.choices.append(policy.bodies.sorted().map { SearchToken.body($0.number) })
        return condition
    }

    // Everything that fits on any level; false where that is too much to look at.
    private mutating func takeAll() throws -> Bool {
        guard let condition = query.widestCondition(completions).map(narrowed) else { return false }
        var numbers: Set<Int64> = []
        for field in kind.fields {
            let found = try source(field).find(condition, limit: most(field))
            guard found.isLast else { return false }
            numbers.formUnion(found.numbers)
        }
        let ids = numbers.map(SearchSubject.id).filter { !seen.contains($0) }.sorted()
        for subject in try records.searchSubjects(kind, try visible(ids)) {
            let texts = kind.fields.map { field in (field, subject.says(in: field).map { SearchText($0) }) }
            let fits = query.levels.lazy.flatMap { level in texts.map { (level, $0.0, $0.1) } }
            guard let best = fits.first(where: { query.fits($0.2, on: $0.0) }) else { continue }
            hits.append(SearchHit(kind: kind, id: subject.id, level: best.0, field: best.1))
        }
        return true
    }

    private func source(_ field: SearchField) -> SearchCandidates {
        SearchCandidates(session: records.session, authority: records.authority, kind: kind, field: field)
    }

    // Whole texts are read of documents.
    private func most(_ field: SearchField) -> Int { max(field == .text && kind == .documents ? 50 : 200, limit + 1) }

    // What the index offers is looked at until there is enough; it offers nearly nothing that does not fit.
    private mutating func run(_ condition: SearchCondition, on level: SearchLevel, in field: SearchField) throws {
        let most = most(field)
        var last: Int64?
        for _ in 0..<10 {
            let found = try source(field).find(condition, below: last, limit: most)
            try look(at: found.numbers, on: level, in: field)
            guard !found.isLast, let lowest = found.numbers.last else { return }
            guard hits.count <= limit else {
                isComplete = false
                return
            }
            last = lowest
        }
        isComplete = false
    }

    private mutating func look(at numbers: [Int64], on level: SearchLevel, in field: SearchField) throws {
        let ids = numbers.map(SearchSubject.id).filter { !seen.contains($0) }
        guard !ids.isEmpty else { return }
        let visible = try visible(ids)
        for subject in try records.searchSubjects(kind, visible, withText: field == .text) {
            guard query.fits(subject.says(in: field).map { SearchText($0) }, on: level) else { continue }
            seen.insert(subject.id)
            hits.append(SearchHit(kind: kind, id: subject.id, level: level, field: field))
        }
    }

    private func visible(_ ids: [Int64]) throws -> [Int64] {
        guard kind == .obligations, !policy.seesAll else { return ids }
        return try records.visibleObligations(ids, for: policy)
    }
}

extension Records {
    func visibleObligations(_ ids: [Int64], for policy: ObligationPolicy) throws -> [Int64] {
        var query = ObligationQuery()
        query.ids = ids.map { Identifier($0) }
        let condition = query.condition(in: authority, for: policy)
        return try session.rows("SELECT o.id FROM obligation o WHERE \(condition)") { try $0.integer() }
    }
}
