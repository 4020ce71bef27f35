import CExpat
import Kernel

/// What is told of an XML part while it is read (người nhận sự kiện XML); names come without their prefix.
protocol XMLListener: AnyObject {
    func begin(_ name: String, _ attributes: XMLAttributes)
    func end(_ name: String)
    func text(_ bytes: UnsafeRawBufferPointer)
}

/// The attributes of an element, as long as it is being told of.
struct XMLAttributes {
    fileprivate let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// A value by its name without prefix.
    subscript(name: StaticString) -> String? {
        var pair = list
        while let current = pair, let key = current[0], let value = current[1] {
            if XMLEvents.local(key).isEqual(to: name) { return String(cString: value) }
            pair = current + 2
        }
        return nil
    }
}

/// Reads an XML part without keeping it (bộ đọc XML theo dòng), so that a sheet of a million rows needs no tree.
final class XMLEvents {
    private let parser: XML_Parser
    private let listener: any XMLListener
    private let nesting: Int
    private var depth = 0
    private var problem: XMLTreeBuilder.Problem?

    init?(_ listener: any XMLListener, nesting: Int) {
        guard let parser = XML_ParserCreate(nil) else { return nil }
        self.parser = parser
        self.listener = listener
        self.nesting = nesting
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { XMLEvents.from($0)?.begin($1, $2) },
            { XMLEvents.from($0)?.end($1) }
        )
        XML_SetCharacterDataHandler(parser) { user, text, count in
            XMLEvents.from(user)?.listener.text(UnsafeRawBufferPointer(start: text, count: Int(count)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLEvents.from(user)?.stop(.documentType) }
    }

    deinit { XML_ParserFree(parser) }

    /// Takes the next piece; the reason it was refused otherwise.
    func feed(_ piece: UnsafeRawBufferPointer, isLast: Bool = false) -> XMLTreeBuilder.Problem? {
        let base = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
        let status = XML_Parse(parser, base, Int32(piece.count), isLast ? 1 : 0)
        return status == XML_STATUS_OK ? nil : problem ?? .syntax
    }

    private static func from(_ user: UnsafeMutableRawPointer?) -> XMLEvents? {
        user.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    private func begin(_ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        depth += 1
        guard let name, depth <= nesting else { return stop(.tooDeep) }
        listener.begin(string(name), XMLAttributes(list: list))
    }

    private func end(_ name: UnsafePointer<CChar>?) {
        depth -= 1
        if let name { listener.end(string(name)) }
    }

    private func stop(_ reason: XMLTreeBuilder.Problem) {
        if problem == nil { problem = reason }
        XML_StopParser(parser, 0)
    }

    // The names of cells are short enough to be no objects of their own.
    private func string(_ name: UnsafePointer<CChar>) -> String { String(cString: Self.local(name)) }

    fileprivate static func local(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
        var cursor = name
        var start = name
        while cursor.pointee != 0 {
            cursor += 1
            if cursor[-1] == CChar(UInt8(ascii: ":")) { start = cursor }
        }
        return start
    }
}

extension UnsafePointer<CChar> {
    fileprivate func isEqual(to name: StaticString) -> Bool {
        for index in 0..<name.utf8CodeUnitCount where UInt8(bitPattern: self[index]) != name.utf8Start[index] {
            return false
        }
        return self[name.utf8CodeUnitCount] == 0
    }
}
