/// Markup (mã HTML) that is safe by its type: literals are markup, whatever is interpolated is escaped unless it is
/// `HTML`.
///
/// So a document that contains `<script>` shows those letters and runs nothing, and forgetting to escape is impossible.
package struct HTML: Sendable, ExpressibleByStringInterpolation {
    package private(set) var bytes: [UInt8]

    package init() {
        bytes = []
    }

    package init(stringLiteral value: String) {
        bytes = Array(value.utf8)
    }

    package init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }

    /// Markup that this program's authors wrote: a style, a script.
    package init(trusted: StaticString) {
        bytes = trusted.withUTF8Buffer { Array($0) }
    }

    package static func += (left: inout HTML, right: HTML) {
        left.bytes.append(contentsOf: right.bytes)
    }

    /// Adds a document's own bytes, escaped, without a string in between.
    package mutating func append(escaping text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { Self.escape($0, into: &bytes) }
    }

    /// What the interpolations of a literal are gathered in.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate(set) var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        package mutating func appendLiteral(_ literal: String) { bytes.append(contentsOf: literal.utf8) }
        package mutating func appendInterpolation(_ markup: HTML) { bytes.append(contentsOf: markup.bytes) }
        package mutating func appendInterpolation(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

        package mutating func appendInterpolation(_ markup: [HTML]) {
            for piece in markup { bytes.append(contentsOf: piece.bytes) }
        }

        /// What may be absent is nothing then.
        package mutating func appendInterpolation(_ markup: HTML?) {
            if let markup { bytes.append(contentsOf: markup.bytes) }
        }

        package mutating func appendInterpolation(_ text: String) {
            var text = text
            text.withUTF8 { HTML.escape($0, into: &bytes) }
        }
    }

    /// Copies runs that need no escape whole. NUL, which no HTML may contain, becomes U+FFFD.
    private static func escape(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        var start = 0
        for index in text.indices {
            let entity: String
            switch text[index] {
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "\""): entity = "&quot;"
            case UInt8(ascii: "'"): entity = "&#39;"
            case 0: entity = "\u{FFFD}"
            default: continue
            }
            bytes.append(contentsOf: text[start..<index])
            bytes.append(contentsOf: entity.utf8)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }
}
