import Kernel
import Obligations
import Organisations
import Search

/// The index of search (chỉ mục tìm kiếm), written in the same transaction as what it is about.
///
/// SQLite keeps it in FTS5, PostgreSQL in a GIN index; both know tokens as numbers alone (docs/decisions/0020). Both may
/// offer something that no longer fits, never hide something that does.
struct SearchIndex {
    let session: any Session
    let authority: Identifier<Authority>

    /// How many subjects of a kind are one block in PostgreSQL, where a block at a time is searched.
    static let block: Int64 = 65_536

    /// Takes in what is new or has changed.
    func write(_ subjects: [SearchSubject], known: WordBook) throws {
        var words: Set<SearchCompletion> = []
        for subject in subjects {
            let texts = subject.says(in: .text).map { SearchText($0) }
            try write(subject, texts)
            for text in texts { words.formUnion(Self.completions(text)) }
        }
        try learn(words, known)
    }

    /// Takes in those with the given numbers.
    func write(_ kind: SearchKind, _ ids: some Collection<Int64>, of records: Records, known: WordBook) throws {
        for part in ids.sorted().chunks(of: 200) {
            try write(try records.searchSubjects(kind, Array(part)), known: known)
        }
    }

    private func write(_ subject: SearchSubject, _ texts: [SearchText]) throws {
        var numbers: Set<UInt32> = []
        let block = session.dialect == .postgresql ? subject.id / Self.block : 0
        for field in subject.kind.fields {
            let space = SearchSpace(authority: authority.number, kind: subject.kind, field: field, block: block)
            let said = field == .head ? texts.prefix(subject.heads.count) : texts[...]
            for text in said { for token in SearchToken.all(of: text) { numbers.insert(space.number(token)) } }
            for body in subject.bodies { numbers.insert(space.number(SearchToken.body(body))) }
        }
        switch session.dialect {
        case .sqlite: try writeSQLite(subject.number, numbers)
        case .postgresql: try writePostgreSQL(subject.number, numbers)
        }
    }

    private func writeSQLite(_ number: Int64, _ tokens: Set<UInt32>) throws {
        let version = try session.first(
            """
            INSERT INTO search_entry (number, authority_id, version) VALUES (\(number), \(authority), 0)
            ON CONFLICT (number) DO UPDATE SET version = search_entry.version + 1 RETURNING version
            """
        ) { try $0.integer() }
        let text = tokens.map(Self.word).joined(separator: " ")
        try session.post(
            "INSERT INTO search_posting (rowid, tokens) VALUES (\(Self.posting(number, version ?? 0)), \(text))"
        )
    }

    private func writePostgreSQL(_ number: Int64, _ tokens: Set<UInt32>) throws {
        try session.post(
            """
            INSERT INTO search_entry (number, authority_id, tokens)
            VALUES (\(number), \(authority), \(Self.array(tokens))::INTEGER[])
            ON CONFLICT (number) DO UPDATE SET tokens = EXCLUDED.tokens
            """
        )
    }

    /// A token as FTS5 knows it; the letter before it keeps it from being an operator.
    static func word(_ token: UInt32) -> String { "x" + String(token, radix: 36) }

    /// Tokens as PostgreSQL writes an array of them.
    static func array(_ tokens: some Sequence<UInt32>) -> String {
        "{" + tokens.map { String(Int32(bitPattern: $0)) }.joined(separator: ",") + "}"
    }

    /// The row of a version; after 64 changes the first ones come again, which hides nothing.
    static func posting(_ number: Int64, _ version: Int64) -> Int64 { number << 6 | version & 63 }
    static func number(ofPosting row: Int64) -> Int64 { row >> 6 }
}

/// The words that are known already while many rows are taken in.
final class WordBook {
    var words: Set<SearchCompletion> = []
}

extension SearchIndex {
    // Words that a beginning of two letters may become; figures are never typed in part.
    private static func completions(_ text: SearchText) -> [SearchCompletion] {
        text.words.compactMap { word in
            let isFit = (3...20).contains(word.folded.utf8.count) && word.folded.utf8.contains { $0 > 0x39 }
            return isFit ? SearchCompletion(folded: String(word.folded), marked: word.marked) : nil
        }
    }

    private func learn(_ words: Set<SearchCompletion>, _ known: WordBook) throws {
        var new = words.subtracting(known.words)
        for part in new.sorted(by: { $0.folded < $1.folded }).chunks(of: 200) {
            new.subtract(
                try session.rows(
                    """
                    SELECT folded, marked FROM search_word
                    WHERE authority_id = \(authority) AND folded IN \(list: Set(part.map(\.folded)).sorted())
                    """
                ) { row in SearchCompletion(folded: try row.text(), marked: try row.text()) }
            )
        }
        known.words.formUnion(words)
        guard !new.isEmpty else { return }
        try standInLine()
        for word in new {
            try session.post(
                """
                INSERT INTO search_word (authority_id, folded, marked)
                VALUES (\(authority), \(word.folded), \(word.marked)) ON CONFLICT DO NOTHING
                """
            )
        }
    }

    /// Waits for whoever adds words in this authority: two who each wait for a word of the other would never end. Once a
    /// register knows the words of its office, hardly anybody comes here.
    func standInLine() throws {
        guard session.dialect == .postgresql else { return }
        try session.forEach("SELECT pg_advisory_xact_lock(20260721, \(authority)::integer)") { _ in }
    }
}

extension Array {
    func chunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}

/// What a transaction has changed and search has to take in.
final class SearchQueue {
    fileprivate private(set) var numbers: [SearchKind: Set<Int64>] = [:]

    fileprivate func add(_ kind: SearchKind, _ id: Int64) { numbers[kind, default: []].insert(id) }
}

extension Changes {
    func index(obligation id: Identifier<Obligation>) { searchQueue.add(.obligations, id.number) }
    func index(document id: Identifier<SourceDocument>) { searchQueue.add(.documents, id.number) }
    func index(organisation id: Identifier<Organisation>) { searchQueue.add(.organisations, id.number) }

    /// Takes in what was changed at the end of the transaction; on a server, where writers would wait for each other at
    /// the index, leaves it to the next search (docs/decisions/0026).
    func writeIndex() throws {
        let changed = searchQueue.numbers.sorted { $0.key.rawValue < $1.key.rawValue }
        switch session.dialect {
        case .sqlite:
            let (index, known) = (SearchIndex(session: session, authority: authority), WordBook())
            for (kind, ids) in changed { try index.write(kind, ids, of: records, known: known) }
        case .postgresql:
            let rows = changed.flatMap { kind, ids in
                ids.map { "(\(authority), \(kind.rawValue), \($0))" as Statement }
            }
            for part in rows.chunks(of: 500) {
                try session.post(
                    "INSERT INTO search_pending (authority_id, kind, subject_id) VALUES \(rows: Array(part))"
                )
            }
        }
    }
}
