/// A committee with its offices, whose records are its own (cơ quan sử dụng hệ thống, đơn vị sử dụng).
///
/// One installation serves one ward or hundreds of them. Every stored row belongs to exactly one authority, and nothing
/// crosses from one to another.
package struct Authority: Hashable, Sendable {
    package var id: Identifier<Authority>
    /// A short name for commands and addresses, in small letters, figures and hyphens: `an-ha`.
    package var code: String
    /// In full: "Phường An Hạ".
    package var name: String

    package init(id: Identifier<Authority>, code: String, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}
