import VietnameseText

/// Phrases that are probably misread or mistyped.
struct Confusion: Sendable {
    /// The words as they stand in the text.
    var wrong: [UInt16]
    /// Words of which one must follow; empty when none need.
    var after: Set<UInt16>
    /// What was probably meant.
    var right: String

    func matches(_ reading: Reading, at place: Int, to end: Int) -> Bool {
        guard place + wrong.count <= end, wrong.indices.allSatisfy({ reading.tokens[place + $0].word == wrong[$0] })
        else { return false }
        guard !after.isEmpty else { return true }
        return place + wrong.count < end && after.contains(reading.tokens[place + wrong.count].word)
    }

    static func table(_ vocabulary: inout Vocabulary) -> [UInt16: [Confusion]] {
        var table: [UInt16: [Confusion]] = [:]
        for (wrong, after, right) in entries {
            let words = Tokenizer.words(of: wrong, in: &vocabulary)
            let follow = Set(Tokenizer.words(of: after, in: &vocabulary))
            if let first = words.first {
                table[first, default: []].append(Confusion(wrong: words, after: follow, right: right))
            }
        }
        return table
    }

    // Wrong, what must follow, right.
    private static let entries: [(String, String, String)] = [
        ("phần đầu", "đảm bảo đạt hoàn thực giải xây đưa 100 nâng giảm tăng trở duy", "phấn đấu"),
        ("phấn đầu", "", "phấn đấu"), ("phần đấu", "", "phấn đấu"),
        ("đồ rác", "", "đổ rác"), ("đỗ rác", "", "đổ rác"), ("đồ thải", "", "đổ thải"),
        ("đồ phế thải", "", "đổ phế thải"),
        ("theo định", "", "theo quy định"), ("quy đinh", "", "quy định"), ("thực hiên", "", "thực hiện"),
        ("tổ chưc", "", "tổ chức"),
        ("đôn độc", "", "đôn đốc"), ("đôn đôc", "", "đôn đốc"), ("báo cao", "", "báo cáo"),
        ("triển khái", "", "triển khai"),
        ("chỉ đao", "", "chỉ đạo"), ("kiểm trả", "", "kiểm tra"), ("giảm sát", "", "giám sát"), ("xữ lý", "", "xử lý"),
        ("hoàn thanh", "", "hoàn thành"), ("trươc ngày", "", "trước ngày"), ("nhiêm vụ", "", "nhiệm vụ"),
        ("nghị quyêt", "", "nghị quyết"),
        ("phối hơp", "", "phối hợp"), ("dân phó", "", "dân phố"), ("tổ dẫn phố", "", "tổ dân phố"),
        ("thường vu", "", "thường vụ"),
        ("đẳng ủy", "", "đảng ủy"), ("đàng ủy", "", "đảng ủy"), ("ủy bản", "nhân", "ủy ban"),
        ("ủy ban nhăn dân", "", "ủy ban nhân dân"),
        ("nhân dẫn", "", "nhân dân"), ("vệ sinh mội trường", "", "vệ sinh môi trường"),
        ("môi trưởng", "", "môi trường"),
        ("chấm nhất", "", "chậm nhất"), ("châm nhất", "", "chậm nhất"), ("hằng thàng", "", "hằng tháng"),
        ("định kỷ", "", "định kỳ"),
        ("rà soái", "", "rà soát"), ("rá soát", "", "rà soát"), ("tham mưa", "", "tham mưu"),
        ("chủ chì", "", "chủ trì"),
    ]
}

extension Lexicon {
    var confusions: [UInt16: [Confusion]] { frame.confusions }
}
