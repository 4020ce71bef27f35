import VietnameseText

/// The walk along a name from its head to its end, word by word, for `ActorRule`.
struct NameScan {
    let reading: Reading
    let end: Int
    /// The next token to look at.
    var place: Int
    let headCue: Cue
    /// The place after the last token that belongs to the name for sure.
    private(set) var nameEnd: Int
    /// Whether the name stands without more words.
    private var isComplete: Bool
    private var plainWords = 0
    /// The word before began with a capital and may go on with a small syllable.
    private var afterCapital = false
    /// Capitals in a row; a second one makes a proper name ("An Hòa"), which small syllables do not go on with.
    private var capitals = 0
    /// The name is made of common words ("Quản lý đô thị"), of which only the first has a capital.
    private var isCommonName = false
    /// The place after the head.
    private let headEnd: Int
    /// The first word of the head.
    private var headWord: UInt16 = 0
    /// A determiner stands before the head.
    private var isPlural = false
    /// Bodies in general go on in a list without a new determiner.
    private var isGeneric: Bool

    init(reading: Reading, end: Int, place: Int, headCue: Cue) {
        self.reading = reading
        self.end = end
        self.place = place
        headEnd = place
        self.headCue = headCue
        nameEnd = place
        isComplete = !headCue.contains(.openHead)
        isGeneric = !headCue.intersection([.generic, .place]).isEmpty
    }

    mutating func run(head: Int) {
        headWord = reading.tokens[head].word
        isPlural = head > 0 && reading.cue(head - 1).contains(.determiner)
        while place < end, step(head: head) {}
        place = nameEnd
    }

    private func token(_ place: Int) -> Token { reading.tokens[place] }

    private mutating func take(_ count: Int) -> Bool {
        place += count
        nameEnd = place
        return true
    }

    /// Looks at one phrase; false when the name has ended.
    private mutating func step(head: Int) -> Bool {
        let token = reading.tokens[place]
        switch token.kind {
        case .mark: return stepMark(token)
        case .number: return stepNumber()
        case .word: break
        }
        let cue = reading.cue(place)
        if cue.contains(.conjunction) {
            afterCapital = false
            return stepConjunction(cue, head: head)
        }
        if cue.contains(.inCharge), headCue.contains(.post) { return stepInCharge() }
        if isGeneric || isPlural, let relative = relativeEnd() { return take(relative - place) }
        if token.isCapitalised, isNamePart(cue) {
            isComplete = true
            if !token.isAllCapitals { capitals = nameEnd == place ? capitals + 1 : 1 }
            afterCapital = capitals == 1 && !token.isAllCapitals
            isCommonName = afterCapital
            isGeneric = isGeneric || cue.contains(.generic)
            let isKnown = cue.isActor || cue.contains(.place) || cue.contains(.modifier)
            if isKnown {
                afterCapital = false
                capitals = 0
            }
            return take(isKnown ? reading.length(place) : 1)
        }
        // "Tài chính", "Kinh tế": the second syllable of a word that only begins with a capital.
        if afterCapital, reading.length(place) == 1, !reading.tokens[place].isCapitalised, !cue.contains(.conjunction) {
            afterCapital = false
            capitals = 0
            return take(1)
        }
        afterCapital = false
        capitals = 0
        if cue.contains(.honorific) { return take(reading.length(place)) }
        if let taken = stepKnown(cue) { return taken }
        let isNoun = reading.length(place) > 1 && cue.isEmpty
        if !isNoun, endsName(cue) { return false }
        // A name of common words goes on with nouns of two syllables ("Phòng Quản lý đô thị"), never with words that are not known.
        if isComplete { return isNoun && isCommonName ? take(reading.length(place)) : false }
        plainWords += 1
        return plainWords <= 7 ? take(isNoun ? reading.length(place) : 1) : false
    }

    // A capital inside a name, unless it opens a predicate of its own.
    private func isNamePart(_ cue: Cue) -> Bool {
        guard place > 0 else { return false }
        return !(cue.contains(.order) && !cue.isActor && isComplete && reading.length(place) > 1)
    }

