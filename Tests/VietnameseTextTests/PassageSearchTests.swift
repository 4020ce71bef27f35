import Testing
import VietnameseText

@Suite struct PassageSearchTests {
    private let text = SourceText("1. Giao Công an\nphường rà soát.\n2. Giao Công  an phường 😀 báo cáo.")

    @Test(
        arguments: [
            ("Giao Công an phường", [3..<22, 35..<55]), ("phường rà soát.", [16..<31]), ("😀 báo", [56..<61]),
            ("công an", []), ("Công a", [8..<14, 40..<47]), ("", []), (" \n ", []), ("Ra\u{300} soa\u{301}t", []),
            ("ra\u{300} soa\u{301}t", [23..<30]),
        ] as [(String, [Range<Int>])]
    )
    func `words are found letter by letter over any white space, in code points`(words: String, places: [Range<Int>]) {
        #expect(text.places(of: words) == places)
    }

    @Test func `a place has a line`() {
        #expect(text.line(at: 0) == 1 && text.line(at: 20) == 2 && text.line(at: 35) == 3)
    }
}
