import Kernel
import Search

/// What the index offers for a condition (ứng viên), the newest first, in bounded time: as many as are asked for and no
/// more, however many there are.
struct SearchCandidates {
    let session: any Session
    let authority: Identifier<Authority>
    let kind: SearchKind
    let field: SearchField

    /// The numbers of subjects, falling, and whether there are none below them.
    typealias Found = (numbers: [Int64], isLast: Bool)

    /// - Parameter last: only those below it.
    func find(_ condition: SearchCondition, below last: Int64? = nil, limit: Int) throws -> Found {
        switch session.dialect {
        case .sqlite: try findSQLite(condition, below: last, limit: limit)
        case .postgresql: try findPostgreSQL(condition, below: last, limit: limit)
        }
    }

    private func space(_ block: Int64 = 0) -> SearchSpace {
        SearchSpace(authority: authority.number, kind: kind, field: field, block: block)
    }
}

// MARK: SQLite

extension SearchCandidates {
    // FTS5 walks its lists from the highest row down and stops at the limit.
    private func findSQLite(_ condition: SearchCondition, below last: Int64?, limit: Int) throws -> Found {
        let space = space()
        let all = condition.all.sorted().map { SearchIndex.word(space.number($0)) }
        let choices = condition.choices.map { choice in
            "(" + choice.map { SearchIndex.word(space.number($0)) }.joined(separator: " OR ") + ")"
        }
        let match = (all + choices).joined(separator: " AND ")
        let end = SearchIndex.posting(last ?? Int64.max >> 6, 0)
        let rows = try session.rows(
            """
            SELECT rowid FROM search_posting WHERE search_posting MATCH \(match) AND rowid < \(end)
            ORDER BY rowid DESC LIMIT \(limit)
            """
        ) { try $0.integer() }
        // Of several versions of a subject one is enough.
        var numbers: [Int64] = []
        for row in rows where numbers.last != SearchIndex.number(ofPosting: row) {
            numbers.append(SearchIndex.number(ofPosting: row))
        }
        return (numbers, rows.count < limit)
    }
}

// MARK: PostgreSQL

extension SearchCandidates {
    // A GIN index gives everything at once and in no order. So it is asked block by block from the newest down: twice as
    // many blocks each time, up to as many as the planner still takes for few rows.
    private func findPostgreSQL(_ condition: SearchCondition, below last: Int64?, limit: Int) throws -> Found {
        guard let newest = try newestBlock(below: last) else { return ([], true) }
        var found: [Int64] = []
        var (next, count) = (newest, Int64(1))
        while next >= 0, found.count < limit {
            let first = max(0, next - count + 1)
            found += try find(condition, in: first...next, below: last, limit: limit - found.count)
            count = next == newest ? 1 : min(count * 2, 16)
            next = first - 1
        }
        return (found, found.count < limit)
    }

    private func newestBlock(below last: Int64?) throws -> Int64? {
        if let last { return SearchSubject.id(of: last) / SearchIndex.block }
        let table: Statement =
            switch kind {
            case .organisations: "organisation"
            case .documents: "source_document"
            case .obligations: "obligation"
            }
        return try session.first("SELECT MAX(id) FROM \(table)") { $0.optionalInteger() }?
            .map { $0 / SearchIndex.block }
    }

    private func find(_ condition: SearchCondition, in blocks: ClosedRange<Int64>, below last: Int64?, limit: Int)
        throws -> [Int64]
    {
        var fits = blocks.reversed().map { self.fits(condition, in: space($0)) }
        let first = fits.removeFirst()
        let any = fits.reduce(first) { "\($0) OR \($1)" }
        return try session.rows(
            """
            WITH hit AS MATERIALIZED (SELECT number FROM search_entry WHERE \(any))
            SELECT number FROM hit WHERE number < \(last ?? Int64.max) ORDER BY number DESC LIMIT \(limit)
            """
        ) { try $0.integer() }
    }

    private func fits(_ condition: SearchCondition, in space: SearchSpace) -> Statement {
        var parts: [Statement] = []
        if !condition.all.isEmpty {
            parts.append("tokens @> \(SearchIndex.array(condition.all.sorted().map(space.number)))::INTEGER[]")
        }
        for choice in condition.choices {
            parts.append("tokens && \(SearchIndex.array(choice.map(space.number)))::INTEGER[]")
        }
        return "(\(Statement.all(parts)))"
    }
}
