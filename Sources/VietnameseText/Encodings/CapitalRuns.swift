/// Where a TCVN3 text was set in a capitals-only font (phông chữ hoa .VnTimeH), which plain text does not say.
///
/// The ABC fonts have no capitals with a tone: "CÔNG" is typed with the small "«" and a font that shows capitals, so
/// a text file holds "C¤NG" or "CéNG". Such a word has capitals of ASCII after its first letter and no small letter
/// of ASCII; the words beside it that have no small letters either belong to the same heading ("Uû BAN NH¢N D¢N").
enum CapitalRuns {
    static func find(in bytes: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var run: Run?
        var index = 0
        while index < bytes.count {
            guard isLetter(bytes[index]) else {
                if bytes[index] != 0x20 { close(&run, into: &runs) }
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, isLetter(bytes[index]) { index += 1 }
            let word = Word(bytes[start..<index])
            if word.hasSmall { close(&run, into: &runs) } else { extend(&run, by: start..<index, word) }
        }
        close(&run, into: &runs)
        return runs
    }

    /// Words in a row without any small letter of ASCII.
    private struct Run {
        var range: Range<Int>
        var plainCapitals = 0
        var mixed = 0
        /// A word with the small bytes of a toned letter between capitals settles it; so do two plain words in
        /// capitals.
        var isCapitals: Bool { mixed > 0 || plainCapitals > 1 }
    }

    /// What the letters of a word say about its font.
    private struct Word {
        var hasSmall = false
        var inner = 0
        var upper = 0

        init(_ letters: ArraySlice<UInt8>) {
            for (offset, byte) in letters.enumerated() {
                if (0x61...0x7A).contains(byte) { hasSmall = true }
                if offset > 0, (0x41...0x5A).contains(byte) { inner += 1 }
                if byte >= 0xA8 { upper += 1 }
            }
        }
    }

    private static func extend(_ run: inout Run?, by range: Range<Int>, _ word: Word) {
        var current = run ?? Run(range: range)
        current.range = current.range.lowerBound..<range.upperBound
        if word.inner > 0 { current.plainCapitals += 1 }
        if word.inner > 0, word.upper > 0 { current.mixed += 1 }
        run = current
    }

    private static func close(_ run: inout Run?, into runs: inout [Range<Int>]) {
        if let run, run.isCapitals { runs.append(run.range) }
        run = nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xA1
    }
}
