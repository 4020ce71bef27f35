import VietnameseText

/// A body's name as it is compared (khóa so tên): folded, abbreviations written out, determiners left out.
struct NameKey {
    let words: [Substring]
    /// The words with their diacritics; of those written out of an abbreviation, as dictionaries have them.
    private let marked: [String]
    private let hasMarks: Bool
    /// Whether it names all of a kind, "các chi bộ": then no single one is meant that has more words.
    let isPlural: Bool

    init(_ name: String) {
        let folded = FoldedText(name).words
        let own = MarkedWords(name)
        hasMarks = own.hasMarks
        var words: [Substring] = []
        var marked: [String] = []
        for (index, word) in folded.enumerated() {
            if let full = Self.abbreviations[word] {
                words += full.folded
                marked += full.marked
            } else {
                words.append(word)
                marked.append(index < own.words.count ? own.words[index] : String(word))
            }
        }
        let count = words.count
        while words.count > 1, Self.determiners.contains(words[0]) {
            words.removeFirst()
            marked.removeFirst()
        }
        isPlural = words.count < count
        self.words = words
        self.marked = marked
    }

    /// Whether a name that folds alike is also alike in its diacritics, as far as both have them: "An Hà" is not "An Hạ".
    func agrees(with other: NameKey) -> Bool {
        !hasMarks || !other.hasMarks || zip(marked, other.marked).allSatisfy { $0 == $1 }
    }

    private static let determiners: Set<Substring> = ["cac", "nhung", "toan", "the"]

    /// The usual abbreviations of names of bodies (Decree 30/2020/NĐ-CP and Guidance 36-HD/VPTW use them in symbols).
    private static let abbreviations: [Substring: (folded: [Substring], marked: [String])] = {
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
        return Dictionary(
            uniqueKeysWithValues: written.map { ($0.0, (FoldedText($0.1).words, MarkedWords($0.1).words)) }
        )
    }()
}
