import TemporalExpressions
import VietnameseText

/// **Đề mục** — a numbered passage without a final stop behind which something deeper or unnumbered follows is a
/// heading; so is a short line of capitals.
///
/// Its first words say what stands below: "tình hình", "kết quả", "đánh giá", "hạn chế" the past; "mục đích", "mục
/// tiêu", "quan điểm", "yêu cầu" aims; anything else tasks. A heading that is only a body ("1. Công an phường",
/// "Trách nhiệm của Sở Y tế", "Đề nghị Ủy ban MTTQ xã") gives what stands below its lead; one that is only a period
/// ("Tháng 3", "Quý I/2025") its deadline.
struct HeadingRule {
    let reading: Reading

    func mode(_ range: Range<Int>, parent: OutlineNode.Mode, isNumbered: Bool) -> OutlineNode.Mode {
        var place = range.lowerBound
        while place < range.upperBound, isSkipped(place) { place += reading.length(place) }
        guard place < range.upperBound else { return parent }
        let cue = reading.cue(place)
        if cue.contains(.pastHeading), !isTask(place, range) { return .past }
        if cue.contains(.aimHeading), !announcesTasks(place, range),
            cue.contains(.order) == false || place + reading.length(place) >= range.upperBound
                || reading.tokens[place + reading.length(place)].kind == .mark
        {
            return .aim
        }
        if cue.contains(.taskHeading), parent == .task || parent == .preamble || cue.contains(.conclusion) {
            return .task
        }
        // The name of who signs above the preamble of a decision is no heading of tasks.
        if parent == .preamble, cue.isActor, !isNumbered { return .preamble }
        return parent == .aim || parent == .past ? parent : .task
    }

    // "Đánh giá", "Kiểm điểm" alone look back; with an object ("Đánh giá, xếp loại tại đảng bộ") they are a task.
    private func isTask(_ place: Int, _ range: Range<Int>) -> Bool {
        guard reading.cue(place).contains(.verb), reading.length(place) <= 2 else { return false }
        return place + reading.length(place) < range.upperBound
    }

    // "Mục tiêu và nhiệm vụ": the parts below say which is which.
    private func announcesTasks(_ place: Int, _ range: Range<Int>) -> Bool {
        (place..<range.upperBound).contains {
            reading.cue($0).contains(.conjunction) && $0 + 1 < range.upperBound
                && reading.cue($0 + 1).contains(.taskHeading)
        }
    }

    private func isSkipped(_ place: Int) -> Bool {
        reading.tokens[place].word == Words.about || reading.tokens[place].kind == .mark
            || reading.cue(place).contains(.determiner)
    }

    /// The bodies that a heading consists of.
    func leads(_ range: Range<Int>) -> [ActorPhrase] {
        var end = range.upperBound
        while end > range.lowerBound, reading.isMark(end - 1, ":") || reading.isMark(end - 1, ".") { end -= 1 }
        var place = range.lowerBound
        while place < end, reading.tokens[place].kind == .mark { place += 1 }
        guard place < end else { return [] }
        if let order = OrderRule(reading: reading, end: end).order(at: place, subject: []), order.predicate >= end {
            return order.leads
        }
        let starts = [place] + headStarts(place, end)
        for start in starts {
            if let list = ActorListRule(reading: reading, end: end).list(at: start), list.end >= end {
                return list.actors
            }
        }
        for start in starts {
            if let whole = whole(start..<end, isAddressed: start > place) { return whole }
        }
        return []
    }

    // "Đối với các doanh nghiệp sản xuất, kinh doanh hóa chất": the rest of a heading that begins with a name is its
    // name as well, when it does nothing.
    private func whole(_ range: Range<Int>, isAddressed: Bool) -> [ActorPhrase]? {
        guard let list = ActorListRule(reading: reading, end: range.upperBound).list(at: range.lowerBound),
            var last = list.actors.last, range.upperBound - list.end <= 12,
            !(list.end..<range.upperBound).contains(where: { isAction($0, isAddressed: isAddressed) })
        else { return nil }
        last.name = last.name.lowerBound..<range.upperBound
        last.end = range.upperBound
        return list.actors.dropLast() + [last]
    }

    private func isAction(_ place: Int, isAddressed: Bool) -> Bool {
        let cue = reading.cue(place)
        if reading.isMark(place, ":") || reading.isMark(place, ";") || reading.isMark(place, ".") { return true }
        if !cue.intersection([.must, .report, .order, .passive, .strive, .completion, .finding, .decision]).isEmpty {
            return true
        }
        return !isAddressed && cue.isPredicate && !cue.contains(.nounVerb)
    }

    // "Trách nhiệm của", "Nhiệm vụ của", "Đối với": what may stand before a body in a heading.
    private func headStarts(_ place: Int, _ end: Int) -> [Int] {
        let next = place + reading.length(place)
        guard next < end else { return [] }
        if reading.tokens[next].word == Words.of { return [next + 1] }
        return reading.cue(place).contains(.preposition) ? [next] : []
    }

    /// The period that a heading consists of.
    ///
    /// - Returns: its place in the list of all expressions.
    func period(_ range: Range<Int>, _ times: [TimeExpression]) -> Int? {
        guard let index = times.indices(in: range).first, times[index].tokens.lowerBound <= range.lowerBound + 1,
            times[index].tokens.upperBound >= range.upperBound - 1, case .calendar(let value) = times[index].value,
            value.unit != .day, value.unit != .range
        else { return nil }
        return index
    }
}
