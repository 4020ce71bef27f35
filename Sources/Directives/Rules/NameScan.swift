import VietnameseText

/// The walk along a name from its head to its end, word by word, for `ActorRule`.
struct NameScan {
    let reading: Reading
    let end: Int
    /// The next token to look at.
    var place: Int
    let headCue: Cue
    /// The place after the last token that belongs to the name for sure.
    var nameEnd: Int
    /// Whether the name stands without more words.
    var isComplete: Bool
    var plainWords = 0
    /// The word before began with a capital and may go on with a small syllable.
    var afterCapital = false
    /// Capitals in a row; a second one makes a proper name ("An Hòa"), which small syllables do not go on with.
    var capitals = 0
    /// The name is made of common words ("Quản lý đô thị"), of which only the first has a capital.
    var isCommonName = false
    /// The place after the head.
    let headEnd: Int
    /// The first word of the head.
    var headWord: UInt16 = 0
    /// A determiner stands before the head.
    var isPlural = false
    /// Bodies in general go on in a list without a new determiner.
    var isGeneric: Bool

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

    func token(_ place: Int) -> Token { reading.tokens[place] }

    mutating func take(_ count: Int) -> Bool {
        place += count
        nameEnd = place
        return true
    }

    /// Looks at one phrase; false when the name has ended.
    mutating func step(head: Int) -> Bool {
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
        if isGeneric || isPlural || headCue.contains(.post), let end = qualifierEnd() { return take(end - place) }
        if cue.contains(.of), isPlural, nameEnd == place, place + 1 < end, reading.tokens[place + 1].isCapitalised,
            reading.cue(place + 1).contains(.actor)
        {
            // "các Ban của Hội đồng nhân dân xã".
            place += 1
            return true
        }
        if token.isCapitalised, isNamePart(cue) {
            isComplete = true
            if !token.isAllCapitals { capitals = nameEnd == place ? capitals + 1 : 1 }
            afterCapital = capitals == 1 && !token.isAllCapitals
            isCommonName = afterCapital
            isGeneric = isGeneric || cue.contains(.generic)
            let isKnown = cue.isActor || cue.contains(.place) || cue.contains(.modifier)
            // "Công nghệ thông tin": a noun of several syllables is taken whole.
            let isNoun = cue.isEmpty && isSmall(place + 1..<place + reading.length(place))
            if isKnown || isNoun {
                afterCapital = false
                capitals = 0
                isCommonName = isCommonName || isNoun
            }
            return take(isKnown || isNoun ? reading.length(place) : 1)
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
        // A name of common words goes on with nouns of two syllables ("Phòng Quản lý đô thị"), never with words that
        // are not known.
        if isComplete {
            if isNoun, isCommonName { return take(reading.length(place)) }
            return isCommonName ? takeToPlace() : false
        }
        plainWords += 1
        return plainWords <= 7 ? take(isNoun ? reading.length(place) : 1) : false
    }

    // A capital inside a name, unless it opens a predicate of its own.
    func isNamePart(_ cue: Cue) -> Bool {
        guard place > 0 else { return false }
        return !(cue.contains(.order) && !cue.isActor && isComplete && reading.length(place) > 1)
    }

    /// Places, nested heads, modifiers and determiners; `nil` for anything else.
    mutating func stepKnown(_ cue: Cue) -> Bool? {
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
            guard following.isActor || following.contains(.place) || reading.tokens[next].kind == .number else {
                return false
            }
            place = next
            return true
        }
        if isAction || endsName(cue) { return false }
        return nil
    }

    /// Heads that make a noun with a verb: "đơn vị thi công", "tổ giám sát"; not "văn phòng tổng hợp".
    var takesVerb: Bool {
        place == headEnd && Self.verbHeads.contains(headWord)
    }

    var followsDeterminer: Bool {
        place > 0 && reading.cue(place - 1).contains(.determiner)
    }

    func endsName(_ cue: Cue) -> Bool {
        if Self.timeWords.contains(reading.tokens[place].word) { return true }
        if cue.contains(.thing), !reading.tokens[place].isCapitalised { return true }
        return !cue.intersection([
            .preposition, .purpose, .condition, .passive, .finding, .decision, .order, .of, .by, .aside, .planned,
            .basis, .stative, .emptyTime,
        ]).isEmpty || cue.isPredicate
    }

    static let verbHeads = WordSet([
        "đơn", "tổ", "đội", "ban", "đoàn", "cơ", "bộ", "nhóm", "nhà", "chủ", "hộ", "cán", "công", "người", "lực",
        "viên", "giáo",
    ])

    static let timeWords = WordSet([
        "chậm", "muộn", "trước", "hết", "xong", "ngày", "hằng", "mỗi", "vào", "sau", "trong", "từ", "đến", "quý",
        "kịp", "thì", "nào", "hoàn",
    ])
}
