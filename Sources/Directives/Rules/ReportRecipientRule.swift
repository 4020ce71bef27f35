import VietnameseText

/// **Nơi nhận báo cáo** — those to whom it is reported, sent, submitted or proposed: right after "báo cáo", "gửi",
/// "trình", "đề xuất", "kiến nghị", "nộp", or after "về", "đến", "cho", "với", "lên", "tới" behind the thing that is
/// sent ("gửi hồ sơ về Văn phòng Đảng ủy").
///
/// "báo cáo của X" and "dự thảo báo cáo" are things; "(qua X)" is a way; "thông báo cho", "tham mưu X" and "chịu
/// trách nhiệm trước X" are no reports.
struct ReportRecipientRule {
    let reading: Reading

    func recipients(in range: Range<Int>) -> [ActorPhrase] {
        var found: [ActorPhrase] = []
        var place = range.lowerBound
        while place < range.upperBound {
            let cue = reading.cue(place)
            let next = place + reading.length(place)
            let isSending = reading.tokens[place].word == Words.send
            if cue.contains(.report), !isNoun(place, in: range),
                let list = list(after: next, in: range, isProposal: isProposal(place), isSending: isSending)
            {
                for actor in list.actors where !found.contains(where: { $0.name == actor.name }) { found.append(actor) }
                place = max(list.end, next)
            } else {
                place = next
            }
        }
        return found
    }

    // "các kiến nghị", "giải quyết kiến nghị", "những đề xuất": things, not actions.
    private func isNoun(_ place: Int, in range: Range<Int>) -> Bool {
        guard place > range.lowerBound else { return false }
        let before = reading.cue(place - 1)
        if before.contains(.determiner) { return true }
        if reading.tokens[place - 1].kind == .number, reading.length(place) > 1 { return true }
        return reading.tokens[place].isCapitalised && !reading.isMark(place - 1, ":")
            && reading.tokens[place - 1].kind == .word
            && reading.tokens[place - 1].isCapitalised == false && isProposal(place)
    }

    private func isProposal(_ place: Int) -> Bool {
        let word = reading.tokens[place].word
        return word == Self.kien || word == Self.de
    }

    private func list(after start: Int, in range: Range<Int>, isProposal: Bool, isSending: Bool) -> (
        actors: [ActorPhrase], end: Int
    )? {
        let rule = ActorListRule(reading: reading, end: range.upperBound)
        var place = start
        while place < range.upperBound, isAdverb(place) { place += reading.length(place) }
        guard place < range.upperBound else { return nil }
        if let list = rule.list(at: place) { return withCharge(list, in: range) }
        if reading.cue(place).contains(.toward), let list = rule.list(at: place + reading.length(place)) {
            return withCharge(list, in: range)
        }
        if isProposal { return nil }
        var words = 0
        while place < range.upperBound, words < 28 {
            let cue = reading.cue(place)
            let token = reading.tokens[place]
            if token.isMark(";") || token.isMark(":") || cue.contains(.purpose) || cue.contains(.report)
                || cue.contains(.by)
            {
                return nil
            }
            if token.isMark(",") {
                // What is sent may be a long list; what is reported ends at the next action.
                guard let afterList = isSending ? place + 1 : objectGoesOn(place, in: range) else { return nil }
                place = afterList
                continue
            }
            if token.isMark("(") {
                place = reading.afterBracket(place, to: range.upperBound)
                continue
            }
            if cue.contains(.toward), place + 1 < range.upperBound,
                let list = rule.list(at: place + reading.length(place))
            {
                return withCharge(list, in: range)
            }
            place += reading.length(place)
            words += 1
        }
        return nil
    }

    // "Phó Chủ tịch UBND phường phụ trách khối văn xã": what a recipient is in charge of tells which one is meant.
    private func withCharge(_ list: (actors: [ActorPhrase], end: Int), in range: Range<Int>) -> (
        actors: [ActorPhrase], end: Int
    ) {
        guard var last = list.actors.last, last.head.contains(.post), list.end == last.end, list.end < range.upperBound,
            reading.cue(list.end).contains(.inCharge)
        else { return list }
        var end = list.end + reading.length(list.end)
        while end < range.upperBound, end - list.end < 7, reading.tokens[end].kind == .word,
            !NameScan.timeWords.contains(reading.tokens[end].word), reading.cue(end).intersection(Self.ending).isEmpty
        { end += reading.length(end) }
        last.name = last.name.lowerBound..<end
        last.end = end
        return (list.actors.dropLast() + [last], end)
    }

    private static let ending: Cue = [.purpose, .preposition, .conjunction, .toward, .verb, .report]

    // "báo cáo ngay X", "kịp thời báo cáo".
    private func isAdverb(_ place: Int) -> Bool {
        let cue = reading.cue(place)
        return cue.contains(.adverb) && !cue.contains(.verb)
    }

    // "gửi danh sách, hồ sơ về …": a comma inside the thing that is sent.
    private func objectGoesOn(_ comma: Int, in range: Range<Int>) -> Int? {
        let next = comma + 1
        guard next < range.upperBound, reading.tokens[next].kind == .word else { return nil }
        let cue = reading.cue(next)
        return cue.isPredicate && !cue.contains(.product) || cue.isActor ? nil : next
    }

    private static let kien = Lexicon.shared.word("kiến")
    private static let de = Lexicon.shared.word("đề")
}
