import VietnameseText

/// What the letterhead and the closing are known by.
extension Lexicon {
    /// Words of a kind's name with its abbreviation.
    struct Kind: Sendable {
        var words: [UInt16]
        var code: String
    }

    /// Phrases of letterheads and closings, interned with the vocabulary.
    struct FrameWords: Sendable {
        var kinds: [Kind]
        var mottos: [[UInt16]]
        var authorities: Set<UInt16>
        var signingPosts: [[UInt16]]
        var tableHeads: [(TaskTableRule.Column, [[UInt16]])]
        var labels: [BlockLabel]
        var confusions: [UInt16: [Confusion]]

        init(_ vocabulary: inout Vocabulary) {
            kinds = []
            for kind in KindRule.kinds {
                kinds.append(Kind(words: Tokenizer.words(of: kind.name, in: &vocabulary), code: kind.code))
            }
            mottos = []
            for motto in ["cộng hòa xã hội chủ nghĩa", "độc lập - tự do", "đảng cộng sản việt nam"] {
                mottos.append(Tokenizer.words(of: motto, in: &vocabulary))
            }
            authorities = []
            for short in ["tm", "kt", "tl", "tuq", "tul", "tun"] {
                authorities.formUnion(Tokenizer.words(of: short, in: &vocabulary))
            }
            signingPosts = []
            for post in Self.posts { signingPosts.append(Tokenizer.words(of: post, in: &vocabulary)) }
            confusions = Confusion.table(&vocabulary)
            labels = BlockLabel.all(&vocabulary)
            tableHeads = []
            for (column, heads) in Self.heads {
                tableHeads.append((column, heads.map { Tokenizer.words(of: $0, in: &vocabulary) }))
            }
        }

        // In the order in which a head is tried: "đơn vị chủ trì thực hiện nội dung" is a lead.
        private static let heads: [(TaskTableRule.Column, [String])] = [
            (.coordinate, ["phối hợp"]),
            (.recipient, ["nơi nhận", "cấp trình", "báo cáo với", "nhận báo cáo", "cấp có thẩm quyền"]),
            (.time, ["thời gian", "thời hạn", "tiến độ", "hoàn thành", "thời điểm", "hạn xong", "hạn"]),
            (
                .lead,
                ["chủ trì", "thực hiện", "phụ trách", "đầu mối", "đơn vị", "cơ quan", "người được giao", "phân công"]
            ),
            (.product, ["sản phẩm", "kết quả", "ghi chú", "kinh phí"]),
            (
                .content,
                [
                    "nội dung", "nhiệm vụ", "công việc", "hoạt động", "tên việc", "việc cần làm", "đầu việc",
                    "việc phải làm", "phần việc", "đề mục", "việc",
                ]
            ),
            (.number, ["tt", "stt", "số tt"]),
        ]

        private static let posts = [
            "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "thư ký", "chủ trì", "chủ tọa", "giám đốc",
            "phó giám đốc", "trưởng ban",
            "phó trưởng ban", "trưởng phòng", "hiệu trưởng", "chánh văn phòng", "tổ trưởng", "thủ trưởng",
            "chủ tịch ubnd phường",
            "phó bí thư thường trực", "bí thư chi bộ", "người ghi biên bản", "phó trưởng ban thường trực",
            "thư ký hội nghị",
            "chủ tọa hội nghị", "chủ trì hội nghị", "thư ký cuộc họp", "chủ trì cuộc họp", "bộ trưởng", "thứ trưởng",
            "thủ tướng",
            "trưởng công an", "chủ nhiệm", "phó chủ tịch thường trực", "người lập biên bản", "người chủ trì",
            "chủ tịch ubnd xã",
        ]
    }

    var kinds: [Kind] { frame.kinds }
    var mottos: [[UInt16]] { frame.mottos }
    var authorities: Set<UInt16> { frame.authorities }
    var signingPosts: [[UInt16]] { frame.signingPosts }
    var tableHeads: [(TaskTableRule.Column, [[UInt16]])] { frame.tableHeads }
}
