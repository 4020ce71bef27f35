import VietnameseText

/// The labels of blocks.
extension Lexicon {
    /// What a label at the head of a passage announces, `nil` when it is no label.
    func labelField(_ reading: Reading, _ label: Range<Int>) -> LabelBlockRule.Field? {
        // A label of one word is one only when it stands alone: "Giao: …", not "Giao Ủy ban nhân dân xã:".
        for entry in frame.labels where entry.words.count <= label.count && (entry.words.count > 1 || label.count == 1)
        {
            guard zip(entry.words, label).allSatisfy({ reading.tokens[$1].word == $0 }) else { continue }
            return entry.field
        }
        return nil
    }

    /// Words at the beginning of a label and what it announces, the longer first where one begins another.
    struct BlockLabel: Sendable {
        var words: [UInt16]
        var field: LabelBlockRule.Field

        static func all(_ vocabulary: inout Vocabulary) -> [BlockLabel] {
            var labels: [BlockLabel] = []
            for (field, spellings) in spellings {
                for spelling in spellings {
                    labels.append(BlockLabel(words: Tokenizer.words(of: spelling, in: &vocabulary), field: field))
                }
            }
            return labels
        }

        private static let spellings: [(LabelBlockRule.Field, [String])] = [
            (
                .coordinate,
                [
                    "đơn vị phối hợp", "cơ quan phối hợp", "phối hợp", "đơn vị, cá nhân phối hợp",
                    "các đơn vị phối hợp", "cơ quan, đơn vị phối hợp",
                    "người phối hợp", "bộ phận phối hợp", "đơn vị tham gia", "cùng thực hiện", "cùng phối hợp",
                    "cơ quan tham gia",
                ]
            ),
            (
                .lead,
                [
                    "đơn vị chủ trì", "cơ quan chủ trì", "chủ trì", "đơn vị thực hiện", "cơ quan thực hiện",
                    "người thực hiện", "đơn vị đầu mối", "đơn vị tham mưu",
                    "cơ quan tham mưu", "cơ quan, đơn vị chủ trì", "phân công thực hiện", "phân công",
                    "người phụ trách", "phụ trách", "bộ phận chủ trì",
                    "trách nhiệm", "cá nhân phụ trách", "cơ quan đầu mối", "đầu mối", "bộ phận thực hiện",
                    "trách nhiệm thực hiện", "thực hiện", "đơn vị chịu trách nhiệm",
                ]
            ),
            (
                .time,
                [
                    "thời gian", "thời hạn", "tiến độ", "hoàn thành", "thời điểm", "hạn hoàn thành", "tần suất",
                    "kỳ hạn", "hạn", "tổ chức vào", "thời lượng", "khi nào", "xong trước",
                ]
            ),
            (.recipient, ["nơi nhận báo cáo", "báo cáo", "gửi báo cáo", "cấp trình", "nơi nhận sản phẩm"]),
            (
                .content,
                [
                    "nội dung", "nhiệm vụ", "công việc", "việc cần làm", "nội dung công việc", "nội dung thực hiện",
                    "hoạt động",
                ]
            ),
            (
                .other,
                [
                    "địa điểm", "thành phần", "sản phẩm", "kết quả", "kinh phí", "hình thức", "đối tượng", "phạm vi",
                    "số lượng", "mục tiêu", "yêu cầu cần đạt",
                    "nguồn lực", "quy mô", "ghi chú", "biện pháp", "phương tiện", "chủ đề",
                ]
            ),
        ]
    }
}
