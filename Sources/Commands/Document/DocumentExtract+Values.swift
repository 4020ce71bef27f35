import ArgumentParser
import Kernel
import VietnameseText

/// Values that are typed behind options.
extension DocumentExtract {
    /// The encoding that a name stands for.
    static func encoding(_ name: String) throws -> TextEncoding {
        guard let encoding = TextEncoding(name: name) else {
            throw ValidationError("không có bảng mã này; hãy dùng một trong \(encodings)")
        }
        return encoding
    }

    /// The names, for a sentence.
    static var encodings: String { TextEncoding.allCases.map(\.rawValue).joined(separator: ", ") }

    /// The day that is typed.
    static func day(_ text: String) throws -> LocalDay {
        guard let day = LocalDay(typed: text) else {
            throw ValidationError("không phải là ngày; hãy viết như 2024-08-20 hoặc 20/8/2024")
        }
        return day
    }
}
