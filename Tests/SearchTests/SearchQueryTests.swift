import Kernel
import Search
import Testing

@Suite struct SearchQueryTests {
    /// What is typed, a text, and the level on which it fits; `nil` where it does not.
    @Test(
        arguments: [
            ("diem den", "Xóa điểm đen rác thải", .phrase), ("diem den", "Quảng bá điểm đến", .phrase),
            ("điểm đen", "Xóa điểm đen rác thải", .markedPhrase), ("điểm đen", "Quảng bá điểm đến", .phrase),
            ("đie\u{302}\u{309}m đen", "Xóa điểm đen", .markedPhrase), ("ĐIỂM ĐEN", "điểm đen", .markedPhrase),
            ("rác đen", "điểm đen rác", .markedWords), ("rac den", "điểm đen rác", .words),
            ("hoà bình", "HÒA BÌNH", .markedPhrase),
            ("ubnd phuong", "Ủy ban nhân dân phường", .phrase), ("uy ban nhan dan", "Giao UBND phường", .phrase),
            ("UBND", "Uỷ ban nhân dân", .words), ("12-TB/DU", "Thông báo 12-TB/ĐU", .words),
            ("12-TB/ĐU", "Thông báo 12-TB/ĐU", .markedWords), ("12-TB/DU", "112-TB/ĐU", nil),
            ("12-TB/DU", "TB 12 ĐU", nil),
            ("\"den rac\"", "điểm đen rác", .words), ("\"rac den\"", "điểm đen rác", nil),
            ("“đen rác” điểm", "điểm đen rác", .markedWords),
            ("diem d", "điểm đen", nil), ("diem de", "điểm đen", .phraseBeginning), ("de xa", "đen và xanh", nil),
            ("den xa", "đen và xanh", .wordsBeginning), ("điểm đe", "điểm đen", .markedPhraseBeginning),
            ("điểm đe", "điểm dẹp", .phraseBeginning), ("điểm đế", "điểm đến", .markedPhraseBeginning),
            ("điểm đế", "điểm đen", .phraseBeginning),
            ("\"diem de\"", "điểm đen", nil), ("tổ 1", "tổ 11", nil), ("vang", "điểm đen", nil),
            ("ngh", "nghị quyết", .wordsBeginning),
        ] as [(String, String, SearchLevel?)]
    )
    func `a query fits a text on its best level`(typed: String, text: String, level: SearchLevel?) throws {
        let query = try SearchQuery(typed)
        let words = SearchText(text)
        #expect(query.levels.first { query.places(in: words, on: $0) != nil } == level, "\(typed): \(text)")
    }

    @Test(arguments: [
        "", " ", "\"\"", "***", "\u{0}\u{1B}\u{7F}", "…", "( ) -",
        String(repeating: "a ", count: 41), String(repeating: "x", count: 10_000),
        String(repeating: "\"", count: 999), String(repeating: "UBND ", count: 11),
    ])
    func `what cannot be looked for is said in one sentence`(typed: String) {
        let failure = #expect(throws: Failure.self) { try SearchQuery(typed) }
        #expect(failure?.code == .usage && failure?.message.hasPrefix("Câu tìm") == true)
    }

    @Test(arguments: [
        ("a AND b", ["a", "and", "b"]), ("NEAR(x y)", ["near x", "y"]), ("tokens:x*", ["tokens x"]),
        ("'; DROP TABLE obligation; --", ["drop", "table", "obligation"]), ("-x ^y {z}", ["x", "y", "z"]),
        ("\"a b", ["a b"]), ("a\"b\"c", ["a", "b", "c"]),
    ])
    func `no word is a command`(typed: String, groups: [String]) throws {
        let found = try SearchQuery(typed).groups.map { $0.map { String($0.folded) }.joined(separator: " ") }
        #expect(found == groups)
    }

    @Test func `a condition asks for pairs, and for what a beginning may become`() throws {
        let known = [("den", "đen"), ("den", "đên′2"), ("dep", "dep′5"), ("don", "đơn")].map {
            SearchCompletion(folded: $0.0, marked: $0.1)
        }
        let query = try SearchQuery("rac diem de")
        #expect(query.condition(on: .phrase, known)?.all == ["rac_diem", "diem_de"])
        #expect(query.condition(on: .words, known)?.all == ["rac", "diem", "de"])
        let beginning = try #require(query.condition(on: .phraseBeginning, known))
        #expect(beginning.all == ["rac_diem"] && beginning.choices == [["diem_den", "diem_dep"]])
        #expect(query.condition(on: .wordsBeginning, known)?.choices == [["den", "dep"]])
        #expect(query.condition(on: .wordsBeginning, []) == nil)
    }

    @Test(arguments: [
        ("diem den", "Xóa  điểm\nđen, rác", "Xóa [điểm] [đen], rác"),
        ("ubnd", "Giao UBND phường", "Giao [UBND] phường"),
        ("vang", "điểm đen", "điểm đen"),
    ])
    func `a snippet is one line with its hits`(typed: String, text: String, shown: String) throws {
        let query = try SearchQuery(typed)
        let level = query.levels.first { query.places(in: SearchText(text), on: $0) != nil } ?? .words
        let snippet = Snippet(of: text, for: query, on: level)
        #expect(snippet.pieces.map { $0.isHit ? "[\($0.text)]" : $0.text }.joined() == shown)
    }

    @Test func `a long text is cut around what was found`() throws {
        let text = String(repeating: "trước ", count: 100) + "điểm đen" + String(repeating: " sau", count: 100)
        let snippet = Snippet(of: text, for: try SearchQuery("diem den"), on: .phrase)
        #expect(snippet.text.hasPrefix("… trước") && snippet.text.hasSuffix("sau …"))
        #expect(snippet.pieces.filter(\.isHit).map(\.text) == ["điểm", "đen"] && snippet.text.count < 250)
    }

    @Test func `of several places the one that says most is shown`() throws {
        let filling = String(repeating: " giữa", count: 60)
        let text = "Công việc" + filling + " công an rà soát chốt" + filling + " chốt"
        let snippet = Snippet(of: text, for: try SearchQuery("chot cong an"), on: .words)
        #expect(snippet.pieces.filter(\.isHit).map(\.text) == ["công", "an", "chốt"], "\(snippet.text)")
    }
}
