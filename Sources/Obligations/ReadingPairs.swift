import Kernel

/// Which proposal of the register is which of a later reading (ghép hai bản đọc): by place, words and lead, the likeliest
/// pair first; what is like nothing stays alone.
struct ReadingPairs {
    private var freshOfKnown: [Int: Int] = [:]
    private var knownOfFresh: [Int: Int] = [:]
    private let samePaper: Bool

    init(_ known: [ReadingComparison.Known], _ fresh: [ReadingComparison.Fresh], samePaper: Bool) {
        self.samePaper = samePaper
        pairIdentical(known, fresh)
        pairAlike(known, fresh)
    }

    func known(of fresh: Int) -> Int? { knownOfFresh[fresh] }
    func isPaired(_ known: Int) -> Bool { freshOfKnown[known] != nil }

    // Most of two readings is the same: found by a table, so that only what is left is compared each with each.
    private mutating func pairIdentical(_ known: [ReadingComparison.Known], _ fresh: [ReadingComparison.Fresh]) {
        var waiting: [String: [Int]] = [:]
        for index in known.indices.reversed() {
            waiting[Self.identity(known[index].reading, known[index].quote), default: []].append(index)
        }
        for index in fresh.indices {
            let identity = Self.identity(fresh[index].proposal, fresh[index].quote)
            if let twin = waiting[identity]?.popLast() { pair(twin, index) }
        }
    }

    private static func identity(_ proposal: Proposal, _ quote: String) -> String {
        "\(quote)\u{0}\(proposal.content)\u{0}\(proposal.text(of: .lead))"
    }

    private mutating func pairAlike(_ known: [ReadingComparison.Known], _ fresh: [ReadingComparison.Fresh]) {
        var words = WordNumbers()
        let old = known.indices.filter { !isPaired($0) }.map { index in
            Candidate(index, known[index].reading, known[index].quote, &words)
        }
        let new = fresh.indices.filter { knownOfFresh[$0] == nil }.map { index in
            Candidate(index, fresh[index].proposal, fresh[index].quote, &words)
        }
        var likely: [(likeness: Double, distance: Int, old: Int, new: Int)] = []
        for left in old {
            for right in new {
                guard let likeness = left.likeness(to: right, samePaper: samePaper) else { continue }
                likely.append((likeness, abs(left.ordinal - right.ordinal), left.index, right.index))
            }
        }
        likely.sort { ($1.likeness, $0.distance, $0.new, $0.old) < ($0.likeness, $1.distance, $1.new, $1.old) }
        for pair in likely where !isPaired(pair.old) && knownOfFresh[pair.new] == nil { self.pair(pair.old, pair.new) }
    }

    private mutating func pair(_ known: Int, _ fresh: Int) {
        freshOfKnown[known] = fresh
        knownOfFresh[fresh] = known
    }
}

/// Words as numbers, for comparing sets of them.
private struct WordNumbers {
    private var numbers: [Substring: Int] = [:]

    mutating func sorted(_ text: String) -> [Int] {
        var found: Set<Int> = []
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let number = numbers[word] ?? numbers.count
            numbers[word] = number
            found.insert(number)
        }
        return found.sorted()
    }
}

/// One side of a possible pair.
private struct Candidate {
    let index: Int
    let ordinal: Int
    private let span: Range<Int>
    private let content: [Int]
    private let quote: [Int]
    private let lead: [Int]

    init(_ index: Int, _ proposal: Proposal, _ quote: String, _ words: inout WordNumbers) {
        self.index = index
        ordinal = proposal.ordinal
        span = proposal.span
        content = words.sorted(proposal.content)
        self.quote = words.sorted(quote)
        lead = words.sorted(proposal.text(of: .lead))
    }

    /// 0 to 1; `nil` when neither the place nor the words are alike enough to be the same order.
    func likeness(to other: Candidate, samePaper: Bool) -> Double? {
        let words = Self.share(content, other.content)
        let place = samePaper ? overlap(other.span) : Self.share(quote, other.quote)
        guard place >= 0.5 || words >= 0.6 else { return nil }
        return 0.4 * words + 0.4 * place + 0.2 * Self.share(lead, other.lead)
    }

    private func overlap(_ other: Range<Int>) -> Double {
        let common = span.clamped(to: other).count
        return Double(common) / Double(max(1, span.count + other.count - common))
    }

    // What two sorted lists have in common, of both together (Sørensen and Dice).
    private static func share(_ left: [Int], _ right: [Int]) -> Double {
        guard !left.isEmpty || !right.isEmpty else { return 1 }
        var (first, second, common) = (0, 0, 0)
        while first < left.count, second < right.count {
            if left[first] == right[second] { common += 1 }
            let (one, other) = (left[first], right[second])
            if one <= other { first += 1 }
            if other <= one { second += 1 }
        }
        return 2 * Double(common) / Double(left.count + right.count)
    }
}
