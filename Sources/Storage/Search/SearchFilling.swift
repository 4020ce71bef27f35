package import Kernel
import Obligations
package import Organisations
import Search

/// Taking in what was written before there was an index, or all over again (dựng chỉ mục tìm kiếm).
extension Register {
    /// Whether search finds everything of an authority.
    package func isIndexed(_ authority: Identifier<Authority>) throws -> Bool {
        try read(in: authority) { try $0.isIndexed() }
    }

    /// Takes in what is missing of an authority, if anything is, a thousand at a time: what is there stays when it is stopped, and the
    /// next run goes on behind it.
    ///
    /// - Parameter progress: told how many there are so far; may throw to stop.
    package func fillIndex(of authority: Identifier<Authority>, _ progress: (Int) throws -> Void = { _ in }) throws {
        guard try !isIndexed(authority) else { return }
        var count = 0
        let known = WordBook()
        while let filled = try step(of: authority, known) {
            count += filled
            try progress(count)
        }
    }

    private func step(of authority: Identifier<Authority>, _ known: WordBook) throws -> Int? {
        try database.write { session in
            try session.enter(.authority(authority))
            return try SearchFilling(Records(session, of: authority, by: rules)).step(known)
        }
    }

    /// Empties the index of the whole installation and fills it again, first for whoever asks.
    package func rebuildIndex(as principal: Principal, _ progress: (Int) throws -> Void = { _ in }) throws {
        guard principal.holds([.administrator, .office], on: clock.today) else {
            throw Failure(.forbidden, "Tài khoản này không có quyền dựng lại chỉ mục tìm kiếm.")
        }
        try write(as: principal) { changes in
            try changes.note("search.rebuild", "authority/\(principal.authority)")
            try changes.emptyIndex()
        }
        let others = try authorities().map(\.id).filter { $0 != principal.authority }
        var before = 0
        for authority in [principal.authority] + others {
            var count = 0
            try fillIndex(of: authority) { filled in
                count = filled
                try progress(before + filled)
            }
            before += count
        }
    }
}

extension Records {
    /// Whether search finds everything that this transaction sees.
    package func isIndexed() throws -> Bool { try SearchFilling(self).isComplete() }
}

extension Changes {
    /// Of a new authority there is nothing older to take in.
    func markIndexed() throws { try SearchFilling(records).note(nil) }

    /// Leaves the obligations from a number on to the next search, where there are too many to take in at once.
    func indexLater(from id: Identifier<Obligation>) throws {
        switch session.dialect {
        case .sqlite:
            let filling = SearchFilling(records)
            let place = try filling.place()
            let isPast = place.map { ($0.kind.rawValue, $0.id) >= (SearchKind.obligations.rawValue, id.number) } ?? true
            if isPast { try filling.note(SearchFilling.Place(kind: .obligations, id: id.number - 1)) }
        case .postgresql:
            try session.post(
                """
                INSERT INTO search_pending (authority_id, kind, subject_id)
                SELECT authority_id, \(SearchKind.obligations.rawValue), id FROM obligation
                WHERE authority_id = \(authority) AND id >= \(id)
                """
            )
        }
    }

    // Of every authority, since the engines hold them in one index.
    fileprivate func emptyIndex() throws {
        try session.enter(.installation)
        switch session.dialect {
        case .sqlite:
            try session.run(
                script: """
                    INSERT INTO search_posting (search_posting) VALUES ('delete-all');
                    DELETE FROM search_entry; DELETE FROM search_word; DELETE FROM search_state;
                    """
            )
        case .postgresql: try session.run(script: "TRUNCATE search_entry, search_word, search_state")
        }
    }
}

/// One step of it, which is one transaction.
struct SearchFilling {
    private let records: Records
    private let batch = 1000

    /// Up to where everything has been taken in.
    struct Place {
        var kind: SearchKind
        var id: Int64
    }

    init(_ records: Records) { self.records = records }

    private var session: any Session { records.session }
    private var authority: Identifier<Authority> { records.authority }

    /// Whether nothing is left to take in.
    func isComplete() throws -> Bool {
        guard try place() == nil else { return false }
        guard session.dialect == .postgresql else { return true }
        return try session.first(
            "SELECT 1 FROM search_pending WHERE authority_id = \(authority) LIMIT 1",
            { _ in true }
        ) == nil
    }

    /// How far it has come with what is older than the index, `nil` when there is nothing left of it.
    func place() throws -> Place? {
        let state = try session.first(
            "SELECT kind, filled_to FROM search_state WHERE authority_id = \(authority)"
        ) { row in (kind: Int(try row.integer()), id: try row.integer()) }
        guard let state else { return SearchKind.allCases.first.map { Place(kind: $0, id: 0) } }
        return SearchKind(rawValue: state.kind).map { Place(kind: $0, id: state.id) }
    }

    func note(_ place: Place?) throws {
        let (kind, id) = place.map { ($0.kind.rawValue, $0.id) } ?? (Int(Int16.max), 0)
        try session.post(
            """
            INSERT INTO search_state (authority_id, kind, filled_to) VALUES (\(authority), \(kind), \(id))
            ON CONFLICT (authority_id) DO UPDATE SET kind = EXCLUDED.kind, filled_to = EXCLUDED.filled_to
            """
        )
    }

    /// The next ones; says how many were new, `nil` when all are in.
    func step(_ known: WordBook) throws -> Int? {
        let index = SearchIndex(session: session, authority: authority)
        try index.standInLine()
        if let changed = try changed(), !changed.isEmpty {
            for (kind, ids) in changed { try index.write(kind, ids, of: records, known: known) }
            return changed.values.reduce(0) { $0 + $1.count }
        }
        guard let place = try place() else { return nil }
        let limit = place.kind == .documents ? batch / 20 : batch
        let next = try records.searchSubjects(place.kind, after: place.id, limit: limit)
        guard let last = next.last else {
            try note(SearchKind(rawValue: place.kind.rawValue + 1).map { Place(kind: $0, id: 0) })
            return 0
        }
        let there = try session.rows(
            "SELECT number FROM search_entry WHERE number IN \(list: next.map(\.number))"
        ) { try $0.integer() }
        let new = next.filter { !Set(there).contains($0.number) }
        try index.write(new, known: known)
        try note(Place(kind: place.kind, id: last.id))
        return new.count
    }

    /// The next ones of what was changed on a server; they are no longer waiting.
    private func changed() throws -> [SearchKind: Set<Int64>]? {
        guard session.dialect == .postgresql else { return nil }
        var found: [SearchKind: Set<Int64>] = [:]
        try session.forEach(
            """
            DELETE FROM search_pending WHERE authority_id = \(authority) AND number IN (
                SELECT number FROM search_pending WHERE authority_id = \(authority) ORDER BY number LIMIT \(batch))
            RETURNING kind, subject_id
            """
        ) { row in
            let (kind, id) = (SearchKind(rawValue: Int(try row.integer())), try row.integer())
            if let kind { found[kind, default: []].insert(id) }
        }
        return found
    }
}
