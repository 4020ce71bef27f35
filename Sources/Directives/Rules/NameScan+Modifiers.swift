import VietnameseText

/// What follows a name and belongs to it: "có liên quan", "phụ trách đô thị".
extension NameScan {
    // "các xã, phường đang có dịch": what a body in general has or lacks, before its action.
    func relativeEnd() -> Int? {
        var index = place
        if index < end, Self.aspects.contains(reading.tokens[index].word) { index += 1 }
        guard index < end, reading.tokens[index].word == Words.have, !reading.cue(index).isPredicate,
            !reading.cue(index).contains(.modifier)
        else { return nil }
        index += 1
        let first = index
        while index < end, index - first < 7, reading.tokens[index].kind == .word {
            if index > first, reading.cue(index).isPredicate { return index }
            index += 1
        }
        return index > first && index < end && reading.isMark(index, ":") ? index : nil
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
        return false
    }
}
