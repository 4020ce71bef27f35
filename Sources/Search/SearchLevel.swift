/// How well something fits (mức độ khớp), the best first: what was typed with its diacritics, then without; the words one
/// behind the other, then anywhere; whole words, then a last one that goes on.
package enum SearchLevel: Int, CaseIterable, Comparable, Sendable {
    case markedPhrase
    case markedWords
    case phrase
    case words
    case markedPhraseBeginning
    case markedWordsBeginning
    case phraseBeginning
    case wordsBeginning

    package static func < (left: SearchLevel, right: SearchLevel) -> Bool { left.rawValue < right.rawValue }

    /// Whether diacritics count.
    package var isMarked: Bool {
        switch self {
        case .markedPhrase, .markedWords, .markedPhraseBeginning, .markedWordsBeginning: true
        case .phrase, .words, .phraseBeginning, .wordsBeginning: false
        }
    }
    /// Whether all words stand one behind the other.
    package var isPhrase: Bool {
        switch self {
        case .markedPhrase, .phrase, .markedPhraseBeginning, .phraseBeginning: true
        case .markedWords, .words, .markedWordsBeginning, .wordsBeginning: false
        }
    }
    /// Whether the last word goes on.
    package var isBeginning: Bool { self >= .markedPhraseBeginning }
}

extension SearchQuery {
    /// The levels on which this query can be answered: those that say the same as an earlier one are left out.
    package var levels: [SearchLevel] {
        SearchLevel.allCases.filter { level in
            (!level.isMarked || hasMarks) && (!level.isPhrase || groups.count > 1) && (!level.isBeginning || isOpen)
        }
    }

    /// The words that stand together on a level.
    func groups(on level: SearchLevel) -> [[SearchText.Word]] { level.isPhrase ? [words] : groups }
}
