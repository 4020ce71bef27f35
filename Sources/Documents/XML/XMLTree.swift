/// A parsed XML part (cây XML), stored flat: an element is an index, so that a part of millions of elements stays
/// small.
///
/// Names are kept without their prefix: within one part of a .docx or .odt the local name says what an element is.
final class XMLTree: Sendable {
    let nodes: [Node]
    let attributes: [Attribute]
    let names: [String]
    let bytes: [UInt8]

    init(nodes: [Node], attributes: [Attribute], names: [String], bytes: [UInt8]) {
        self.nodes = nodes
        self.attributes = attributes
        self.names = names
        self.bytes = bytes
    }

    /// The outermost element; nil in a tree without any.
    var root: XMLElement? { nodes.isEmpty ? nil : XMLElement(tree: self, index: 0) }

    /// An element, or a piece of text (then its name is `XMLTree.text`).
    struct Node {
        let name: UInt16
        /// Where its attributes begin; for text, where its bytes do.
        let start: UInt32
        /// How many attributes; for text, how many bytes.
        var count: UInt32
        var firstChild: UInt32 = 0
        var nextSibling: UInt32 = 0
    }

    /// An attribute and where its value stands among the bytes.
    struct Attribute {
        let name: UInt16
        let start: UInt32
        let count: UInt32
    }

    static let text: UInt16 = 0
}

/// An element of a tree (phần tử XML): a light reference.
struct XMLElement {
    let tree: XMLTree
    let index: Int

    var name: String { tree.names[Int(tree.nodes[index].name)] }

    /// An attribute's value by its name without prefix.
    subscript(attribute: String) -> String? {
        let node = tree.nodes[index]
        for attributeIndex in Int(node.start)..<Int(node.start + node.count) {
            let candidate = tree.attributes[attributeIndex]
            if tree.names[Int(candidate.name)] == attribute { return tree.string(candidate.start, candidate.count) }
        }
        return nil
    }

    /// What stands directly in it: elements and text, in order.
    var contents: XMLContents { XMLContents(tree: tree, cursor: Int(tree.nodes[index].firstChild)) }

    /// The elements directly in it.
    var children: some Sequence<XMLElement> {
        contents.lazy.compactMap { content in
            if case .element(let element) = content { element } else { nil }
        }
    }

    func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    func all(_ name: String) -> some Sequence<XMLElement> { children.lazy.filter { $0.name == name } }

    /// The text directly in it.
    var text: String {
        contents.reduce(into: "") { text, content in
            if case .text(let piece) = content { text += piece }
        }
    }
}

/// One of the things that stand in an element (nội dung): an element or text.
enum XMLContent {
    case element(XMLElement)
    case text(String)
}

/// The contents of an element in order (dãy nội dung).
struct XMLContents: Sequence, IteratorProtocol {
    let tree: XMLTree
    /// The next node; the outermost element, 0, is nobody's child and ends the row.
    var cursor: Int

    mutating func next() -> XMLContent? {
        guard cursor != 0 else { return nil }
        let index = cursor
        let node = tree.nodes[index]
        cursor = Int(node.nextSibling)
        return node.name == XMLTree.text
            ? .text(tree.string(node.start, node.count))
            : .element(XMLElement(tree: tree, index: index))
    }
}

extension XMLTree {
    func string(_ start: UInt32, _ count: UInt32) -> String {
        String(decoding: bytes[Int(start)..<Int(start + count)], as: UTF8.self)
    }
}
