import Kernel

/// Damages a text as transfers, scanners and hands do: bytes and lines are lost, doubled, swapped and thrown in.
struct Mutator {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A copy with one to twelve faults in it.
    mutating func damaged(_ original: [UInt8]) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...12, using: &generator) { damage(&bytes) }
        return bytes
    }

    /// Some lines in a row, up to two kilobytes: small enough for many rounds.
    mutating func part(of original: [UInt8]) -> [UInt8] {
        let lines = original.split(separator: 0x0A, omittingEmptySubsequences: false)
        let first = Int.random(in: 0..<lines.count, using: &generator)
        var size = 0
        let part = lines[first...].prefix { line in
            size += line.count
            return size < 2048
        }
        return Array(part.joined(separator: [0x0A]))
    }

    /// What is thrown in: NULs, halves of surrogate pairs, broken sequences, a byte order mark, marks that rules look
    /// for.
    private static let strange: [[UInt8]] =
        [
            [0], [0, 0, 0, 0], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xFF, 0xFE], [0xC3], [0xE1, 0xBB],
            [0xF0, 0x9F, 0x98, 0x80],
        ]
        + [
            "\u{FEFF}", "\u{301}", "((((", "))))", "|||", "\u{C}", "\r", "\n\n\n", "****", "\"", "…", ";;;", "::",
            "2147483648",
        ]
        .map { Array($0.utf8) }
        + [
            "ngày 31/02/2024", "từ ngày đến ngày", "Điều 99999999999.", "1.1.1.1.1.1.", "(1).(2).(3).", "Nơi nhận:",
            "- - - +",
        ]
        .map { Array($0.utf8) }

    private mutating func damage(_ bytes: inout [UInt8]) {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: bytes.removeSubrange(stretch(bytes, atMost: 40))
        case 1: bytes.insert(contentsOf: bytes[stretch(bytes, atMost: 200)], at: place(bytes))
        case 2:
            bytes.swapAt(bytes.isEmpty ? 0 : place(bytes) % bytes.count, bytes.isEmpty ? 0 : place(bytes) % bytes.count)
        case 3: bytes.insert(contentsOf: Self.strange.randomElement(using: &generator) ?? [], at: place(bytes))
        case 4: bytes.removeSubrange(place(bytes)...)
        case 5: changeLines(&bytes) { lines, generator in lines.shuffle(using: &generator) }
        case 6:
            changeLines(&bytes) { lines, generator in
                lines.remove(at: Int.random(in: 0..<lines.count, using: &generator))
            }
        default:
            changeLines(&bytes) { lines, generator in
                let line = lines[Int.random(in: 0..<lines.count, using: &generator)]
                lines.insert(line, at: Int.random(in: 0...lines.count, using: &generator))
            }
        }
        if bytes.isEmpty { bytes = [0x0A] }
    }

    private mutating func place(_ bytes: [UInt8]) -> Int { Int.random(in: 0...bytes.count, using: &generator) }

    private mutating func stretch(_ bytes: [UInt8], atMost length: Int) -> Range<Int> {
        let start = place(bytes)
        return start..<min(bytes.count, start + Int.random(in: 0...length, using: &generator))
    }

    private mutating func changeLines(
        _ bytes: inout [UInt8],
        _ change: (inout [ArraySlice<UInt8>], inout SeededGenerator) -> Void
    ) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        change(&lines, &generator)
        bytes = Array(lines.joined(separator: [0x0A]))
    }
}
