import VietnameseText

/// **Tên loại văn bản** — the kind named in capitals above the title, as the abbreviation of Decree 30/2020/NĐ-CP,
/// annex III, and of Guidance 36-HD/VPTW: THÔNG BÁO → TB, KẾT LUẬN → KL, NGHỊ QUYẾT → NQ, CHỈ THỊ → CT, KẾ HOẠCH →
/// KH, QUYẾT ĐỊNH → QĐ, …
///
/// A letter (công văn) has no such line; its symbol has no kind in it.
enum KindRule {
    /// Names in full and their abbreviations, the longer names first.
    static let kinds: [(name: String, code: String)] = [
        ("thông báo kết luận", "TB"), ("thông báo", "TB"), ("kết luận", "KL"), ("nghị quyết", "NQ"), ("chỉ thị", "CT"),
        ("kế hoạch", "KH"), ("quyết định", "QĐ"), ("hướng dẫn", "HD"), ("báo cáo", "BC"), ("tờ trình", "TTr"),
        ("chương trình hành động", "CTr"), ("chương trình", "CTr"), ("biên bản", "BB"), ("quy chế", "QC"),
        ("quy định", "QyĐ"),
        ("đề án", "ĐA"), ("phương án", "PA"), ("công điện", "CĐ"), ("thông tri", "TT"), ("giấy mời", "GM"),
        ("công văn", "CV"),
        ("nghị định", "NĐ"), ("thông tư liên tịch", "TTLT"), ("thông tư", "TT"), ("pháp lệnh", "PL"), ("luật", "Luật"),
        ("dự án", "DA"), ("thông cáo", "TC"), ("lời kêu gọi", "LKG"), ("lịch công tác", "LCT"),
    ]

    /// The kind's abbreviation and the number of its words, when the line begins with its name.
    static func kind(_ tokens: [Token], _ line: Range<Int>) -> (code: String, length: Int)? {
        for entry in Lexicon.shared.kinds where entry.words.count <= line.count {
            if zip(entry.words, line).allSatisfy({ tokens[$1].word == $0 }) { return (entry.code, entry.words.count) }
        }
        return nil
    }

    /// The kind that a symbol names ("TB/ĐU", "KH-UBND"), `nil` for a letter's.
    static func kind(ofSymbol symbol: String) -> String? {
        let head = symbol.prefix { $0 != "-" && $0 != "/" }
        return kinds.first { $0.code == head }?.code
    }
}
