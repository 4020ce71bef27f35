import VietnameseText

/// **Nơi nhận và chữ ký** — the closing begins at "Nơi nhận:", or at the authority of the signature ("T/M", "TM.",
/// "KT.", "TL.", "TUQ.", "Q."), or at a line of capitals that is only a post (CHỦ TỊCH, BÍ THƯ, THƯ KÝ, CHỦ TRÌ).
enum SignatureRule {
    static func opensClosing(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        if tokens[first].word == Words.place, range.count >= 2, tokens[first + 1].word == Words.receive {
            return range.count == 2 || tokens[first + 2].isMark(":") || tokens[first + 2].flags.contains(.columnBefore)
        }
        return isAuthority(tokens, range) || isPostAlone(tokens, range)
    }

    /// "T/M BAN THƯỜNG VỤ", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH".
    static func isAuthority(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        guard tokens[first].isCapitalised, range.count >= 3 else { return false }
        if tokens[first].isAllCapitals, Lexicon.shared.authorities.contains(tokens[first].word),
            tokens[first + 1].isMark(".")
        {
            return tokens[first + 2].isAllCapitals
        }
        guard tokens[first].value == 1, tokens[first + 1].isMark("/"), range.count >= 4 else { return false }
        return tokens[first + 2].value == 1 && tokens[first + 2].isCapitalised && tokens[first + 3].isAllCapitals
    }

    /// A line of capitals that consists of posts only, as above a signature.
    static func isPostAlone(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        guard tokens[range.lowerBound].isAllCapitals, range.count <= 12 else { return false }
        guard tokens[range].allSatisfy({ $0.kind == .mark || $0.kind == .word && ($0.isAllCapitals || $0.value == 1) })
        else { return false }
        // "CHỦ TRÌ   PHỐI HỢP" heads the columns of a table; "THƯ KÝ   CHỦ TRÌ" are two signatures.
        let segments = ColumnSegments.segments(tokens, range)
        if segments.dropFirst().contains(where: {
            TaskTableRule.column(tokens, $0) != nil && !beginsWithPost(tokens, $0)
        }) {
            return false
        }
        return beginsWithPost(tokens, range)
    }

    // A post that is all of the line, or of its first column.
    private static func beginsWithPost(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        Lexicon.shared.signingPosts.contains { post in
            range.count >= post.count && zip(post, range).allSatisfy { tokens[$1].word == $0 }
                && (range.count == post.count || tokens[range.lowerBound + post.count].flags.contains(.columnBefore))
        }
    }
}
