import Documents
import VietnameseText

/// What a register says of how far the work is (tình trạng ghi trong sổ), where its words are plain.
enum WorkState: Hashable {
    case done, open, cancelled, suspended
    /// Nothing, or a sentence that only a person can judge; it is kept as a note.
    case unsaid

    init(_ text: String) {
        let folded = FoldedText(text).text
        self =
            if folded.isEmpty {
                .unsaid
            } else if Self.starts(folded, with: Self.doneWords) {
                .done
            } else if Self.starts(folded, with: Self.cancelledWords) {
                .cancelled
            } else if Self.starts(folded, with: Self.suspendedWords) {
                .suspended
            } else if Self.starts(folded, with: Self.openWords) {
                .open
            } else {
                .unsaid
            }
    }

    private static func starts(_ text: String, with phrases: [String]) -> Bool {
        phrases.contains { text == $0 || text.hasPrefix($0 + " ") }
    }

    private static let doneWords = [
        "hoan thanh", "da hoan thanh", "da xong", "xong", "dat", "da thuc hien xong", "da bao cao xong",
    ]
    private static let cancelledWords = [
        "huy", "da huy", "huy bo", "dung thuc hien", "khong thuc hien nua", "thoi khong thuc hien",
    ]
    private static let suspendedWords = ["tam dung", "tam hoan"]
    private static let openWords = [
        "chua", "dang", "trong han", "qua han", "sap den han", "den han", "con", "cham", "tre han", "chua hoan thanh",
        "cho xac nhan", "da giao", "da tiep nhan", "moi giao", "dinh ky",
    ]
}

/// A cell about progress (ô tiến độ).
enum ProgressCell: Hashable {
    case none
    /// 0 to 100.
    case share(Int)
    /// Words: "đang thực hiện".
    case words(String)
    case doubtful(String)

    init(_ cell: TableCell) {
        switch cell {
        case .empty: self = .none
        case .number(let number): self.init(bare: number)
        case .text(let text):
            let digits = text.filter { !$0.isWhitespace && $0 != "%" }
            if let number = Double(text) {
                self.init(bare: number)
            } else if let number = Double(digits.replacing(",", with: ".")) {
                self = (0...100).contains(number) ? .share(Int(number.rounded(.down))) : .doubtful("phải từ 0 đến 100")
            } else {
                // "Đang thực hiện · 40%", as this program's own lists say it.
                let share = text.firstMatch(of: #/(\d{1,3})\s*%/#).flatMap { Int($0.1) }
                self = share.map { (0...100).contains($0) ? .share($0) : .words(text) } ?? .words(text)
            }
        case .day, .fault: self = .doubtful("không phải tiến độ")
        }
    }

    // Without its sign 0.65 is 65 % to a spreadsheet, and 1 may be either.
    private init(bare number: Double) {
        let isPlain = number == number.rounded() && (0...100).contains(number) && number != 1
        self = isPlain ? .share(Int(number)) : .doubtful("không rõ là bao nhiêu phần trăm")
    }
}
