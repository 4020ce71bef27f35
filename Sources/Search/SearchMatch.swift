extension SearchQuery {
    /// Where a text has what is looked for, as places of its words in the original; `nil` where it has not.
    package func places(in text: SearchText, on level: SearchLevel) -> Set<Int>? {
        let groups = groups(on: level)
        var places: Set<Int> = []
        for (index, group) in groups.enumerated() {
            let isLast = index == groups.count - 1
            let found = Self.occurrences(of: group, in: text.words, level, isOpen: isLast && level.isBeginning)
            guard !found.isEmpty else { return nil }
            for start in found { places.formUnion(text.words[start..<start + group.count].map(\.place)) }
        }
        return places
    }

    /// Whether one of several texts has it: none of them alone need say everything but each group stands in one.
    package func fits(_ texts: [SearchText], on level: SearchLevel) -> Bool {
        let groups = groups(on: level)
        return groups.indices.allSatisfy { index in
            let isOpen = index == groups.count - 1 && level.isBeginning
            return texts.contains { !Self.occurrences(of: groups[index], in: $0.words, level, isOpen: isOpen).isEmpty }
        }
    }

    private static func occurrences(
        of group: [SearchText.Word],
        in words: [SearchText.Word],
        _ level: SearchLevel,
        isOpen: Bool
    ) -> [Int] {
        guard let first = group.first, words.count >= group.count else { return [] }
        return (0...(words.count - group.count)).filter { start in
            // Most starts fail on the first word.
            guard group.count == 1 || words[start].folded == first.folded else { return false }
            return group.indices.allSatisfy { index in
                let isLast = isOpen && index == group.count - 1
                return fits(group[index], words[start + index], level, isOpen: isLast)
            }
        }
    }

    private static func fits(_ typed: SearchText.Word, _ word: SearchText.Word, _ level: SearchLevel, isOpen: Bool)
        -> Bool
    {
        if isOpen { return goesOn(typed, word.folded, word.marked, level) }
        return typed.folded == word.folded && (!level.isMarked || typed.marked == word.marked)
    }
}
