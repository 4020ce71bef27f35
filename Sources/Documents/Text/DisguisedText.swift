import VietnameseText

/// Text of the old fonts that passes for Unicode (chữ phông cũ giả dạng Unicode): "Céng hßa" for "Cộng hòa".
///
/// It comes of .docx files, PDFs and mails made with .VnTime or VNI-Times: every byte of the old encoding became the
/// character Windows shows for it.
enum DisguisedText {
    /// The text as it was meant, if it is such; nil for a text that is fine.
    static func repair(_ utf8: [UInt8]) -> (utf8: [UInt8], finding: ReadingFinding)? {
        let sample = utf8.prefix(1 << 16)
        guard looksDisguised(sample) else { return nil }
        guard let encoding = TextEncoding.disguise(of: String(decoding: sample, as: UTF8.self)) else { return nil }
        return (encoding.undisguise(String(decoding: utf8, as: UTF8.self)).utf8, finding(about: encoding))
    }

    static func finding(about encoding: TextEncoding) -> ReadingFinding {
        ReadingFinding(.legacyEncoding, .note, "Văn bản dùng phông chữ \(encoding.title), đã đổi sang Unicode.")
    }

    /// Latin-1 letters in plenty, and hardly one of the letters that only Vietnamese has.
    private static func looksDisguised(_ sample: ArraySlice<UInt8>) -> Bool {
        let latin = sample.count { $0 == 0xC2 || $0 == 0xC3 }
        let vietnamese = sample.count { $0 == 0xE1 || $0 == 0xC4 || $0 == 0xC6 }
        return latin >= 8 && vietnamese * 20 < latin
    }
}
