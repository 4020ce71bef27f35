/// Which encoding a file is in, and how sure that is (kết quả nhận dạng bảng mã).
package struct EncodingGuess: Sendable, Equatable {
    package let encoding: TextEncoding
    /// False where no encoding makes Vietnamese of the bytes: the user may know better and say `--encoding`.
    package let isCertain: Bool

    package init(encoding: TextEncoding, isCertain: Bool) {
        self.encoding = encoding
        self.isCertain = isCertain
    }
}

extension TextEncoding {
    /// Recognises the encoding of a file: its mark, zero bytes, valid UTF-8, and else the one that yields Vietnamese
    /// syllables.
    package static func detect(in bytes: [UInt8]) -> EncodingGuess {
        switch mark(of: bytes) {
        case let encoding?: EncodingGuess(encoding: encoding, isCertain: true)
        case nil: UTF8Text.firstFault(in: bytes, from: 0).map { guess(in: bytes, around: $0) } ?? plain
        }
    }

    /// Recognises the encoding and decodes: a file that is UTF-8 is gone through once.
    package static func decodeDetecting(_ bytes: consuming [UInt8]) -> (guess: EncodingGuess, text: DecodedText) {
        if let encoding = mark(of: bytes) {
            return (EncodingGuess(encoding: encoding, isCertain: true), encoding.decode(bytes))
        }
        guard let fault = UTF8Text.firstFault(in: bytes, from: 0) else {
            return (plain, DecodedText(utf8: bytes, replacements: 0))
        }
        let guess = guess(in: bytes, around: fault)
        return (guess, guess.encoding.decode(bytes))
    }

    private static let plain = EncodingGuess(encoding: .utf8, isCertain: true)

    /// What the first bytes settle.
    private static func mark(of bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: UTF8Text.mark) { return .utf8 }
        return UTF16Text.byteOrder(of: bytes) == nil ? nil : .utf16
    }

    /// Old encodings hardly ever happen to form a sequence of UTF-8: where most of what is beyond ASCII does, and makes
    /// Vietnamese, the rest is damage.
    private static func guess(in bytes: [UInt8], around fault: Int) -> EncodingGuess {
        let sample = Array(bytes[sampleRange(around: fault, in: bytes)])
        let census = UTF8Text.census(of: sample)
        if census.broken * 8 <= census.valid { return plain }
        if census.broken <= census.valid, SyllableScore(of: Self.utf8.decode(sample).string).isConvincing {
            return plain
        }
        return guessLegacy(in: sample)
    }

    /// The legacy encoding that makes the most Vietnamese of bytes.
    package static func guessLegacy(in sample: [UInt8]) -> EncodingGuess {
        let scores = [Self.tcvn3, .vni, .windows1258].map { encoding in
            (encoding, SyllableScore(of: encoding.decode(sample).string))
        }
        guard let best = scores.max(by: { $0.1.value < $1.1.value }), best.1.value > 0 else {
            return EncodingGuess(encoding: .windows1258, isCertain: false)
        }
        return EncodingGuess(encoding: best.0, isCertain: best.1.isConvincing)
    }

    /// The bytes to judge by: 64 KB from a little before the first that is not ASCII.
    private static func sampleRange(around fault: Int, in bytes: [UInt8]) -> Range<Int> {
        max(0, fault - 1024)..<min(bytes.count, fault + 65_536)
    }
}
