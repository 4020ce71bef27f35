extension TextEncoding {
    /// Decodes text whose bytes were taken for Windows-1252 and saved as Unicode: "Céng hßa" becomes "Cộng hòa".
    ///
    /// Characters that Windows-1252 does not have stay what they are.
    package func undisguise(_ text: String) -> DecodedText {
        var output = DecodedText(utf8: [], replacements: 0)
        var run: [UInt8] = []
        func flush() {
            let decoded = decode(run)
            output.utf8 += decoded.utf8
            output.replacements += decoded.replacements
            run.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            if let byte = Self.windowsByte(of: scalar) {
                run.append(byte)
            } else {
                flush()
                output.utf8.append(codePoint: scalar.value)
            }
        }
        flush()
        return output
    }

    /// Which of the old encodings such a text is in, if one of them makes clearly more Vietnamese of it than it is.
    package static func disguise(of text: String) -> TextEncoding? {
        let now = SyllableScore(of: text)
        let best = [TextEncoding.tcvn3, .vni]
            .map { (encoding: $0, score: SyllableScore(of: $0.undisguise(text).string)) }
            .max { $0.score.value < $1.score.value }
        guard let best, best.score.isConvincing, best.score.value > 2 * max(1, now.value) else { return nil }
        return best.encoding
    }

    private static func windowsByte(of scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
            return UInt8(truncatingIfNeeded: scalar.value)
        }
        return windowsPunctuation[scalar]
    }

    private static let windowsPunctuation: [Unicode.Scalar: UInt8] = {
        var table: [Unicode.Scalar: UInt8] = [:]
        for (offset, scalar) in SingleByteCharacters.windowsPunctuation.unicodeScalars.enumerated()
        where scalar != "\u{FFFD}" {
            table[scalar] = UInt8(0x80 + offset)
        }
        return table
    }()
}
