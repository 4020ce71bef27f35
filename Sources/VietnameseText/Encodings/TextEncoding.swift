/// How the letters of a text file are coded (bảng mã): today's Unicode forms and the three that old office files are
/// full of.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    /// Either byte order: its mark decides, else where the zero bytes stand.
    case utf16 = "utf-16"
    /// Microsoft's code page: letters with their hat or horn, the tone as a combining mark after them.
    case windows1258 = "windows-1258"
    /// TCVN 5712 as the ABC fonts (.VnTime) use it: one byte a letter, capitals with a tone only through another font.
    case tcvn3
    /// VNI-Windows: a plain letter followed by a byte for its marks.
    case vni

    /// The encoding a user names after `--encoding`; the names people use for the same thing all count.
    package init?(name: String) {
        switch name.lowercased() {
        case "utf-8", "utf8": self = .utf8
        case "utf-16", "utf16", "utf-16le", "utf-16be", "unicode": self = .utf16
        case "windows-1258", "cp1258", "1258": self = .windows1258
        case "tcvn3", "tcvn", "abc", "tcvn-5712", "tcvn5712": self = .tcvn3
        case "vni", "vni-windows", "vni-win": self = .vni
        default: return nil
        }
    }

    /// What the encoding is called in a sentence for people.
    package var title: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16: "UTF-16"
        case .windows1258: "Windows-1258"
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI-Windows"
        }
    }
}

/// What came out of decoding (kết quả giải mã): valid UTF-8, and how often something had to be replaced.
package struct DecodedText: Sendable, Equatable {
    package var utf8: [UInt8]
    /// How many broken sequences, lone surrogates and NULs became U+FFFD.
    package var replacements: Int

    package init(utf8: [UInt8], replacements: Int) {
        self.utf8 = utf8
        self.replacements = replacements
    }

    package var string: String { String(decoding: utf8, as: UTF8.self) }
}
