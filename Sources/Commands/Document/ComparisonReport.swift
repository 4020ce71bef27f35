import Kernel
import Obligations

/// What a later reading changed, for the eye (so sánh hai bản đọc).
struct ComparisonReport {
    private let comparison: ReadingComparison

    init(_ comparison: ReadingComparison) {
        self.comparison = comparison
    }

    var lines: [String] {
        let details = comparison.entries.flatMap(Self.lines)
        return ["So với bản đọc trước: \(summary)."] + details
    }

    private var summary: String {
        var counts = [0, 0, 0, 0, 0]
        for entry in comparison.entries {
            switch entry {
            case .new: counts[0] += 1
            case .gone: counts[1] += 1
            case .changed: counts[2] += 1
            case .same: counts[3] += 1
            case .differs: counts[4] += 1
            }
        }
        let words = ["mới", "không còn", "thay đổi", "như cũ", "cần xem lại"]
        return zip(counts, words).map { "\($0) \($1)" }.joined(separator: ", ")
    }

    private static func lines(of entry: ReadingComparison.Entry) -> [String] {
        switch entry {
        case .new(let new): ["  + Mới: \(new.line)"]
        case .gone(let old): ["  − Không còn, đề xuất số \(old.id): \(old.line)"]
        case .changed(let old, _, let differences):
            ["  ~ Thay đổi, đề xuất số \(old.id): \(old.line)"] + differences.map { "      \($0.words)" }
        case .same: []
        case .differs(let present, nil, _):
            [
                "  ! Đề xuất số \(present.id) (\(present.standing)) không còn trong bản đọc mới; sổ giữ nguyên: \(present.line)"
            ]
        case .differs(let present, _, let differences):
            ["  ! Đề xuất số \(present.id) (\(present.standing)), bản đọc mới khác; sổ giữ nguyên: \(present.line)"]
                + differences.map { "      \($0.words)" }
        }
    }
}

extension Proposal {
    /// The beginning of what is to be done.
    fileprivate var line: String {
        let words = WordWrap.printable(content)
        return words.count > 90 ? words.prefix(89) + "…" : words
    }

    fileprivate var standing: String { state == .pending ? "đã có người sửa" : state.words }
}
