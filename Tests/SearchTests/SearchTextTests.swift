import Search
import Testing

@Suite struct SearchTextTests {
    @Test(arguments: [
        ("Điểm đen rác thải", "diem den rac thai"), ("UBND phường", "uy ban nhan dan phuong"),
        ("Uỷ ban Nhân dân", "uy ban nhan dan"), ("156/QĐ-UBND", "156 qd uy ban nhan dan"), ("12-TB/ĐU", "12 tb du"),
        ("CA phường", "cong an phuong"), ("ca trực", "ca truc"), ("cá nhân", "ca nhan"), ("CA TRỰC ĐÊM", "ca truc dem"),
        ("CA", "cong an"), ("BCĐ 35", "ban chi dao 35"), ("", ""), ("…", ""), ("a\u{0}b\u{1B}c", "a b c"),
    ])
    func `words are folded and abbreviations written out`(text: String, words: String) {
        #expect(SearchText(text).words.map { String($0.folded) }.joined(separator: " ") == words)
    }

    @Test func `every word knows which one of the original it is`() {
        let text = "Giao UBND phường: rà soát."
        #expect(SearchText(text).words.map(\.place) == [0, 1, 1, 1, 1, 2, 3, 4])
        let places = WordPlaces(text)
        #expect(places.ranges.map { String(text[$0]) } == ["Giao", "UBND", "phường", "rà", "soát"])
    }

    @Test(arguments: ["a\u{301}b", "\u{301} x", "ĐƯỜNG 3/2", "e\u{302}\u{309} hòa", "日本 b", "x²y"])
    func `places are cut as the words are`(text: String) {
        #expect(WordPlaces(text).ranges.count == SearchText(text).words.count, "\(text)")
    }

    @Test func `an index knows syllables and pairs, with diacritics where they differ`() {
        #expect(
            SearchToken.all(of: SearchText("tổ 5 an"))
                == ["to", "'tô′3", "5", "an", "to_5", "'tô′3_5", "5_an"]
        )
    }

    @Test func `the same token is another number for another authority, kind or field`() {
        let spaces = [
            SearchSpace(authority: 1, kind: .obligations, field: .head),
            SearchSpace(authority: 2, kind: .obligations, field: .head),
            SearchSpace(authority: 1, kind: .documents, field: .head),
            SearchSpace(authority: 1, kind: .documents, field: .text),
            SearchSpace(authority: 1, kind: .obligations, field: .head, block: 1),
        ]
        #expect(Set(spaces.map { $0.number("diem_den") }).count == 5)
    }
}
