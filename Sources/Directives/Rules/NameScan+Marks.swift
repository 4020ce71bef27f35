import VietnameseText

/// Marks, numbers and "và" inside a name.
extension NameScan {
    mutating func stepMark(_ token: Token) -> Bool {
        guard place + 1 < end else { return false }
        let next = reading.tokens[place + 1]
        if token.isMark("-") {
            guard next.kind == .word,
                next.isCapitalised || !next.hasSpaceBefore || reading.tokens[place - 1].isCapitalised
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
        if let next = furtherNumber(after: place) { return take(next + 1 - place) }
        if isGeneric, joinsGeneric(at: place + 1) {
            place += 1
            return true
        }
        return isSplitCapital(at: place + 1) ? takeMark() : false
    }

    mutating func takeMark() -> Bool {
        place += 1
        return true
    }

    // "Kinh tế, Hạ tầng và Đô thị": a capital that is no head, with "và" or another such part after it.
    func isSplitCapital(at start: Int) -> Bool {
        guard start < end, reading.tokens[start].isCapitalised, !reading.cue(start).isActor, headCue.contains(.actor),
            !reading.cue(start).contains(.surname) || reading.length(start) > 1
        else { return false }
        var index = start
        while index < end, index - start < 5, reading.tokens[index].kind == .word,
            reading.tokens[index].word != Words.and
        { index += 1 }
        guard index + 1 < end, reading.tokens[index].word == Words.and || reading.isMark(index, ",") else {
            return false
        }
        return reading.tokens[index + 1].isCapitalised && !reading.cue(index + 1).isActor
    }

    func joinsGeneric(at start: Int) -> Bool {
        guard start < end, !reading.tokens[start].isCapitalised else { return false }
        let cue = reading.cue(start)
        // "chi hội phụ nữ, chi hội CCB": the same head again begins another name.
        if reading.tokens[start].word == headWord, headWord != 0, nameEnd > headEnd, headCue.contains(.openHead) {
            return false
        }
        return !cue.intersection([.generic, .place]).isEmpty && !cue.contains(.determiner)
    }

    mutating func stepNumber() -> Bool {
        guard place + 1 <= end else { return false }
        let before = reading.tokens[place - 1]
        if nameEnd == place, place == headEnd, headCue == .actor, isOrdinal(place) { return take(1) }
        let follows = place + 1 < end ? reading.cue(place + 1) : []
        let isCount = reading.tokens[place].value < 10 && reading.tokens[place].end - reading.tokens[place].start > 1
        if isCount, before.word != Words.number, nameEnd == place, isComplete { return false }
        if nameEnd == place, reading.tokens[place].value >= 30, reading.tokens[place].value < 1000,
            headCue.contains(.actor), !isDate,
            headCue.contains(.place) == false, place + 1 < end, reading.tokens[place + 1].kind == .word,
            Self.numbered.contains(headWord)
        {
            return take(1)
        }
        if before.word == Words.number || !follows.intersection([.place, .actor]).isEmpty
            || reading.cue(place - 1).contains(.place)
        {
            if !before.isMark(",") { isComplete = true }
            return take(1)
        }
        // "Công ty 36", "Trường THCS 1": a number right after a name in capitals.
        guard before.isCapitalised, reading.tokens[place].value < 1000, !isDate else { return false }
        return take(1)
    }

    // "tổ dân phố 3, 5 và 7", "cụm số 1, số 2": the place of a further number that nothing is counted with.
    func furtherNumber(after separator: Int) -> Int? {
        guard nameEnd == separator, reading.tokens[separator - 1].kind == .number,
            reading.tokens[separator - 2].word == Words.number || reading.cue(separator - 2).contains(.place)
                || reading.tokens[separator - 2].kind == .mark || reading.tokens[separator - 2].word == Words.and
        else { return nil }
        var next = separator + 1
        if next < end, reading.tokens[next].word == Words.number { next += 1 }
        guard next < end, reading.tokens[next].kind == .number else { return nil }
        return isOrdinal(next) ? next : nil
    }

    // A number that nothing is counted with: a mark, an action or a preposition follows.
    private func isOrdinal(_ place: Int) -> Bool {
        guard reading.tokens[place].value < 1000, !isDate(at: place) else { return false }
        guard place + 1 < end else { return true }
        let after = reading.cue(place + 1)
        return reading.tokens[place + 1].kind == .mark || after.isPredicate
            || !after.intersection([.conjunction, .preposition, .order]).isEmpty
    }

    var isDate: Bool { isDate(at: place) }

    private func isDate(at place: Int) -> Bool {
        place + 1 < end && (reading.isMark(place + 1, "/") || reading.isMark(place + 1, "%"))
    }

    mutating func stepConjunction(_ cue: Cue, head: Int) -> Bool {
        let next = place + reading.length(place)
        guard next < end, reading.tokens[place].word == Words.and || reading.isMark(place, "&") else { return false }
        if let further = furtherNumber(after: place) { return take(further + 1 - place) }
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

    // "Ban Chỉ đạo 389", "Tổ công tác 35".
    static let numbered = WordSet(["ban", "tổ", "bcđ", "văn"])
}
