import VietnameseText

/// **Tên cơ quan, chức danh, người** — a name begins with a known head (Ủy ban nhân dân, Sở, Chi bộ, Chủ tịch, công
/// chức …) after "các", "đồng chí", and goes on with capitals, names of places, numbers, and what belongs to a name
/// (trực thuộc, liên quan, các cấp).
///
/// It ends before an action, a preposition, a comma or "và". A head that says nothing alone (tổ, ban, đơn vị) takes
/// the plain words after it, also a verb that makes a noun with it ("đơn vị thu gom rác"); a complete name ends at
/// the first plain word that it does not know. "và" and a comma are inside when a capital that is no head follows
/// ("Tài nguyên và Môi trường", "Kinh tế, Hạ tầng và Đô thị"), after "Văn phòng" ("Văn phòng HĐND và UBND xã"), and
/// between bodies in general ("các cơ quan, đơn vị"; "UBND các xã, thị trấn"). A person's name and the post after it
/// are one ("Ngô Quang Huy - Phó Chủ tịch UBND phường").
struct ActorRule {
    let reading: Reading
    let end: Int

    init(_ reading: Reading, to end: Int) {
        self.reading = reading
        self.end = end
    }

    /// The name that begins at a place, `nil` when none does.
    func phrase(at start: Int) -> ActorPhrase? {
        var place = start
        var nameStart = start
        var isCourteous = false
        var titled: Int?
        while place < end {
            let cue = reading.cue(place)
            if cue.contains(.honorific) {
                // "đồng chí" is no part of a name; "ông", "bà" and ranks are written with it.
                let isTrimmed = (place..<place + reading.length(place)).contains {
                    reading.tokens[$0].word == Words.comrade || reading.isMark($0, "/")
                }
                if !isTrimmed, nameStart == start || titled == nil { titled = titled ?? place }
                place += reading.length(place)
                if place < end, reading.isMark(place, ":") { place += 1 }
                nameStart = titled ?? place
                isCourteous = true
            } else if cue.contains(.determiner), !cue.isActor, place + reading.length(place) < end {
                place += reading.length(place)
            } else if reading.tokens[place].kind == .number, place == start || place > start, isCounted(place) {
                place += 1
            } else {
                break
            }
        }
        guard place < end else { return nil }
        if var person = person(at: place, courteous: isCourteous) {
            if let titled { person.name = titled..<person.name.upperBound }
            return person
        }
        let head = reading.cue(place)
        guard head.isActor, canBeHead(place) else { return nil }
        return extended(from: nameStart, head: place, cue: head)
    }

    // "01 đồng chí", "03 chi bộ": a number is part of the name when a head or a courtesy follows.
    private func isCounted(_ place: Int) -> Bool {
        guard place + 1 < end else { return false }
        let next = reading.cue(place + 1)
        return next.contains(.honorific) || next.isActor && !next.contains(.verb)
    }

    /// "tổ chức", "đoàn", "hội" … are also verbs and plain words: as a head they need a capital, a determiner or what
    /// follows.
    private func canBeHead(_ place: Int) -> Bool {
        let cue = reading.cue(place)
        // "CA" is an office, "ca" a shift.
        if reading.length(place) == 1, reading.tokens[place].value == 2, !reading.tokens[place].isAllCapitals,
            !cue.contains(.openHead)
        {
            return false
        }
        guard !cue.intersection([.verb, .adverb, .report]).isEmpty else { return true }
        let next = place + reading.length(place)
        if place > 0, reading.cue(place - 1).contains(.determiner), !reading.tokens[place].isCapitalised { return true }
        guard next < end else { return false }
        if reading.tokens[place].isCapitalised, reading.cue(next).contains(.place) { return true }
        return reading.tokens[next].isCapitalised && reading.tokens[place].isCapitalised && !cue.contains(.adverb)
    }

    private func extended(from nameStart: Int, head: Int, cue: Cue) -> ActorPhrase {
        var scan = NameScan(reading: reading, end: end, place: head + reading.length(head), headCue: cue)
        scan.run(head: head)
        var after = scan.place
        if after < end, reading.isMark(after, "(") {
            let closed = reading.afterBracket(after, to: end)
            // What follows the bracket may still belong to the name, but is rarely needed to tell it.
            after = closed
        }
        return ActorPhrase(name: nameStart..<scan.nameEnd, end: after, head: cue, isPerson: false)
    }

    private func person(at place: Int, courteous: Bool) -> ActorPhrase? {
        var last = place
        while last < end, last - place < 5, reading.tokens[last].isCapitalised, !reading.tokens[last].isAllCapitals,
            last == place || reading.tokens[last].hasSpaceBefore
        {
            last += 1
        }
        if courteous, last - place == 1, isGivenName(place) {
            return ActorPhrase(
                name: place..<last,
                end: last < end && reading.isMark(last, "(") ? reading.afterBracket(last, to: end) : last,
                head: .post,
                isPerson: true
            )
        }
        guard last - place >= 2, reading.cue(place).contains(.surname) || courteous && !reading.cue(place).isActor,
            reading.tokens[place].kind == .word
        else { return nil }
        guard last < end else { return ActorPhrase(name: place..<last, end: last, head: .post, isPerson: true) }
        var next = last
        if reading.isMark(next, "-") || reading.isMark(next, ",") { next += 1 }
        if next > last, next < end, var post = ActorRule(reading, to: end).postPhrase(at: next) {
            // One person may hold several posts: "…, Phó Bí thư Đảng ủy, Chủ tịch UBND phường".
            while post.end + 1 < end, reading.isMark(post.end, ","), reading.tokens[post.end + 1].isCapitalised,
                let further = ActorRule(reading, to: end).postPhrase(at: post.end + 1),
                !further.head.contains(.openHead)
            {
                post = further
            }
            return ActorPhrase(name: place..<post.name.upperBound, end: post.end, head: .post, isPerson: true)
        }
        if reading.isMark(last, "(") {
            return ActorPhrase(
                name: place..<last,
                end: reading.afterBracket(last, to: end),
                head: .post,
                isPerson: true
            )
        }
        return ActorPhrase(name: place..<last, end: last, head: .post, isPerson: true)
    }

    // "Bà Hoan", "đồng chí Tuấn": one capital after a courtesy, with no capital behind it.
    private func isGivenName(_ place: Int) -> Bool {
        let cue = reading.cue(place)
        guard reading.tokens[place].kind == .word, !cue.isActor, !cue.contains(.place) || cue.contains(.surname) else {
            return false
        }
        return place + 1 >= end || !reading.tokens[place + 1].isCapitalised && reading.tokens[place + 1].kind != .number
    }

    private func postPhrase(at place: Int) -> ActorPhrase? {
        let cue = reading.cue(place)
        guard cue.contains(.post) else { return nil }
        return extended(from: place, head: place, cue: cue)
    }
}
