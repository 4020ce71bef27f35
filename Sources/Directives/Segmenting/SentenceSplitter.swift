import VietnameseText

/// Cuts a passage into sentences, and a sentence into its parts at semicolons.
enum SentenceSplitter {
    /// Sentences without their final stop; a bracket or a quote is never cut.
    static func sentences(_ reading: Reading, in passage: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var first = passage.lowerBound
        var place = passage.lowerBound
        while place < passage.upperBound {
            if reading.isMark(place, "(") {
                place = max(place + 1, reading.afterBracket(place, to: min(passage.upperBound, place + 400)))
                continue
            }
            if reading.isMark(place, "\"") {
                place = reading.afterQuote(place, to: passage.upperBound)
                continue
            }
            if isEnd(reading, place, in: passage) {
                if place > first { sentences.append(first..<place) }
                first = place + 1
                while first < passage.upperBound, reading.isMark(first, ".") || reading.isMark(first, "/") {
                    first += 1
                }
                place = first
                continue
            }
            place += 1
        }
        let last = first..<trimmed(reading, passage, from: first)
        if !last.isEmpty { sentences.append(last) }
        return sentences
    }

    /// The parts between semicolons outside brackets and quotes, and between numbers in the run of the text ("… mấy việc:
    /// (1) rà soát …; (2) bàn giao … và (3) …"), which belong to no part.
    static func parts(_ reading: Reading, of sentence: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var first = sentence.lowerBound
        while first < sentence.upperBound, let mark = reading.firstMark(";", in: first..<sentence.upperBound) {
            if mark > first { parts.append(first..<mark) }
            first = mark + 1
        }
        if first < sentence.upperBound { parts.append(first..<sentence.upperBound) }
        guard parts.contains(where: { part in part.contains { isEnumerator(reading, $0, in: part) } }) else {
            return parts
        }
        return parts.flatMap { enumerated(reading, $0) }
    }

    private static func enumerated(_ reading: Reading, _ part: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var first = part.lowerBound
        var place = part.lowerBound
        while place < part.upperBound {
            guard isEnumerator(reading, place, in: part) else {
                place += 1
                continue
            }
            var end = place
            while end > first, reading.cue(end - 1).contains(.conjunction) || reading.isMark(end - 1, ",") { end -= 1 }
            if end > first { pieces.append(first..<end) }
            place += 3
            first = place
        }
        if first < part.upperBound { pieces.append(first..<part.upperBound) }
        return pieces
    }

    // "(2)" at the head of a part, or behind a colon, a comma or "và".
    private static func isEnumerator(_ reading: Reading, _ place: Int, in part: Range<Int>) -> Bool {
        guard place + 3 < part.upperBound, reading.isMark(place, "("), reading.isMark(place + 2, ")"),
            reading.tokens[place + 1].kind == .number, (1...20).contains(reading.tokens[place + 1].value)
        else { return false }
        return place == part.lowerBound || reading.isMark(place - 1, ":") || reading.isMark(place - 1, ",")
            || reading.cue(place - 1).contains(.conjunction)
    }

    private static func trimmed(_ reading: Reading, _ passage: Range<Int>, from first: Int) -> Int {
        var end = passage.upperBound
        while end > first,
            reading.isMark(end - 1, ".") || reading.isMark(end - 1, "/") || reading.isMark(end - 1, ";")
                || reading.isMark(end - 1, ",")
        {
            end -= 1
        }
        return end
    }

    private static func isEnd(_ reading: Reading, _ place: Int, in passage: Range<Int>) -> Bool {
        guard reading.isMark(place, ".") || reading.isMark(place, "!") || reading.isMark(place, "?") else {
            return false
        }
        guard place + 1 < passage.upperBound else { return true }
        let next = reading.tokens[place + 1]
        if next.isMark("/") { return true }
        guard next.hasSpaceBefore,
            next.isCapitalised || next.kind == .number || next.isMark("\"") || next.isMark("(") || next.isMark("-")
        else { return false }
        guard place > passage.lowerBound else { return false }
        let before = reading.tokens[place - 1]
        // "… ở cấp IV. Các chủ rừng": a numeral behind a small word ends a sentence.
        if place > passage.lowerBound + 1, next.kind == .word, Lexicon.shared.romanValue(before) != nil {
            let word = reading.tokens[place - 2]
            if word.kind == .word, !word.isCapitalised { return true }
        }
        // "TP. Hà Nội", "Nguyễn Văn A. …": short capitals before a stop are abbreviations, unless they end a bracket.
        return
            !(before.kind == .word && before.isCapitalised
            && (before.value == 1 || before.isAllCapitals && before.value == 2))
    }
}
