import Kernel

/// Texts of tasks as a ward gives them (nội dung nhiệm vụ), made up and always the same for the same seed.
///
/// What, about what, where, with whom, by when: each part is drawn by Zipf's law from words in the order of how common they are, so that a
/// million texts have a few phrases that stand in a third of them, many that stand in one in a thousand, and names that stand in a handful.
struct TaskTexts {
    private var random: SeededGenerator
    private static let verbs = Zipf(TaskWords.verbs)
    private static let matters = Zipf(TaskWords.matters)
    private static let manners = Zipf(TaskWords.manners)
    private static let bodies = Zipf(TaskWords.bodies)
    private static let places = Zipf(TaskWords.places)
    private static let syllables = Zipf(TaskWords.syllables)

    init(seed: UInt64 = 1) {
        random = SeededGenerator(seed: seed)
    }

    /// The next text, from eight to forty syllables.
    mutating func next() -> String {
        var text = "\(Self.verbs.draw(&random)) \(Self.matters.draw(&random))"
        if random.chance(40) { text += " \(Self.manners.draw(&random))" }
        if random.chance(55) { text += " \(place())" }
        if random.chance(25) { text += ", phối hợp với \(Self.bodies.draw(&random))" }
        if random.chance(20) { text += ", \(second())" }
        if random.chance(25) { text += " theo \(symbol())" }
        return text
    }

    /// A second clause with a matter of its own.
    private mutating func second() -> String {
        let verb = Self.verbs.draw(&random)
        return "\(verb.prefix(1).lowercased())\(verb.dropFirst()) \(Self.matters.draw(&random))"
    }

    /// "tại tuyến phố Lăng Thượng", "tại tổ dân phố số 12".
    private mutating func place() -> String {
        let place = Self.places.draw(&random)
        guard place.hasSuffix("số") else { return "tại \(place) \(name())" }
        return "tại \(place) \(1 + random.below(60))"
    }

    /// Two syllables that may never have met before.
    private mutating func name() -> String {
        "\(Self.syllables.draw(&random)) \(Self.syllables.draw(&random))"
    }

    /// "Kế hoạch số 156/KH-UBND".
    private mutating func symbol() -> String {
        let kind = random.pick(TaskWords.kinds)
        return "\(kind.name) số \(1 + random.below(900))\(kind.symbol)"
    }
}

/// Words by how common they are: the one at place n is drawn as often as 1/n says.
struct Zipf: Sendable {
    private let words: [String]
    /// The sums of the shares up to each word, of 2³² in all.
    private let sums: [UInt32]

    init(_ words: [String]) {
        self.words = words
        let shares = words.indices.map { 1 / Double($0 + 2) }
        let total = shares.reduce(0, +)
        var sum = 0.0
        sums = shares.map { share in
            sum += share
            return UInt32(min(sum / total, 1) * Double(UInt32.max))
        }
    }

    func draw(_ random: inout SeededGenerator) -> String {
        let wanted = UInt32(truncatingIfNeeded: random.next() >> 32)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return words[low]
    }
}

extension SeededGenerator {
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
