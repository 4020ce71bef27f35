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
        if cue.contains(.aimHeading),
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
        return []
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
