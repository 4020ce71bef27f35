/// A statement of SQL with its values (câu lệnh SQL).
///
/// Written out once, for both engines: what is interpolated is bound, never put into the text, so that no value can
/// become SQL. `"SELECT name FROM organisation WHERE id = \(id)"`.
package struct Statement: ExpressibleByStringInterpolation, Hashable, Sendable {
    /// The text between the values; always one more than there are values.
    package private(set) var texts: [String]
    package private(set) var values: [Value]

    package init(stringLiteral text: String) {
        texts = [text]
        values = []
    }

    package init(stringInterpolation interpolation: Interpolation) {
        texts = interpolation.texts
        values = interpolation.values
    }

    /// Values in brackets with commas, as a row of `VALUES`.
    package init(row values: [Value]) {
        texts = ["("] + Array(repeating: ", ", count: values.count - 1) + [")"]
        self.values = values
    }

    /// The text with `?` for each value, as SQLite numbers them.
    package var questionMarked: String { texts.joined(separator: "?") }

    /// The text with `$1`, `$2` …, as PostgreSQL numbers them.
    package var numbered: String {
        var text = texts[0]
        text.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 4 })
        for (index, next) in texts.dropFirst().enumerated() {
            text += "$"
            text += String(index + 1)
            text += next
        }
        return text
    }

    package static func + (left: Statement, right: Statement) -> Statement { "\(left)\(right)" }

    /// Several conditions that must all hold; `TRUE` for none.
    package static func all(_ conditions: [Statement]) -> Statement {
        guard var joined = conditions.first else { return "TRUE" }
        for next in conditions.dropFirst() { joined = "\(joined) AND \(next)" }
        return joined
    }

    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var texts = [""]
        fileprivate var values: [Value] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { texts[texts.count - 1] += literal }

        package mutating func appendInterpolation(_ bindable: some Bindable) {
            values.append(bindable.value)
            texts.append("")
        }

        /// What may be absent is bound as `NULL`.
        package mutating func appendInterpolation(_ bindable: (some Bindable)?) {
            values.append(bindable.value)
            texts.append("")
        }

        /// A part of a statement, with its values.
        package mutating func appendInterpolation(_ statement: Statement) {
            texts[texts.count - 1] += statement.texts[0]
            texts += statement.texts.dropFirst()
            values += statement.values
        }

        /// Values in brackets, for `IN`; no value at all is a list that nothing is in.
        ///
        /// The last value is repeated up to a power of two, so that lists of every length make but a few statements,
        /// which an engine then knows already.
        package mutating func appendInterpolation(list: [some Bindable]) {
            guard let last = list.last else { return appendLiteral("(NULL)") }
            appendLiteral("(")
            for (index, item) in list.enumerated() {
                if index > 0 { appendLiteral(", ") }
                appendInterpolation(item)
            }
            for _ in list.count..<list.count.roundedUpToPowerOfTwo {
                appendLiteral(", ")
                appendInterpolation(last)
            }
            appendLiteral(")")
        }

        /// Parts one behind the other with commas, for the rows of `VALUES`.
        package mutating func appendInterpolation(rows: [Statement]) {
            for (index, row) in rows.enumerated() {
                if index > 0 { appendLiteral(", ") }
                appendInterpolation(row)
            }
        }

        /// Text of this program's own, such as a list of columns; never what came from outside.
        package mutating func appendInterpolation(trusted text: StaticString) { appendLiteral("\(text)") }
    }
}

extension Int {
    /// The smallest power of two that is not below it.
    fileprivate var roundedUpToPowerOfTwo: Int {
        self < 2 ? self : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
    }
}
