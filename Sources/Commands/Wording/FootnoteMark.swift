/// The mark of a footnote (dấu chú thích), "[1]" right behind a word, as reading a Word file leaves it in the text.
enum FootnoteMark {
    /// A list shows no notes, so their marks say nothing there; "[1]" that stands alone is no mark and stays.
    static func removed(from text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
        return text.replacing(#/(?<word>[\p{L}\p{N}”"\)])\[[0-9]{1,3}\](?![\p{L}\p{N}\[\/])/#) { $0.output.word }
    }
}
