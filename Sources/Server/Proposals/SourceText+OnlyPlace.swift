package import Kernel
package import Obligations
package import VietnameseText

extension SourceText {
    /// The one place of words that a person copied from the paper (chỗ được đánh dấu), in code points; else how often they
    /// are there, and where.
    ///
    /// - Parameter near: of several places the one that is nearest to it, where that is known.
    package func onlyPlace(of words: String, near: Int? = nil) throws(Failure) -> Range<Int> {
        let places = places(of: words)
        guard let first = places.first else {
            throw Failure(.notFound, "Văn bản không có chữ “\(words)”; hãy chép đúng nguyên văn.")
        }
        if let near, let place = places.min(by: { abs($0.lowerBound - near) < abs($1.lowerBound - near) }) {
            return place
        }
        guard places.count == 1 else {
            let spots = places.prefix(8).map { "dòng \(line(at: $0.lowerBound)) (\($0.lowerBound)-\($0.upperBound))" }
            throw Failure(
                .refused,
                "Chữ “\(words)” có \(places.count) chỗ: \(spots.joined(separator: ", ")); hãy chép dài hơn."
            )
        }
        return first
    }
}

extension Proposal {
    /// What a person marks in a paper, to be said more about: its words are its content.
    package init(marking place: Range<Int>, in text: String) {
        let words = text.passage(place).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.init(ordinal: 0, content: words, modality: .order, span: place, parties: [], origin: .marked)
    }
}

extension Proposal.Piece {
    /// A part of a proposal by its words; where they stand once in the passage, that is the part's own passage.
    package init(_ words: String, of whole: Proposal, in text: String) {
        let places = SourceText(text.passage(whole.span)).places(of: words)
        guard places.count == 1, let place = places.first else {
            self.init(words)
            return
        }
        let start = whole.span.lowerBound
        self.init(words, span: start + place.lowerBound..<start + place.upperBound)
    }
}
