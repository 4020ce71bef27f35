import CExpat
import Kernel

/// Builds a tree from the pieces of an XML part (bộ dựng cây XML), and stops at what no office document contains.
///
/// A document type declaration is refused: it is what entity bombs and references to outside files need.
final class XMLTreeBuilder {
    private let parser: XML_Parser
    private let nesting: Int
    private var nodes: [XMLTree.Node] = []
    private var attributes: [XMLTree.Attribute] = []
    private var names = ["#text"]
    private var nameIndexes: [String: UInt16] = [:]
    private var bytes: [UInt8] = []
    /// The open elements, and for each the last thing in it so far (0: nothing yet).
    private var open: [(element: Int, last: Int)] = []
    private var problem: Problem?

    /// Why parsing was stopped (lý do dừng).
    enum Problem: String {
        case documentType = "XML có khai báo DTD, không phải do Word tạo ra"
        case tooDeep = "XML lồng nhau quá sâu"
        case tooMany = "XML có quá nhiều phần tử"
        case syntax = "XML sai cú pháp"
    }

    /// More elements than any office document has; each costs some thirty bytes.
    private static let mostNodes = 12_000_000

    init?(nesting: Int) {
        guard let parser = XML_ParserCreate(nil) else { return nil }
        self.parser = parser
        self.nesting = nesting
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { XMLTreeBuilder.from($0)?.begin($1, $2) },
            { user, _ in XMLTreeBuilder.from(user)?.end() }
        )
        XML_SetCharacterDataHandler(parser) { XMLTreeBuilder.from($0)?.text($1, Int($2)) }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLTreeBuilder.from(user)?.stop(.documentType) }
    }

    deinit { XML_ParserFree(parser) }

    /// Takes the next piece; the reason it was refused otherwise.
    func feed(_ piece: UnsafeRawBufferPointer, isLast: Bool = false) -> Problem? {
        let base = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
        let status = XML_Parse(parser, base, Int32(piece.count), isLast ? 1 : 0)
        return status == XML_STATUS_OK ? nil : problem ?? .syntax
    }

    func tree() -> XMLTree {
        XMLTree(nodes: nodes, attributes: attributes, names: names, bytes: bytes)
    }

    private static func from(_ user: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
        user.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    private func stop(_ reason: Problem) {
        if problem == nil { problem = reason }
        XML_StopParser(parser, 0)
    }

    private func begin(_ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        guard let name, open.count < nesting else { return stop(.tooDeep) }
        let first = attributes.count
        var pair = list
        while let current = pair, let key = current[0], let value = current[1] {
            let start = UInt32(bytes.count)
            append(value)
            attributes.append(.init(name: index(of: key), start: start, count: UInt32(bytes.count) - start))
            pair = current + 2
        }
        let count = UInt32(attributes.count - first)
        attach(XMLTree.Node(name: index(of: name), start: UInt32(first), count: count))
        open.append((nodes.count - 1, 0))
    }

    private func end() {
        if !open.isEmpty { open.removeLast() }
    }

    private func text(_ characters: UnsafePointer<CChar>?, _ count: Int) {
        guard let characters, count > 0, let parent = open.last else { return }
        let start = UInt32(bytes.count)
        bytes += UnsafeRawBufferPointer(start: characters, count: count)
        if parent.last != 0, parent.last == nodes.count - 1, nodes[parent.last].name == XMLTree.text {
            nodes[parent.last].count += UInt32(count)
        } else {
            attach(XMLTree.Node(name: XMLTree.text, start: start, count: UInt32(count)))
        }
    }

    private func attach(_ node: XMLTree.Node) {
        guard nodes.count < Self.mostNodes else { return stop(.tooMany) }
        let index = nodes.count
        nodes.append(node)
        guard let parent = open.last else { return }
        if parent.last == 0 {
            nodes[parent.element].firstChild = UInt32(index)
        } else {
            nodes[parent.last].nextSibling = UInt32(index)
        }
        open[open.count - 1].last = index
    }

    private func append(_ string: UnsafePointer<CChar>) {
        var cursor = string
        while cursor.pointee != 0 {
            bytes.append(UInt8(bitPattern: cursor.pointee))
            cursor += 1
        }
    }

    /// The number of a name without its prefix; past 65,535 names, which nothing real has, all others are one.
    private func index(of name: UnsafePointer<CChar>) -> UInt16 {
        let full = String(cString: name)
        if let known = nameIndexes[full] { return known }
        guard names.count < Int(UInt16.max) else { return UInt16.max - 1 }
        let local = full.lastIndex(of: ":").map { String(full[full.index(after: $0)...]) } ?? full
        let index = UInt16(names.count)
        names.append(local)
        nameIndexes[full] = index
        return index
    }
}
