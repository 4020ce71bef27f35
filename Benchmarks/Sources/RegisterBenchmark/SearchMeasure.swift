import Kernel
import Obligations
import Organisations
import Search
import Storage

/// How long the search of a large register takes (đo tìm kiếm), for each kind of query that people type.
///
/// The register has been filled with `TaskTexts` and its index is whole. A query counts from the typed words to the ranked numbers of the
/// first twenty, over wording that changes each time, as `SearchQuery` to `Records.search`.
struct SearchMeasure {
    let register: Register
    let principal: Principal

    /// One kind of query: its name, the times of all in seconds, and how many of them found something.
    struct Result {
        let name: String
        var seconds: [Double] = []
        var found = 0

        func quantile(_ share: Double) -> Double {
            let sorted = seconds.sorted()
            guard !sorted.isEmpty else { return 0 }
            return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        }
    }

    func results(rounds: Int = 200) throws -> [Result] {
        try Self.kinds.map { kind in
            var result = Result(name: kind.name)
            var random = SeededGenerator(seed: 7)
            for _ in 0..<rounds { try measure(kind.make(&random), &result) }
            return result
        }
    }

    private func measure(_ typed: String, _ result: inout Result) throws {
        let policy = ObligationPolicy(principal, today: register.clock.today)
        let start = ContinuousClock.now
        let page = try register.read(in: principal.authority) {
            try $0.search(SearchQuery(typed), in: [.obligations], for: policy, limit: 20)
        }
        let time = ContinuousClock.now - start
        result.seconds.append(Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
        if !page.hits.isEmpty { result.found += 1 }
    }

    static var names: [String] { kinds.map(\.name) }

    private static let kinds: [(name: String, make: @Sendable (inout SeededGenerator) -> String)] = [
        ("a phrase without diacritics", { plain($0.pick(TaskWords.matters)) }),
        ("a phrase with diacritics", { $0.pick(TaskWords.matters) }),
        (
            "a rare name without diacritics",
            { plain("\($0.pick(TaskWords.syllables)) \($0.pick(TaskWords.syllables))") }
        ),
        ("words from several phrases", { plain("\($0.pick(TaskWords.verbs)) \($0.pick(TaskWords.matters))") }),
        (
            "a common word and a rare one",
            { plain("thực hiện \($0.pick(TaskWords.syllables)) \($0.pick(TaskWords.syllables))") }
        ),
        (
            "one common word",
            { $0.pick(["thuc", "hien", "ban", "phuong", "cong", "so", "ke hoach", "bao cao", "to dan pho"]) }
        ),
        ("a beginning", { String(plain($0.pick(TaskWords.matters)).prefix(6 + $0.below(6))) }),
        ("two letters", { String(plain($0.pick(TaskWords.syllables)).prefix(2)) }),
        ("in quotation marks", { "\"\(plain($0.pick(TaskWords.matters)))\"" }),
        ("a symbol", { "\(1 + $0.below(900))/\($0.pick(["KH-UBND", "QD-UBND", "UBND-VP"]))" }),
        (
            "words that never meet",
            { plain("\($0.pick(TaskWords.syllables)) \($0.pick(TaskWords.bodies)) \($0.pick(TaskWords.syllables))") }
        ),
    ]

    /// As somebody types who leaves diacritics out.
    private static func plain(_ text: String) -> String {
        SearchText(text).words.map { String($0.folded) }.joined(separator: " ")
    }
}
