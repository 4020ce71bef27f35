/// The number that a stored thing is known by (mã số), typed by what it names: an obligation's cannot be taken for a
/// document's.
///
/// A whole number given by the database, the same in both engines; 0 and below name nothing.
package struct Identifier<Entity>: Hashable, Comparable, Sendable {
    package let number: Int64

    package init(_ number: Int64) {
        self.number = number
    }

    package static func < (left: Identifier, right: Identifier) -> Bool { left.number < right.number }
}

extension Identifier: CustomStringConvertible {
    package var description: String { String(number) }
}
