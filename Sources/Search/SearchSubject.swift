/// What can be found (loại kết quả tìm kiếm).
package enum SearchKind: Int, CaseIterable, Sendable {
    case organisations = 1
    case documents = 2
    case obligations = 3

    /// The fields that it has, the weightiest first.
    package var fields: [SearchField] { self == .obligations ? [.head] : [.head, .text] }
}

/// Where in it the words stand (trường tìm kiếm).
package enum SearchField: Int, Comparable, Sendable {
    /// Number, symbol, title, name, content.
    case head
    /// Everything else that it says: the full text, other names.
    case text

    package static func < (left: SearchField, right: SearchField) -> Bool { left.rawValue < right.rawValue }
}

/// Something that is found by its words (đối tượng tìm kiếm): what the index keeps, and what a match is checked against.
package struct SearchSubject: Sendable {
    package var kind: SearchKind
    package var id: Int64
    /// Each is searched on its own: no phrase goes from one into the next.
    package var heads: [String]
    package var texts: [String]
    /// The bodies whose members may see it, of an obligation.
    package var bodies: [Int64]

    package init(_ kind: SearchKind, _ id: Int64, heads: [String], texts: [String] = [], bodies: [Int64] = []) {
        self.kind = kind
        self.id = id
        self.heads = heads
        self.texts = texts
        self.bodies = bodies
    }

    /// What a field says; the text of something is all of it.
    package func says(in field: SearchField) -> [String] { field == .head ? heads : heads + texts }
}

extension SearchSubject {
    /// The number that it has in the index: the newer, the higher.
    package var number: Int64 { Self.number(kind, id) }

    package static func number(_ kind: SearchKind, _ id: Int64) -> Int64 { id * 4 + Int64(kind.rawValue) }

    /// Which one a number of the index is.
    package static func id(of number: Int64) -> Int64 { number >> 2 }
}
