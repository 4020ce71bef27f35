import Directives
import Measuring
import TemporalExpressions
import VietnameseText

/// How fast text becomes a result in memory, on one core, with what it is to be compared to in the same run.
struct SpeedMeasure {
    let documents: [[UInt8]]
    /// At least how many bytes each run goes through.
    let size: Int
    private let rounds = 7

    /// Lines of `name bytes best median count`, with seconds for a run and what it found.
    func figures() -> [String] {
        let text = Corpus.joined(documents, size: size)
        let total = documents.reduce(0) { $0 + $1.count }
        let repeats = (size + total - 1) / max(1, total)
        let works: [(name: String, bytes: Int, work: () -> Int)] = [
            ("bytes", text.count, { Self.countWords(text) }),
            ("tokens", text.count, { Self.tokens(of: text).count }),
            ("times", text.count, { Self.times(in: text) }),
            ("text", text.count, { Extractor().extract(SourceText(utf8: text)).obligations.count }),
            ("documents", total * repeats, { extractEach(repeats) }),
        ]
        var series = [Series](repeating: Series(), count: works.count)
        var counts = [Int](repeating: 0, count: works.count)
        // Taken in turns, so that a disturbance from outside falls on all of them alike.
        for _ in 0..<rounds {
            for (index, work) in works.enumerated() { counts[index] = series[index].time(work.work) }
        }
        return works.indices.map {
            "\(works[$0].name) \(works[$0].bytes) \(series[$0].best) \(series[$0].median) \(counts[$0])"
        }
    }

    private func extractEach(_ repeats: Int) -> Int {
        var obligations = 0
        for _ in 0..<repeats {
            for document in documents {
                obligations += Extractor().extract(SourceText(utf8: document)).obligations.count
            }
        }
        return obligations
    }

    /// The yardstick, what `wc` does: lines, words and characters in one pass over the bytes.
    private static func countWords(_ text: [UInt8]) -> Int {
        var lines = 0
        var words = 0
        var characters = 0
        var isInside = false
        for byte in text {
            if byte == 0x0A { lines &+= 1 }
            if byte & 0xC0 != 0x80 { characters &+= 1 }
            let isBlank = byte <= 0x20
            if isInside, isBlank { words &+= 1 }
            isInside = !isBlank
        }
        return lines &+ words &+ characters
    }

    private static let vocabulary = Vocabulary(reserved: TimeLexicon.reserved)

    private static func tokens(of text: [UInt8]) -> [Token] {
        Tokenizer(vocabulary: vocabulary).tokens(of: SourceText(utf8: text))
    }

    private static func times(in text: [UInt8]) -> Int {
        tokens(of: text).withUnsafeBufferPointer { tokens in
            TimeRecogniser.expressions(in: TimeScan(tokens: tokens, bounds: tokens.indices)).count
        }
    }
}
