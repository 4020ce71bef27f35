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
    /// Recognises the encoding of a file: its mark, zero bytes, valid UTF-8, and else the one that yields Vietnamese syllables.
    package static func detect(in bytes: [UInt8]) -> EncodingGuess {
        if bytes.starts(with: UTF8Text.mark) { return EncodingGuess(encoding: .utf8, isCertain: true) }
        if UTF16Text.byteOrder(of: bytes) != nil { return EncodingGuess(encoding: .utf16, isCertain: true) }
        guard let fault = UTF8Text.firstFault(in: bytes, from: 0) else {
            return EncodingGuess(encoding: .utf8, isCertain: true)
        }
        let sample = Array(bytes[sampleRange(around: fault, in: bytes)])
        let census = UTF8Text.census(of: sample)
        if census.broken * 8 <= census.valid { return EncodingGuess(encoding: .utf8, isCertain: true) }
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

/// How Vietnamese a text looks (điểm tiếng Việt): of its words with letters beyond ASCII, how many are possible syllables.
struct SyllableScore: Sendable {
    private(set) var words = 0
    private(set) var plausible = 0
    private(set) var frequent = 0

    init(of text: String) {
        for word in text.split(whereSeparator: { !$0.isLetter }) where !word.utf8.allSatisfy({ $0 < 0x80 }) {
            words += 1
            if PlausibleSyllable.accepts(String(word)) { plausible += 1 }
            if Self.frequentSyllables.contains(word.lowercased()) { frequent += 1 }
        }
    }

    /// Syllables that exist count once, the commonest of official prose twice, words that cannot be count against it.
    var value: Int { plausible + frequent - (words - plausible) }

    var isConvincing: Bool { plausible * 10 >= words * 7 }

    private static let frequentSyllables: Set<String> = [
        "của", "và", "phường", "xã", "công", "tổ", "chức", "ngày", "tháng", "năm", "các", "được", "việc", "thực",
        "hiện",
        "số", "ủy", "uỷ", "nhân", "dân", "đảng", "kế", "hoạch", "tác", "quản", "lý", "về", "cấp", "bộ", "đồng", "chí",
        "hội",
    ]
}
