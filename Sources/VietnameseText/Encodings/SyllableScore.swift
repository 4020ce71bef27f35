/// How Vietnamese a text looks (điểm tiếng Việt): of its words with letters beyond ASCII, how many are possible
/// syllables.
package struct SyllableScore: Sendable {
    package private(set) var words = 0
    package private(set) var plausible = 0
    private var frequent = 0

    package init(of text: String) {
        for word in text.split(whereSeparator: { !$0.isLetter }) where !word.utf8.allSatisfy({ $0 < 0x80 }) {
            words += 1
            if PlausibleSyllable.accepts(String(word)) { plausible += 1 }
            if Self.frequentSyllables.contains(word.lowercased()) { frequent += 1 }
        }
    }

    /// Syllables that exist count once, the commonest of official prose twice, words that cannot be count against it.
    package var value: Int { plausible + frequent - (words - plausible) }

    /// Whether most of what has marks is Vietnamese; a text without any such word convinces nobody.
    package var isConvincing: Bool { words > 0 && plausible * 10 >= words * 7 }

    private static let frequentSyllables: Set<String> = [
        "của", "và", "phường", "xã", "công", "tổ", "chức", "ngày", "tháng", "năm", "các", "được", "việc", "thực",
        "hiện",
        "số", "ủy", "uỷ", "nhân", "dân", "đảng", "kế", "hoạch", "tác", "quản", "lý", "về", "cấp", "bộ", "đồng", "chí",
        "hội",
    ]
}
