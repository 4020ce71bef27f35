import Kernel

/// Text as it may stand in a header (chữ trong phần đầu thư): ASCII alone, one line, however it came.
enum HeaderText {
    /// As it is where it is plain ASCII, else as encoded words (RFC 2047) of at most 60 signs, one a line; a letter is
    /// never cut in two. What would end the line or is no sign at all becomes a space.
    static func encoded(_ text: String) -> String {
        let clean = cleaned(text)
        let isPlain =
            clean.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !clean.contains("=?") && clean.utf8.count <= 60
        guard !isPlain else { return clean }
        var words: [[UInt8]] = [[]]
        for scalar in clean.unicodeScalars {
            let letter = Array(String(scalar).utf8)
            if words[words.count - 1].count + letter.count > longest { words.append([]) }
            words[words.count - 1] += letter
        }
        return words.map { "=?UTF-8?B?\(String(decoding: Base64.encoded($0), as: UTF8.self))?=" }.joined(
            separator: "\r\n "
        )
    }

    /// What of a name may stand between quotation marks or as encoded words before an address.
    static func name(_ text: String) -> String {
        let clean = cleaned(text)
        let isPlain = clean.utf8.allSatisfy {
            (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        return isPlain && clean.utf8.count <= 60 ? "\"\(clean)\"" : encoded(clean)
    }

    private static func cleaned(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl =
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
            clean.append(isControl ? " " : scalar)
        }
        return String(String(clean).prefix(500))
    }

    // Thirty-six octets are forty-eight signs of base64, with twelve signs around them and the header's name before them.
    private static let longest = 36
}
