import Organisations
import VietnameseText

/// A text as it is searched (văn bản đưa vào tìm kiếm): its words without and with diacritics, abbreviations written out.
///
/// "UBND phường" has the words "uy ban nhan dan phuong", as has whoever types "ủy ban nhân dân phường": what is written
/// out on both sides agrees. A symbol is its parts: "12-TB/ĐU" is "12 tb du".
package struct SearchText: Sendable {
    package struct Word: Hashable, Sendable {
        package let folded: Substring
        package let marked: String
        /// Which word of the original it is; those of an abbreviation are all the same one.
        package let place: Int

        /// Whether it bears a diacritic, so that with and without are different words.
        package var hasMarks: Bool { marked.utf8.contains { $0 >= 0x80 } }
    }

    package let words: [Word]

    /// - Parameters:
    ///   - context: the text that this is a part of, in which capitals tell "CA" (công an) from "ca".
    ///   - most: how many words are looked at; what stands behind them is not found.
    package init(_ text: String, context: String? = nil, most: Int = 200_000) {
        let folded = FoldedText(text).words.prefix(most)
        let marked = MarkedWords(text).words
        let capitals = Capitals(text, context: context ?? text)
        var words: [Word] = []
        words.reserveCapacity(folded.count)
        for (place, word) in folded.enumerated() {
            let own = place < marked.count ? marked[place] : String(word)
            if let full = Abbreviation.written(word), Self.isShort(word, own, place, capitals) {
                words += zip(full.folded, full.marked).map { Word(folded: $0, marked: $1, place: place) }
            } else {
                words.append(Word(folded: word, marked: own, place: place))
            }
        }
        self.words = words
    }

    // What is a syllable too stands for something longer only in capitals.
    private static func isShort(_ word: Substring, _ marked: String, _ place: Int, _ capitals: Capitals) -> Bool {
        guard Abbreviation.isSyllable(word) else { return true }
        return marked == word && capitals.stand(at: place)
    }
}

/// Where capitals mean something in a text; looked up for few words, so nothing is made ready.
private struct Capitals {
    let text: String
    let context: String

    init(_ text: String, context: String) {
        self.text = text
        self.context = context
    }

    /// Whether the word there is in capitals among words that are not, or alone.
    func stand(at place: Int) -> Bool {
        let ranges = WordPlaces(text).ranges
        guard ranges.indices.contains(place),
            text[ranges[place]].unicodeScalars.allSatisfy(\.properties.isUppercase)
        else { return false }
        return context.unicodeScalars.contains(where: \.properties.isLowercase) || WordPlaces(context).ranges.count == 1
    }
}
