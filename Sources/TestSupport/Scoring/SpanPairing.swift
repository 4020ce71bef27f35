/// One-to-one matching of places, the best overlap first.
enum SpanPairing {
    static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Int {
        max(0, min(left.upperBound, right.upperBound) - max(left.lowerBound, right.lowerBound))
    }

    /// The share that two places have in common of what they cover together.
    static func intersectionOverUnion(_ left: Range<Int>, _ right: Range<Int>) -> Double {
        let common = overlap(left, right)
        return common == 0 ? 0 : Double(common) / Double(left.count + right.count - common)
    }

    static func pairs(
        _ gold: [Range<Int>],
        _ given: [Range<Int>],
        where isMatch: (Range<Int>, Range<Int>) -> Bool
    ) -> [(gold: Int, given: Int)] {
        var candidates: [(Double, Int, Int)] = []
        for (index, expected) in gold.enumerated() {
            for (other, found) in given.enumerated() where isMatch(expected, found) {
                candidates.append((intersectionOverUnion(expected, found), index, other))
            }
        }
        var takenGold: Set<Int> = []
        var takenGiven: Set<Int> = []
        var pairs: [(gold: Int, given: Int)] = []
        for (_, index, other) in candidates.sorted(by: >)
        where !takenGold.contains(index) && !takenGiven.contains(other) {
            takenGold.insert(index)
            takenGiven.insert(other)
            pairs.append((index, other))
        }
        return pairs
    }
}
