import VietnameseText

/// **Quốc hiệu, tiêu ngữ; địa danh và ngày** — "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
/// and "ĐẢNG CỘNG SẢN VIỆT NAM" are nobody's name; "An Hòa, ngày 05 tháng 7 năm 2024" is place and date.
enum LetterheadRule {
    static func isMotto(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        Lexicon.shared.mottos.contains { motto in
            range.count >= motto.count && zip(motto, range).allSatisfy { tokens[$1].word == $0 }
        }
    }

    /// Whether "…, ngày" with a month after it stands in the line.
    static func hasPlaceAndDate(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        placeEnd(tokens, range) != nil
    }

    /// The place of the word "ngày" that follows a comma and has "tháng" behind it.
    static func placeEnd(_ tokens: [Token], _ range: Range<Int>) -> Int? {
        range.first { place in
            tokens[place].word == Words.day && !tokens[place].isCapitalised
                && (place == range.lowerBound || tokens[place - 1].isMark(",") || tokens[place - 1].kind == .word)
                && tokens[place..<min(place + 6, range.upperBound)].contains { $0.word == Words.month }
        }
    }
}
