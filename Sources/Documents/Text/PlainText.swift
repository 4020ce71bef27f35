import Kernel
import VietnameseText

/// Reads .txt and .md (văn bản thuần): only the encoding and the line ends of old Macs are undone, the text stays as it
/// is.
struct PlainText {
    let name: String
    /// The encoding the user says; nil to recognise it.
    let encoding: TextEncoding?

    func read(_ bytes: consuming [UInt8]) throws(Failure) -> ReadContent {
        var (guess, decoded) = decode(bytes)
        guard !isBinary(decoded) else {
            throw .unsupported(
                name,
                "tệp nhị phân, không phải văn bản",
                "chọn đúng tệp .txt, .docx, .odt, .pdf hoặc ảnh quét"
            )
        }
        var findings = findings(about: decoded, in: guess)
        if encoding == nil, guess.encoding == .utf8, let repaired = DisguisedText.repair(decoded.utf8) {
            decoded.utf8 = repaired.utf8
            findings.append(repaired.finding)
        }
        LineEnds.mend(&decoded.utf8)
        return ReadContent(utf8: decoded.utf8, format: .text, encoding: guess.encoding, findings: findings)
    }

    private func decode(_ bytes: consuming [UInt8]) -> (EncodingGuess, DecodedText) {
        guard let encoding else { return TextEncoding.decodeDetecting(bytes) }
        return (EncodingGuess(encoding: encoding, isCertain: true), encoding.decode(bytes))
    }

    /// Whether too much of it is control characters or was broken for it to be a text.
    private func isBinary(_ decoded: DecodedText) -> Bool {
        let sample = decoded.utf8.prefix(1 << 16)
        let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
        let bad = controls + decoded.replacements * sample.count / max(1, decoded.utf8.count)
        return bad >= 8 && bad * 20 > sample.count
    }

    private func findings(about decoded: DecodedText, in guess: EncodingGuess) -> [ReadingFinding] {
        var findings: [ReadingFinding] = []
        if !guess.isCertain {
            let message =
                "Không chắc văn bản dùng bảng mã nào, tạm đọc theo \(guess.encoding.title); nếu chữ sai hãy thêm --encoding."
            findings.append(ReadingFinding(.uncertainEncoding, .warning, message))
        } else if guess.encoding != .utf8, guess.encoding != .utf16 {
            findings.append(
                ReadingFinding(
                    .legacyEncoding,
                    .note,
                    "Văn bản dùng bảng mã \(guess.encoding.title), đã đổi sang Unicode."
                )
            )
        }
        if decoded.replacements > 0 {
            let message = "\(decoded.replacements) chỗ không giải mã được, đã thay bằng ký tự “\u{FFFD}”."
            findings.append(ReadingFinding(.replacedCharacters, .warning, message))
        }
        return findings
    }
}
