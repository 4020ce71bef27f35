import VietnameseText

/// A paragraph, an item or a row of a table, healed of line breaks, page numbers and markers (đoạn, mục, dòng của
/// bảng).
struct Passage: Sendable {
    enum Kind: Sendable {
        case text
        /// A row of a table; the cells are ranges of the healed sequence.
        case row([Range<Int>])
    }

    var kind: Kind
    /// Its tokens in the healed sequence, without the label.
    var tokens: Range<Int>
    var label: Label?
    /// Where it begins in the original, label included.
    var start: UInt32
    var isBlankBefore: Bool
    /// The first of an annex.
    var opensAnnex = false
}

/// The document after reading: the healed sequence of tokens with the phrases found in it, and its passages in order.
struct HealedText: Sendable {
    var stream: [Token] = []
    var passages: [Passage] = []
    /// The number of the longest known phrase that begins at each token of `stream`, 0 for none.
    var phrases: [UInt16] = []
}
