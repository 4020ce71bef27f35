package import Kernel

/// What a statement binds and a row gives back (giá trị): the same in both engines, each of which has its own type for a
/// day or a point in time.
package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
    case day(LocalDay)
    case instant(Instant)
    /// A JSON text.
    case json(String)
    case truth(Bool)
}

/// What can be bound in a statement.
package protocol Bindable {
    var value: Value { get }
}

extension Int: Bindable { package var value: Value { .integer(Int64(self)) } }
extension Int64: Bindable { package var value: Value { .integer(self) } }
extension String: Bindable { package var value: Value { .text(self) } }
extension Bool: Bindable { package var value: Value { .truth(self) } }
extension LocalDay: Bindable { package var value: Value { .day(self) } }
extension Instant: Bindable { package var value: Value { .instant(self) } }
extension Identifier: Bindable { package var value: Value { .integer(number) } }
extension Value: Bindable { package var value: Value { self } }

extension Optional: Bindable where Wrapped: Bindable {
    package var value: Value { map(\.value) ?? .null }
}
