import VietnameseText

/// **Việc dự kiến** — a date in a bracket with "dự kiến" in it, or after "dự kiến tổ chức", is when something is
/// planned to happen, no deadline.
enum PlannedEventRule {
    static func isPlanned(_ reading: Reading, _ tokens: Range<Int>, in clause: Range<Int>) -> Bool {
        var place = tokens.lowerBound - 1
        var steps = 0
        var words = 0
        while place >= clause.lowerBound, steps < 30 {
            if reading.cue(place).contains(.planned) { return true }
            if reading.isMark(place, "(") { return false }
            if reading.isMark(place, ")") || reading.isMark(place, ",") || reading.isMark(place, ";") { return false }
            words += 1
            guard words <= 12 else { return false }
            place -= 1
            steps += 1
        }
        return false
    }
}
