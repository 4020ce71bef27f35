import VietnameseText

/// **Danh sách cơ quan** — "A, B và C" is three names, when each begins with a head of its own; asides ("nhất là …")
/// are passed over.
struct ActorListRule {
    let reading: Reading
    let end: Int

    /// The names from a place on and the place after them; `nil` when no name begins there.
    func list(at start: Int) -> (actors: [ActorPhrase], end: Int)? {
        let rule = ActorRule(reading, to: end)
        guard let first = rule.phrase(at: start) else { return nil }
        var actors = [first]
        var place = first.end
        while place < end, let next = separator(at: place), let more = rule.phrase(at: next) {
            actors.append(more)
            place = more.end
        }
        return (actors, afterAside(place))
    }

    private func separator(at place: Int) -> Int? {
        var next = place
        if reading.isMark(next, ",") || reading.isMark(next, ";") || reading.isMark(next, "-") {
            next += 1
            if next < end, reading.cue(next).contains(.conjunction) { next += 1 }
        } else if reading.cue(next).contains(.conjunction) {
            // "A cùng B" and "A cùng với B" name whom A works with, not a second lead.
            if reading.cue(place).contains(.with) || reading.tokens[place].word == Words.together { return nil }
            next += reading.length(next)
        } else {
            return nil
        }
        // ", mỗi đơn vị nhận …" is no further name.
        return next < end && reading.tokens[next].word != Words.every ? next : nil
    }

    // ", nhất là các chi bộ tổ dân phố": the names after it are among those before it.
    private func afterAside(_ place: Int) -> Int {
        var next = place
        if next < end, reading.isMark(next, ",") || reading.isMark(next, "(") { next += 1 }
        guard next < end, reading.cue(next).contains(.aside),
            let inner = ActorListRule(reading: reading, end: end).list(at: next + reading.length(next))
        else { return place }
        return inner.end
    }
}
