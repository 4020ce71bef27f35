import Organisations

extension Awaiting: Worded {
    package var words: String {
        switch self {
        case .answer: "trả lời"
        case .acceptance: "xác nhận"
        case .extension: "gia hạn"
        case .receipt: "tiếp nhận"
        }
    }

    package var otherWords: [String] { ["chờ \(words)"] }
}
