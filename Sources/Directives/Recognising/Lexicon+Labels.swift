import VietnameseText

/// Numerals and letters that label items.
extension Lexicon {
    static let romanNumerals = [
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
        "XVII", "XVIII",
        "XIX", "XX",
    ]

    /// The letters of items in the order of Decree 30/2020/NĐ-CP, the place 0 unused.
    static let itemLetters =
        [""] + "a b c d đ e g h i k l m n o p q r s t u v x y".split(separator: " ").map(String.init)

    /// The value of a capital Roman numeral, 1 to 20.
    func romanValue(_ token: Token) -> Int? {
        guard token.kind == .word, token.isCapitalised, token.value == 1 || token.isAllCapitals, token.word != 0 else {
            return nil
        }
        return romans[token.word]
    }

    /// The place of a letter among the labels of items, 0 when it is none.
    func letterOrdinal(_ token: Token) -> Int {
        guard token.kind == .word, token.value == 1, token.word != 0 else { return 0 }
        return letters[token.word] ?? 0
    }
}
