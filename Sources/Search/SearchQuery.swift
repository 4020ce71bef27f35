package import Kernel
import VietnameseText

/// What somebody looks for (câu tìm kiếm): words that must all occur, “…” for words that stand together.
///
/// What is written without a blank, such as a symbol ("156/QĐ-UBND"), stands together as well. The last word may be the
/// beginning of one, unless it is in quotation marks, a figure, or a single letter. Every other sign parts words: there is
/// nothing that could be a command to an engine.
package struct SearchQuery: Sendable {
    /// Words that stand together, each group anywhere.
    package let groups: [[SearchText.Word]]
    /// Whether somebody typed diacritics, and meant them.
    package let hasMarks: Bool
    /// Whether the last word may go on.
    package let isOpen: Bool

    package var words: [SearchText.Word] { groups.flatMap { $0 } }

    /// - Throws: a `Failure` when there is nothing to look for, or too much.
    package init(_ typed: String) throws(Failure) {
        var groups: [[SearchText.Word]] = []
        var (hasMarks, isOpen) = (false, false)
        for piece in Self.pieces(typed.unicodeScalars.prefix(Self.longest + 1)) {
            let words = SearchText(piece.text, context: typed).words
            guard !words.isEmpty else { continue }
            groups.append(words)
            hasMarks = hasMarks || MarkedWords(piece.text).hasMarks
            isOpen = !piece.isQuoted && Self.mayGoOn(words, piece.text)
        }
        guard !groups.isEmpty else {
            throw Failure(.usage, "Câu tìm cần có ít nhất một chữ hoặc chữ số.")
        }
        guard groups.joined().count <= Self.most, typed.unicodeScalars.count <= Self.longest else {
            throw Failure(.usage, "Câu tìm quá dài; hãy nêu nhiều nhất \(Self.most) tiếng.")
        }
        self.groups = groups
        self.hasMarks = hasMarks
        self.isOpen = isOpen
    }

    private static let most = 40
    private static let longest = 1000

    private static func mayGoOn(_ words: [SearchText.Word], _ piece: String) -> Bool {
        guard let last = words.last?.folded, last.utf8.count >= 2 else { return false }
        let isWrittenOut = words.count > 1 && words[words.count - 2].place == words[words.count - 1].place
        let isWhole = piece.unicodeScalars.last.map { !$0.properties.isAlphabetic && $0.value < 0x300 } ?? true
        return !isWrittenOut && !isWhole && !last.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension SearchQuery {
    private struct Piece {
        var text = ""
        var isQuoted: Bool
    }

    /// What blanks part, and what quotation marks hold; one that is never closed holds the rest.
    private static func pieces(_ typed: some Sequence<Unicode.Scalar>) -> [Piece] {
        var pieces: [Piece] = [Piece(isQuoted: false)]
        var isQuoted = false
        for scalar in typed {
            if quotes.contains(scalar) {
                isQuoted.toggle()
                pieces.append(Piece(isQuoted: isQuoted))
            } else if scalar.properties.isWhitespace, !isQuoted {
                pieces.append(Piece(isQuoted: false))
            } else {
                pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
            }
        }
        return pieces
    }

    private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]
}
