/// The electronic identifier of an office (mã định danh điện tử của cơ quan, tổ chức), Decision 20/2020/QĐ-TTg, art. 5:
/// at most thirty-five figures, capital letters and dots, the levels parted by dots.
package struct NationalCode: Hashable, Sendable {
    package let text: String

    /// `nil` for what is no such code: empty, longer, with other signs, or with an empty level.
    package init?(_ text: String) {
        let levels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...35).contains(text.utf8.count), levels.allSatisfy({ !$0.isEmpty }),
            text.utf8.allSatisfy({ Self.isAllowed($0) })
        else { return nil }
        self.text = text
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2E
    }
}
