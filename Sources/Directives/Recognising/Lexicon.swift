import TemporalExpressions
import VietnameseText

/// All phrases of the grammar with what they can be, ready to be matched; built once a process.
struct Lexicon: Sendable {
    let vocabulary: Vocabulary
    let trie: PhraseTrie
    /// What a phrase can be, by its number.
    let cues: [Cue]
    /// How many tokens a phrase has, by its number.
    let lengths: [UInt8]
    /// Roman numerals by word.
    let romans: [UInt16: Int]
    /// Letters that label items, by word.
    let letters: [UInt16: Int]
    /// What the letterhead and the closing are known by.
    let frame: FrameWords
    /// The letter l, which text recognition writes for 1.
    let letterL: UInt16

    static let shared = Lexicon(VerbLexicon.entries + ActorLexicon.entries + GrammarLexicon.entries)

    init(_ entries: [(Cue, String)]) {
        var vocabulary = Vocabulary(reserved: Words.reserved)
        var trie = PhraseTrie()
        var cues: [Cue] = [[]]
        var lengths: [UInt8] = [0]
        for (cue, list) in entries {
            for phrase in list.utf8.split(separator: UInt8(ascii: "|")) {
                let words = Tokenizer.words(of: String(Substring(phrase)), in: &vocabulary)
                guard !words.isEmpty else { continue }
                let number = Int(trie.insert(words, as: UInt16(cues.count), isName: cue.isNaming))
                if number == cues.count {
                    cues.append(cue)
                    lengths.append(UInt8(clamping: words.count))
                } else {
                    cues[number].formUnion(cue)
                }
            }
        }
        func interned(_ spellings: [String]) -> [UInt16: Int] {
            var values: [UInt16: Int] = [:]
            for (value, spelling) in spellings.enumerated() where value > 0 {
                for word in Tokenizer.words(of: spelling.lowercased(), in: &vocabulary) { values[word] = value }
            }
            return values
        }
        frame = FrameWords(&vocabulary)
        romans = interned(Self.romanNumerals)
        letters = interned(Self.itemLetters)
        letterL = vocabulary.number(Vocabulary.code("l"))
        self.vocabulary = vocabulary
        self.trie = trie
        self.cues = cues
        self.lengths = lengths
    }

    /// The number of a single word of the vocabulary, 0 when no rule speaks of it.
    func word(_ spelling: String) -> UInt16 {
        vocabulary.number(Vocabulary.code(spelling))
    }
}