    /// Places, nested heads, modifiers and determiners; `nil` for anything else.
    private mutating func stepKnown(_ cue: Cue) -> Bool? {
        let length = reading.length(place)
        if cue.contains(.nounVerb), !isComplete, takesVerb { return take(length) }
        if token(place).word == Words.number, place + 1 < end, token(place + 1).kind == .number {
            place += 1
            return true
        }
        let isAction = cue.isPredicate
        if cue.contains(.place), !isAction {
            isComplete = true
            isGeneric = true
            return take(length)
        }
        if cue.isActor, !isAction || followsDeterminer {
            isComplete = isComplete || !cue.contains(.openHead)
            isGeneric = isGeneric || !cue.intersection([.generic, .place]).isEmpty
            if cue.contains(.openHead), !isComplete { plainWords = 0 }
            return take(length)
        }
        if cue.contains(.modifier), !isAction {
            isComplete = token(place).word != Words.belong
            if !isComplete { plainWords = 0 }
            return take(length)
        }
        if cue.contains(.determiner) {
            if token(place).word == Words.every { return false }
            let next = place + length
            guard next < end else { return false }
            let following = reading.cue(next)
            guard following.isActor || following.contains(.place) || reading.tokens[next].kind == .number else { return false }
            place = next
            return true
        }
        if isAction || endsName(cue) { return false }
        return nil
    }

    /// Heads that make a noun with a verb: "đơn vị thi công", "tổ giám sát"; not "văn phòng tổng hợp".
    private var takesVerb: Bool {
        place == headEnd && Self.verbHeads.contains(headWord)
    }

    private var followsDeterminer: Bool {
        place > 0 && reading.cue(place - 1).contains(.determiner)
    }

    private func endsName(_ cue: Cue) -> Bool {
        if Self.timeWords.contains(reading.tokens[place].word) { return true }
        if cue.contains(.thing), !reading.tokens[place].isCapitalised { return true }
        return !cue.intersection([
            .preposition, .purpose, .condition, .passive, .finding, .decision, .order, .of, .by, .aside, .planned, .basis, .stative, .emptyTime,
        ]).isEmpty || cue.isPredicate
    }

    private mutating func stepMark(_ token: Token) -> Bool {
        guard place + 1 < end else { return false }
        let next = reading.tokens[place + 1]
        if token.isMark("-") {
            guard next.kind == .word, next.isCapitalised || !next.hasSpaceBefore || reading.tokens[place - 1].isCapitalised
            else { return false }
            isComplete = true
            place += 1
            return true
        }
        if token.isMark("/"), !token.hasSpaceBefore, next.kind == .word {
            place += 1
            return true
        }
        if token.isMark("\"") {
            let after = reading.afterQuote(place, to: end)
            guard after > place + 1 else { return false }
            return take(after - place)
        }
        guard token.isMark(",") else { return false }
        if isGeneric, joinsGeneric(at: place + 1) {
            place += 1
            return true
        }
        return isSplitCapital(at: place + 1) ? takeMark() : false
    }

    private mutating func takeMark() -> Bool {
        place += 1
        return true
    }

    // "Kinh tế, Hạ tầng và Đô thị": a capital that is no head, with "và" or another such part after it.
    private func isSplitCapital(at start: Int) -> Bool {
        guard start < end, reading.tokens[start].isCapitalised, !reading.cue(start).isActor, headCue.contains(.actor),
            !reading.cue(start).contains(.surname) || reading.length(start) > 1
        else { return false }
        var index = start
        while index < end, index - start < 5, reading.tokens[index].kind == .word, reading.tokens[index].word != Words.and { index += 1 }
        guard index + 1 < end, reading.tokens[index].word == Words.and || reading.isMark(index, ",") else { return false }
        return reading.tokens[index + 1].isCapitalised && !reading.cue(index + 1).isActor
    }

    private func joinsGeneric(at start: Int) -> Bool {
        guard start < end, !reading.tokens[start].isCapitalised else { return false }
        let cue = reading.cue(start)
        return !cue.intersection([.generic, .place]).isEmpty && !cue.contains(.determiner)
    }

