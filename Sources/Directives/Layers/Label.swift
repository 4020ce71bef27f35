/// The number or sign at the head of an item (số thứ tự, dấu đầu dòng): "I.", "1.2.", "(3)", "a)", "-", "Điều 4.".
struct Label: Sendable, Equatable {
    /// How it is written; items written alike stand on one level.
    enum Style: Int, Sendable {
        case part, chapter, capital, roman, heading, section, article, decimal1, decimal2, decimal3, parenthesised,
            closed, letter, dash, plus, bullet, step

        /// The label of an item, not of a part of the whole.
        var isItem: Bool { rawValue > Self.heading.rawValue }

        /// A sign without a number.
        var isBullet: Bool { self == .dash || self == .plus || self == .bullet }
    }

    var style: Style
    /// Its place among its siblings where it has a number; 0 for signs.
    var ordinal: Int
    /// As shown to people: "1.", "(2)", "a)".
    var text: String
}
