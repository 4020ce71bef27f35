import Directives
import Kernel

extension DocumentDescription {
    /// "Thông báo 05-TB/ĐU · 21/6/2024 · Đảng ủy Phường": what is known of them.
    var heading: String {
        let name = [kindInWords, numberAndSymbol].compactMap { $0 }.joined(separator: " ")
        let parts = [name.isEmpty ? nil : name, date?.vietnamese, issuer].compactMap { $0 }
        return parts.isEmpty ? "Văn bản không rõ loại" : parts.joined(separator: " · ")
    }
}
