/// What the index is asked (điều kiện tra chỉ mục): all of some tokens, and one of each of some choices.
///
/// It holds for everything that fits; what it also holds for is sorted out by looking at the text.
package struct SearchCondition: Sendable {
    package var all: Set<String>
    package var choices: [[String]]
}

/// A word that a typed beginning may become, as the register's texts have it.
package struct SearchCompletion: Hashable, Sendable {
    package var folded: String
    package var marked: String

    package init(folded: String, marked: String) {
        self.folded = folded
        self.marked = marked
    }
}

extension SearchQuery {
    /// What the index is asked on a level; `nil` where nothing can fit.
    ///
    /// - Parameter completions: the known words that begin as the last one does.
    package func condition(on level: SearchLevel, _ completions: [SearchCompletion]) -> SearchCondition? {
        var condition = SearchCondition(all: [], choices: [])
        for group in groups(on: level) { condition.all.formUnion(Self.tokens(group, level)) }
        guard level.isBeginning else { return condition }
        guard let group = groups(on: level).last, let last = group.last else { return nil }
        condition.all.subtract(Self.tokens(group, level))
        for whole in groups(on: level).dropLast() + [group.dropLast()] {
            condition.all.formUnion(Self.tokens(Array(whole), level))
        }
        let before = group.dropLast().last
        let longer = completions.filter { Self.goesOn(last, $0.folded[...], $0.marked, level) }
        let choice = Set(longer.map { Self.token(before, $0, level) })
        guard !choice.isEmpty else { return nil }
        condition.choices = [choice.sorted()]
        return condition
    }

    /// What the index is asked for everything that fits on any level.
    package func widestCondition(_ completions: [SearchCompletion]) -> SearchCondition? {
        guard var condition = condition(on: .words, []) else { return nil }
        guard isOpen, let longer = self.condition(on: .wordsBeginning, completions) else { return condition }
        let whole = condition.all.subtracting(longer.all)
        // The last word stands in a pair or alone: one token, unless another group says the same.
        guard whole.count == 1 else { return whole.isEmpty ? condition : nil }
        condition.all = longer.all
        condition.choices = longer.choices.map { $0 + whole }
        return condition
    }

    // The pairs of a group; a single word is its own token.
    private static func tokens(_ group: [SearchText.Word], _ level: SearchLevel) -> Set<String> {
        if let only = group.first, group.count == 1 {
            return [level.isMarked ? SearchToken.marked(only) : SearchToken.folded(only)]
        }
        return Set(
            zip(group, group.dropFirst()).map { first, second in
                level.isMarked
                    ? SearchToken.marked(first, second) : SearchToken.folded(first.folded, second.folded)
            }
        )
    }

    private static func token(_ before: SearchText.Word?, _ word: SearchCompletion, _ level: SearchLevel) -> String {
        let word = SearchText.Word(folded: word.folded[...], marked: word.marked, place: 0)
        guard let before else { return level.isMarked ? SearchToken.marked(word) : SearchToken.folded(word) }
        return level.isMarked ? SearchToken.marked(before, word) : SearchToken.folded(before.folded, word.folded)
    }

    /// Whether a word of a text is a typed one and more.
    static func goesOn(_ typed: SearchText.Word, _ folded: Substring, _ marked: String, _ level: SearchLevel) -> Bool {
        guard folded.utf8.count > typed.folded.utf8.count, folded.hasPrefix(typed.folded) else { return false }
        return !level.isMarked || MarkedBeginning(typed.marked).fits(marked)
    }
}

/// A typed beginning with its diacritics (phần đầu có dấu): the letters must be those, the tone too once it was typed.
private struct MarkedBeginning {
    private let letters: Substring
    private let tone: Substring

    init(_ word: String) {
        (letters, tone) = Self.parts(word)
    }

    func fits(_ word: String) -> Bool {
        let (letters, tone) = Self.parts(word)
        return letters.hasPrefix(self.letters) && (self.tone.isEmpty || self.tone == tone)
    }

    // `MarkedWords` has the tone behind the letters.
    private static func parts(_ word: String) -> (Substring, Substring) {
        guard let sign = word.firstIndex(of: "\u{2032}") else { return (word[...], "") }
        return (word[..<sign], word[sign...])
    }
}