    private mutating func stepNumber() -> Bool {
        guard place + 1 <= end else { return false }
        let before = reading.tokens[place - 1]
        let follows = place + 1 < end ? reading.cue(place + 1) : []
        let isCount = reading.tokens[place].value < 10 && reading.tokens[place].end - reading.tokens[place].start > 1
        if isCount, before.word != Words.number, nameEnd == place, isComplete { return false }
        if nameEnd == place, reading.tokens[place].value >= 30, reading.tokens[place].value < 1000, headCue.contains(.actor), !isDate,
            headCue.contains(.place) == false, place + 1 < end, reading.tokens[place + 1].kind == .word, Self.numbered.contains(headWord)
        {
            return take(1)
        }
        if before.word == Words.number || !follows.intersection([.place, .actor]).isEmpty || reading.cue(place - 1).contains(.place) {
            if !before.isMark(",") { isComplete = true }
            return take(1)
        }
        // "Công ty 36", "Trường THCS 1": a number right after a name in capitals.
        guard before.isCapitalised, reading.tokens[place].value < 1000, !isDate else { return false }
        return take(1)
    }

    private var isDate: Bool {
        place + 1 < end && (reading.isMark(place + 1, "/") || reading.isMark(place + 1, "%"))
    }

    private mutating func stepConjunction(_ cue: Cue, head: Int) -> Bool {
        let next = place + reading.length(place)
        guard next < end, reading.tokens[place].word == Words.and || reading.isMark(place, "&") else { return false }
        let following = reading.cue(next)
        let isCapital = reading.tokens[next].isCapitalised
        let isAfterCapital = reading.tokens[place - 1].isCapitalised || reading.tokens[place - 2].isCapitalised
        if isCapital, !following.isActor, nameEnd == place, isAfterCapital || !isComplete {
            place = next
            return true
        }
        if isGeneric, joinsGeneric(at: next), !following.contains(.openHead) || headCue.contains(.generic) {
            place = next
            return true
        }
        // "Văn phòng HĐND và UBND xã": an office of two bodies.
        let isOffice = [2, 5].contains { place - $0 > head && reading.tokens[place - $0].word == Words.office }
        guard isOffice, following.contains(.actor), place - head <= 7 else { return false }
        place = next
        return true
    }

    // "các xã, phường đang có dịch": what a body in general has or lacks, before its action.
    private func relativeEnd() -> Int? {
        var index = place
        if index < end, Self.aspects.contains(reading.tokens[index].word) { index += 1 }
        guard index < end, reading.tokens[index].word == Words.have, !reading.cue(index).contains(.must), !reading.cue(index).contains(.modifier)
        else { return nil }
        index += 1
        let first = index
        while index < end, index - first < 7, reading.tokens[index].kind == .word {
            if index > first, reading.cue(index).isPredicate { return index }
            index += 1
        }
        return index > first && index < end && reading.isMark(index, ":") ? index : nil
    }

    private static let verbHeads = Set(
        ["đơn", "tổ", "đội", "ban", "đoàn", "cơ", "bộ", "nhóm", "nhà", "chủ", "hộ", "cán", "công", "người", "lực", "viên", "giáo"]
            .map(Lexicon.shared.word)
    )

    // "Ban Chỉ đạo 389", "Tổ công tác 35".
    private static let numbered = Set(["ban", "tổ", "bcđ", "văn"].map(Lexicon.shared.word))

    private static let timeWords = Set(
        ["chậm", "muộn", "trước", "hết", "xong", "ngày", "hằng", "mỗi", "vào", "sau", "trong", "từ", "đến", "quý", "kịp", "thì", "nào", "hoàn"]
            .map(Lexicon.shared.word)
    )

    private static let aspects: Set<UInt16> = [
        Lexicon.shared.word("đang"), Lexicon.shared.word("chưa"), Lexicon.shared.word("còn"), Lexicon.shared.word("không"),
    ]

    /// "phụ trách …" belongs to a post when an action of its own follows before the next comma.
    private mutating func stepInCharge() -> Bool {
        var index = place + reading.length(place)
        while index < end, reading.tokens[index].kind == .word {
            let cue = reading.cue(index)
            if cue.isPredicate {
                guard index > place + reading.length(place) else { return false }
                nameEnd = index
                return false
            }
            index += reading.length(index)
        }
        return false
    }
}
