/// A few numbers from 1 to 31 in four bytes: days of a month, of a week, months.
///
/// A document has thousands of expressions of time, which are copied a lot and own no memory.
package struct NumberSet: Hashable, Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt32 = 0

    /// - Parameter numbers: those outside 1...31 are left out.
    package init(_ numbers: some Sequence<Int>) {
        for number in numbers where (1...31).contains(number) { bits |= 1 << UInt32(number) }
    }

    package init(arrayLiteral numbers: Int...) { self.init(numbers) }

    package var isEmpty: Bool { bits == 0 }

    /// In order.
    package var all: [Int] { (1...31).filter { bits >> UInt32($0) & 1 == 1 } }
}
