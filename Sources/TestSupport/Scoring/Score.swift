/// What is measured, in the order in which it is reported.
package enum Measure: String, CaseIterable, Sendable {
    case obligations, lead, coordinate, reportTo, due, start, recurrence, times, references, meta

    /// Whether the figure is the share of right answers, not a balance of precision and recall.
    var isAccuracy: Bool { self == .lead || self == .meta }
}

/// How many answers were right, given and expected, by what is measured.
package struct Score: Sendable {
    private var counts: [Measure: (right: Int, given: Int, expected: Int)] = [:]

    package init() {}

    package mutating func add(_ measure: Measure, right: Int, given: Int, expected: Int) {
        let known = counts[measure] ?? (0, 0, 0)
        counts[measure] = (known.right + right, known.given + given, known.expected + expected)
    }

    package mutating func add(_ other: Score) {
        for (measure, count) in other.counts {
            add(measure, right: count.right, given: count.given, expected: count.expected)
        }
    }

    /// F1, or for `lead` and `meta` the share of right answers; 1 where nothing is given and nothing expected.
    package func figure(_ measure: Measure) -> Double {
        let (right, given, expected) = counts[measure] ?? (0, 0, 0)
        if measure.isAccuracy { return expected == 0 ? 1 : Double(right) / Double(expected) }
        if given == 0, expected == 0 { return 1 }
        return right == 0 ? 0 : 2 * Double(right) / Double(given + expected)
    }
}
