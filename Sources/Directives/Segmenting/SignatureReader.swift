import VietnameseText

/// Reads recipients and signature, one below the other or side by side.
struct SignatureReader {
    let text: SourceText
    let tokens: [Token]
    let lines: [Line]
    let closing: Range<Int>

    /// A piece of a line with the column where it begins.
    fileprivate struct Segment {
        var tokens: Range<Int>
        var column: Int
        var line: Int
    }

    func read(into description: inout DocumentDescription) {
        var recipients: [Segment] = []
        var signature: [Segment] = []
        var inRecipients = false
        for line in closing {
            for segment in ColumnSegments.segments(tokens, lines[line].tokens) {
                let piece = Segment(tokens: segment, column: text.column(of: tokens[segment.lowerBound]), line: line)
                let first = tokens[segment.lowerBound]
                if first.word == Words.place, segment.count >= 2, tokens[segment.lowerBound + 1].word == Words.receive {
                    inRecipients = true
                } else if first.isMark("-") || first.isMark("+") || first.isMark("\u{2022}") {
                    if inRecipients { recipients.append(piece) }
                } else if inRecipients, !recipients.isEmpty, continuesRecipient(piece, recipients) {
                    recipients.append(piece)
                } else {
                    signature.append(piece)
                }
            }
        }
        description.recipients = names(recipients)
        readSignature(signature, into: &description)
    }

    // A wrapped line of a recipient begins with a small letter under the first words.
    private func continuesRecipient(_ piece: Segment, _ recipients: [Segment]) -> Bool {
        guard let last = recipients.last, piece.line == last.line + 1,
            piece.tokens.lowerBound == lines[piece.line].tokens.lowerBound
        else { return false }
        let first = tokens[piece.tokens.lowerBound]
        return !first.isCapitalised && !tokens[last.tokens.upperBound - 1].isMark(";")
            && !tokens[last.tokens.upperBound - 1].isMark(".")
    }

    private func names(_ recipients: [Segment]) -> [String] {
        var names: [String] = []
        for segment in recipients {
            var range = segment.tokens
            let isNew = tokens[range.lowerBound].kind == .mark
            if isNew { range = range.dropFirst() }
            while let last = range.last,
                tokens[last].isMark(";") || tokens[last].isMark(",") || tokens[last].isMark(".")
            { range = range.dropLast() }
            guard !range.isEmpty else { continue }
            let name = LetterheadReader.joined(text, tokens, range)
            if isNew { names.append(name) } else { names[names.count - 1] += " " + name }
        }
        return names
    }

    private func readSignature(_ pieces: [Segment], into description: inout DocumentDescription) {
        let posts = pieces.filter { isCapitals($0.tokens) }
        let names = pieces.filter { isName($0.tokens) }
        guard let name = signer(names, posts) else { return readPosts(posts, into: &description) }
        let own = withoutRank(name.tokens)
        description.signer = LetterheadReader.joined(text, tokens, own)
        description.places["signer"] = span(own)
        readPosts(posts.filter { $0.line < name.line && isUnder($0, name, posts) }, into: &description)
    }

    // "Đại tá Ninh Quốc Trị": the rank is no part of the name.
    private func withoutRank(_ range: Range<Int>) -> Range<Int> {
        guard range.count >= 4, Self.ranks.contains(tokens[range.lowerBound].word),
            Self.grades.contains(tokens[range.lowerBound + 1].word)
        else { return range }
        return range.dropFirst(2)
    }

    private static let ranks = WordSet(["đại", "thượng", "trung", "thiếu"])
    private static let grades = WordSet(["tá", "úy", "tướng"])

    /// Of several names the one below the chair's post, else the last.
    private func signer(_ names: [Segment], _ posts: [Segment]) -> Segment? {
        guard names.count > 1, let secretary = posts.first(where: { isSecretary($0.tokens) }) else { return names.last }
        let chair =
            posts.first { $0.line == secretary.line && $0.column != secretary.column }
            ?? posts.first { $0.line > secretary.line }
        guard let chair else { return names.last }
        if chair.line == secretary.line {
            return names.min {
                abs($0.center(tokens, text) - chair.center(tokens, text))
                    < abs($1.center(tokens, text) - chair.center(tokens, text))
            }
        }
        return names.first { $0.line > chair.line } ?? names.last
    }

    private func isUnder(_ post: Segment, _ name: Segment, _ posts: [Segment]) -> Bool {
        let rivals = posts.filter { $0.line == post.line }
        guard rivals.count > 1 else { return !isSecretary(post.tokens) || posts.count == 1 }
        let distances = rivals.map { abs($0.center(tokens, text) - name.center(tokens, text)) }
        return abs(post.center(tokens, text) - name.center(tokens, text)) == distances.min()
    }

    private func readPosts(_ posts: [Segment], into description: inout DocumentDescription) {
        for post in posts {
            let written = LetterheadReader.joined(text, tokens, post.tokens)
            if SignatureRule.isAuthority(tokens, post.tokens) {
                description.authority = description.authority ?? written
                description.places["authority"] = description.places["authority"] ?? span(post.tokens)
            } else {
                description.position = written
                description.places["position"] = span(post.tokens)
            }
        }
    }

    private func isSecretary(_ range: Range<Int>) -> Bool {
        tokens[range.lowerBound].word == Words.letter || tokens[range].contains { $0.word == Words.record }
    }

    private func isCapitals(_ range: Range<Int>) -> Bool {
        let words = tokens[range].filter { $0.kind == .word }
        return words.contains { $0.isAllCapitals }
            && words.allSatisfy { $0.isAllCapitals || $0.value <= 2 && $0.isCapitalised }
    }

    /// Two to five capitalised words that are not all capitals, after "Đồng chí" or a degree or not.
    private func isName(_ segment: Range<Int>) -> Bool {
        let range = withoutRank(segment)
        let words = tokens[range].filter { $0.kind == .word }
        guard (2...6).contains(words.count),
            words.count == range.count || tokens[range].contains(where: { $0.isMark(".") })
        else { return false }
        return words.allSatisfy { $0.isCapitalised } && words.contains { !$0.isAllCapitals }
    }

    private func span(_ range: Range<Int>) -> TextSpan {
        text.span(Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end))
    }
}

extension SignatureReader.Segment {
    /// The column of the middle of the piece.
    fileprivate func center(_ pieces: [Token], _ text: SourceText) -> Int {
        column
            + (text.scalarOffset(ofByte: Int(pieces[tokens.upperBound - 1].end))
                - text.scalarOffset(ofByte: Int(pieces[tokens.lowerBound].start))) / 2
    }
}
