import VietnameseText

/// A body's name as it is compared (khóa so tên): folded, abbreviations written out, determiners left out.
struct NameKey {
    let words: [Substring]
    /// The words with their diacritics; of those written out of an abbreviation, as dictionaries have them.
    private let marked: [String]
    private let hasMarks: Bool
    /// Whether it names all of a kind, "các chi bộ": then no single one is meant that has more words.
    let isPlural: Bool

    init(_ name: String) {
        let folded = FoldedText(name).words
        let own = MarkedWords(name)
        hasMarks = own.hasMarks
        var words: [Substring] = []
        var marked: [String] = []
        for (index, word) in folded.enumerated() {
            if let full = Abbreviation.written(word) {
                words += full.folded
                marked += full.marked
            } else {
                words.append(word)
                marked.append(index < own.words.count ? own.words[index] : String(word))
            }
        }
        let count = words.count
        while words.count > 1, Self.determiners.contains(words[0]) {
            words.removeFirst()
            marked.removeFirst()
        }
        isPlural = words.count < count
        self.words = words
        self.marked = marked
    }

    /// Whether a name that folds alike is also alike in its diacritics, as far as both have them: "An Hà" is not "An Hạ".
    func agrees(with other: NameKey) -> Bool {
        !hasMarks || !other.hasMarks || zip(marked, other.marked).allSatisfy { $0 == $1 }
    }

    private static let determiners: Set<Substring> = ["cac", "nhung", "toan", "the"]
}
