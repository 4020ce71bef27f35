/// Writes JSON (RFC 8259), and hands on what it has as soon as it is a block.
///
/// The text of a document may be ten megabytes, so nothing is built in between: runs of bytes that need no escape are
/// copied whole. Commas are set by looking at what was written last.
package struct JSONWriter {
    private var bytes: [UInt8] = []
    /// The last byte that was handed on.
    private var handedOn: UInt8?
    private let write: ([UInt8]) -> Void

    package init(to write: @escaping ([UInt8]) -> Void) {
        self.write = write
        bytes.reserveCapacity(Self.block * 2)
    }

    /// Ends the line and hands on what is left.
    package mutating func finish() {
        bytes.append(UInt8(ascii: "\n"))
        handOn()
    }

    private mutating func handOn() {
        handedOn = bytes.last ?? handedOn
        write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    private static let block = 1 << 16

    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        members(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    package mutating func array<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "["))
        for element in elements { write(&self, element) }
        bytes.append(UInt8(ascii: "]"))
    }

    /// The name of an object's member; its value is written next.
    package mutating func key(_ name: String) {
        value(name)
        bytes.append(UInt8(ascii: ":"))
    }

    /// A member with its value.
    package mutating func member(_ name: String, _ text: String?) {
        key(name)
        value(text)
    }

    package mutating func member(_ name: String, _ number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    package mutating func value(_ text: String?) {
        guard var text else { return null() }
        separate()
        text.withUTF8 { quote($0) }
    }

    package mutating func value(utf8 text: [UInt8]) {
        separate()
        text.withUnsafeBufferPointer { quote($0) }
    }

    package mutating func value(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// A share of one, to three places; what is no number is `null`.
    package mutating func value(share: Double) {
        guard share.isFinite else { return null() }
        separate()
        bytes.append(contentsOf: String((share * 1000).rounded() / 1000).utf8)
    }

    package mutating func value(_ truth: Bool) {
        separate()
        bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    }

    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// A comma, unless a container or a member has just begun. A string's last byte is its quote, so it cannot deceive.
    private mutating func separate() {
        if bytes.count >= Self.block { handOn() }
        switch bytes.last ?? handedOn {
        case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
        default: bytes.append(UInt8(ascii: ","))
        }
    }
}

extension JSONWriter {
    /// A string: only quotes, backslashes and control characters need an escape.
    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        while start < text.count {
            let end = min(start + Self.block, text.count)
            escape(text[start..<end])
            start = end
            if bytes.count >= Self.block { handOn() }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        var start = text.startIndex
        for index in text.indices where Self.needsEscape(text[index]) {
            bytes.append(contentsOf: text[start..<index])
            escape(text[index])
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}
