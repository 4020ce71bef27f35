/// All phrases that rules know, matched in one pass: at each word, the longest phrase that begins there.
package struct PhraseTrie: Sendable {
    /// Next node by (node, word); open addressing, 0 is empty.
    private var edges: [UInt64]
    private var targets: [UInt32]
    private var edgeCount = 0
    /// The phrase that ends at a node, 0 for none.
    private var ending: [UInt16]
    /// Whether the phrase that ends at a node may have a capital inside, as names have.
    private var isName: [Bool]
    /// Whether any phrase begins with a word, by the word's number.
    private var begins: [Bool]

    package init() {
        edges = [UInt64](repeating: 0, count: 1 << 14)
        targets = [UInt32](repeating: 0, count: 1 << 14)
        ending = [0]
        isName = [false]
        begins = []
    }

    /// Adds a phrase under a number above 0; the same phrase again keeps its first number, which is returned.
    ///
    /// A phrase that is no name is not found where a later word begins with a capital: "Giao Ban Quản lý" is no "giao
    /// ban".
    package mutating func insert(_ words: [UInt16], as phrase: UInt16, isName named: Bool) -> UInt16 {
        guard let first = words.first else { return 0 }
        if begins.count <= Int(first) {
            begins.append(contentsOf: repeatElement(false, count: Int(first) + 1 - begins.count))
        }
        begins[Int(first)] = true
        var node: UInt32 = 0
        for word in words { node = next(node, word) ?? addNode(node, word) }
        if ending[Int(node)] == 0 { ending[Int(node)] = phrase }
        if named { isName[Int(node)] = true }
        return ending[Int(node)]
    }

    /// The longest phrase that starts at `start`: its number and its length in tokens; (0, 0) when there is none.
    @inline(__always)
    package func longest(_ tokens: UnsafeBufferPointer<Token>, from start: Int, to end: Int) -> (
        phrase: UInt16, length: Int
    ) {
        let first = Int(tokens[start].word)
        guard first < begins.count, begins[first] else { return (0, 0) }
        var node: UInt32 = 0
        var best: (phrase: UInt16, length: Int) = (0, 0)
        var index = start
        var hasCapital = false
        while index < end, tokens[index].word != 0, let following = next(node, tokens[index].word) {
            if index > start, tokens[index].isCapitalised, !tokens[index].isAllCapitals { hasCapital = true }
            node = following
            index += 1
            if ending[Int(node)] != 0, !hasCapital || isName[Int(node)] { best = (ending[Int(node)], index - start) }
        }
        return best
    }

    @inline(__always)
    private func next(_ node: UInt32, _ word: UInt16) -> UInt32? {
        let key = UInt64(node) << 16 | UInt64(word)
        var slot = Self.slot(key, edges.count)
        while edges[slot] != 0 {
            if edges[slot] == key { return targets[slot] }
            slot = (slot &+ 1) & (edges.count &- 1)
        }
        return nil
    }

    private mutating func addNode(_ node: UInt32, _ word: UInt16) -> UInt32 {
        ending.append(0)
        isName.append(false)
        let target = UInt32(ending.count - 1)
        if edgeCount * 2 >= edges.count { grow() }
        put(UInt64(node) << 16 | UInt64(word), target)
        return target
    }

    private mutating func put(_ key: UInt64, _ target: UInt32) {
        var slot = Self.slot(key, edges.count)
        while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
        edges[slot] = key
        targets[slot] = target
        edgeCount += 1
    }

    private mutating func grow() {
        let old = zip(edges, targets).filter { $0.0 != 0 }
        edges = [UInt64](repeating: 0, count: edges.count * 2)
        targets = [UInt32](repeating: 0, count: targets.count * 2)
        edgeCount = 0
        for (key, target) in old { put(key, target) }
    }

    @inline(__always)
    private static func slot(_ key: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 36) & (count &- 1)
    }
}
