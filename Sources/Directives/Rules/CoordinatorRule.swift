import VietnameseText

/// **Phối hợp** — those after "phối hợp với", "phối hợp cùng", "cùng với", and those before "phối hợp" where somebody
/// else leads ("A chủ trì, B phối hợp").
///
/// Not those who are led, informed or served, nor "làm việc với".
struct CoordinatorRule {
    let reading: Reading

    func coordinators(in range: Range<Int>, leads: [ActorPhrase]) -> [ActorPhrase] {
        var found: [ActorPhrase] = []
        var place = range.lowerBound
        while place < range.upperBound {
            let cue = reading.cue(place)
            let next = place + reading.length(place)
            if cue.contains(.with) || reading.tokens[place].word == Words.together, next < range.upperBound,
                let list = ActorListRule(reading: reading, end: range.upperBound).list(at: next)
            {
                found += list.actors
                place = list.end
                continue
            }
            if cue.contains(.coordinate), next < range.upperBound,
                let list = named(after: next, in: range)
            {
                found += list.actors
                place = list.end
                continue
            }
            if cue.contains(.coordinate) { found += subjects(before: place, in: range, leads: leads) }
            place = next
        }
        return found
    }

    // "phối hợp: A, B" and "phối hợp A, B tổ chức …": "với" is often left out.
    private func named(after next: Int, in range: Range<Int>) -> (actors: [ActorPhrase], end: Int)? {
        let rule = ActorListRule(reading: reading, end: range.upperBound)
        if reading.isMark(next, ":") { return next + 1 < range.upperBound ? rule.list(at: next + 1) : nil }
        return reading.cue(next).isPredicate ? nil : rule.list(at: next)
    }

    // ", B phối hợp": the list that ends right here and begins after a comma, a semicolon or a bracket.
    private func subjects(before place: Int, in range: Range<Int>, leads: [ActorPhrase]) -> [ActorPhrase] {
        var start = place
        while start > range.lowerBound, place - start < 40 {
            start -= 1
            guard
                reading.isMark(start, ",") || reading.isMark(start, ";") || reading.isMark(start, "(")
                    || start == range.lowerBound
            else { continue }
            let first = start == range.lowerBound && reading.tokens[start].kind == .word ? start : start + 1
            if let list = ActorListRule(reading: reading, end: place).list(at: first), list.end == place,
                !list.actors.contains(where: { actor in leads.contains { $0.name.overlaps(actor.name) } })
            {
                return widened(list.actors, from: start, in: range, leads: leads)
            }
        }
        return []
    }

    // "A, B phối hợp" is two: the widest list that ends here and holds no lead.
    private func widened(_ actors: [ActorPhrase], from start: Int, in range: Range<Int>, leads: [ActorPhrase])
        -> [ActorPhrase]
    {
        guard let end = actors.last?.end else { return actors }
        var best = actors
        var place = start
        while place > range.lowerBound, end - place < 60 {
            place -= 1
            guard reading.isMark(place, ",") || reading.isMark(place, ";") || reading.isMark(place, "(") else {
                continue
            }
            if let list = ActorListRule(reading: reading, end: end).list(at: place + 1), list.end == end,
                !list.actors.contains(where: { actor in leads.contains { $0.name.overlaps(actor.name) } })
            {
                best = list.actors
            }
        }
        return best
    }
}
