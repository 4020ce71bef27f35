import VietnameseText

/// An abbreviation that papers use for a name, written out (chữ viết tắt): UBND is Ủy ban nhân dân.
///
/// One table for the directory of bodies and for search, so that both know the same ones.
package struct Abbreviation: Sendable {
    /// The words without diacritics, as `FoldedText` has them.
    package let folded: [Substring]
    /// The words with theirs, as `MarkedWords` has them.
    package let marked: [String]

    private init(_ written: String) {
        folded = FoldedText(written).words
        marked = MarkedWords(written).words
    }

    /// What a folded word stands for, `nil` for a word of its own.
    package static func written(_ word: Substring) -> Abbreviation? { known[word] }

    /// Whether the abbreviation is a syllable too: "ca" is công an only where it is written "CA".
    package static func isSyllable(_ word: Substring) -> Bool { word == "ca" }

    /// The usual abbreviations of names of bodies (Decree 30/2020/NĐ-CP and Guidance 36-HD/VPTW use them in symbols).
    private static let known: [Substring: Abbreviation] = {
        let written: [(Substring, String)] = [
            ("ubnd", "ủy ban nhân dân"), ("hdnd", "hội đồng nhân dân"), ("mttq", "mặt trận tổ quốc"),
            ("ubmttq", "ủy ban mặt trận tổ quốc"), ("ubkt", "ủy ban kiểm tra"), ("vpdu", "văn phòng đảng ủy"),
            ("btv", "ban thường vụ"), ("bch", "ban chấp hành"), ("bchqs", "ban chỉ huy quân sự"), ("ca", "công an"),
            ("chqs", "chỉ huy quân sự"), ("tdp", "tổ dân phố"), ("cttmt", "công tác mặt trận"),
            ("ctmt", "công tác mặt trận"), ("lhpn", "liên hiệp phụ nữ"), ("ccb", "cựu chiến binh"),
            ("tncs", "thanh niên cộng sản"), ("bcd", "ban chỉ đạo"), ("bql", "ban quản lý"),
            ("bhxh", "bảo hiểm xã hội"),
            ("kdc", "khu dân cư"), ("thcs", "trung học cơ sở"), ("thpt", "trung học phổ thông"), ("vp", "văn phòng"),
            ("hnd", "hội nông dân"), ("dtncs", "đoàn thanh niên cộng sản"), ("gddt", "giáo dục và đào tạo"),
        ]
        return Dictionary(uniqueKeysWithValues: written.map { ($0.0, Abbreviation($0.1)) })
    }()
}
