import VietnameseText

/// What follows a name and belongs to it: "có liên quan", "phụ trách đô thị".
extension NameScan {
    // "các xã, phường đang có dịch": what a body in general has or lacks, before its action.
    func relativeEnd() -> Int? {
        var index = place
        if index < end, Self.aspects.contains(reading.tokens[index].word) { index += 1 }
        guard index < end, reading.tokens[index].word == Words.have, !reading.cue(index).isPredicate,
            !reading.cue(index).contains(.modifier), index + 1 < end, !reading.cue(index + 1).contains(.documentKind)
        else { return nil }
        index += 1
        let first = index
        while index < end, index - first < 7, reading.tokens[index].kind == .word {
            if index > first, reading.cue(index).isPredicate { return index }
            index += 1
        }
        guard index > first else { return nil }
        // "UBND các xã có rừng": a short one may stand where the list ends.
        if index == end || reading.isMark(index, ",") || reading.isMark(index, ";") {
            let isPlural = isPlural || (headEnd..<place).contains { reading.cue($0).contains(.determiner) }
            return isPlural && index - first <= 3 ? index : nil
        }
        return reading.isMark(index, ":") ? index : nil
    }

    // "đảng viên vắng mặt không lý do phải …": plain words between a head and "phải" belong to the name; after "chưa",
    // "không" also actions, up to "phải" or a manner ("các địa phương chưa gửi báo cáo khẩn trương …").
    func qualifierEnd() -> Int? {
        guard nameEnd == place, token(place).word != Words.have else { return nil }
        let isNegated = Self.negations.contains(token(place).word)
        var index = place
        while index < end, index - place < 9, reading.tokens[index].kind == .word {
            let cue = reading.cue(index)
            if index > place, cue.contains(.must) || isNegated && Self.manners.contains(reading.tokens[index].word) {
                return index
            }
            guard isNegated || isPlain(index, cue) else { return nil }
            index += reading.length(index)
        }
        return nil
    }

    private func isPlain(_ index: Int, _ cue: Cue) -> Bool {
        if Self.negations.contains(token(index).word), index > place { return true }
        return !token(index).isCapitalised && !Self.timeWords.contains(token(index).word)
            && (!cue.isPredicate || cue.contains(.nounVerb))
            && cue.intersection([.order, .passive, .finding, .decision, .of, .by, .conjunction, .preposition]).isEmpty
    }

    static let negations = WordSet(["chưa", "không"])
    /// khẩn trương, nghiêm túc, tiếp tục.
    static let manners = WordSet(["khẩn", "nghiêm", "tiếp"])

    /// Whether the tokens of a range begin with small letters.
    func isSmall(_ range: Range<Int>) -> Bool {
        !range.isEmpty && range.upperBound <= end && range.allSatisfy { !reading.tokens[$0].isCapitalised }
    }

    // "Trung tâm Kiểm soát bệnh tật tỉnh": up to three words that are not known, when a kind of place follows.
    mutating func takeToPlace() -> Bool {
        var index = place
        while index < end, index - place < 3, reading.tokens[index].kind == .word, reading.cue(index).isEmpty {
            index += reading.length(index)
        }
        guard index > place, index < end, reading.cue(index).contains(.place), !reading.cue(index).isPredicate else {
            return false
        }
        return take(index - place)
    }

    static let aspects = WordSet(["đang", "chưa", "còn", "không"])

    /// "phụ trách …" belongs to a post when an action of its own follows before the next comma.
    mutating func stepInCharge() -> Bool {
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
        // "Đảng viên phụ trách kế toán, thủ quỹ:": in front of a colon it can be nothing else.
        while index < end, index - place < 10, reading.tokens[index].kind == .word || reading.isMark(index, ",") {
            index += 1
        }
        if index < end, reading.isMark(index, ":") { nameEnd = index }
        return false
    }
}
