/// An address of electronic mail (địa chỉ thư điện tử) as offices have them: `minh.tv@anha.example`.
///
/// A part of RFC 5321, section 4.1.2, that leaves out quoted names, comments, literal addresses and everything beyond
/// ASCII, so that an address can stand in a header or a command of SMTP as it is.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// `nil` for what is no such address.
    package init?(_ text: some StringProtocol) {
        let text = String(text)
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, text.utf8.count <= 254, Self.isName(halves[0]), Self.isDomain(halves[1]) else {
            return nil
        }
        self.text = text
    }

    /// The address, or the sentence that says what is wrong with it.
    package init(typed text: String) throws(Failure) {
        guard let address = EmailAddress(text) else {
            throw Failure(.usage, "“\(text)” không phải là địa chỉ thư điện tử; hãy ghi như minh@anha.example.")
        }
        self = address
    }

    package var description: String { text }

    private static func isName(_ name: Substring) -> Bool {
        name.utf8.count <= 64
            && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { isLetterOrFigure($0) || signs.contains($0) }
            }
    }

    private static func isDomain(_ domain: Substring) -> Bool {
        domain.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { isLetterOrFigure($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static let signs = Set("!#$%&'*+-/=?^_`{|}~".utf8)

    private static func isLetterOrFigure(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
