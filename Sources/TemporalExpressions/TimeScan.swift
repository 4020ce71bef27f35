package import VietnameseText

/// A view of the tokens of one passage, with the questions that the rules ask.
package struct TimeScan {
    package let tokens: UnsafeBufferPointer<Token>
    package let bounds: Range<Int>

    package init(tokens: UnsafeBufferPointer<Token>, bounds: Range<Int>) {
        self.tokens = tokens
        self.bounds = bounds
    }

    /// The time word at a place, `nil` outside the passage or for other tokens.
    @inline(__always)
    package func word(_ place: Int) -> TimeWord? {
        guard bounds.contains(place) else { return nil }
        let word = tokens[place].word
        return word == 0 || word > TimeWord.limitOfNumbers ? nil : TimeWord(rawValue: word)
    }

    @inline(__always)
    package func isWord(_ place: Int, _ word: TimeWord) -> Bool {
        bounds.contains(place) && tokens[place].word == word.rawValue
    }

    @inline(__always)
    package func isWord(_ place: Int, _ first: TimeWord, _ second: TimeWord) -> Bool {
        isWord(place, first) && isWord(place + 1, second)
    }

    @inline(__always)
    package func isMark(_ place: Int, _ mark: Unicode.Scalar) -> Bool {
        bounds.contains(place) && tokens[place].isMark(mark)
    }

    /// A number in digits.
    @inline(__always)
    package func digits(_ place: Int) -> Int? {
        guard bounds.contains(place), tokens[place].kind == .number else { return nil }
        return Int(tokens[place].value)
    }

    /// Whether a blank stands before a token.
    package func isSpaced(_ place: Int) -> Bool {
        bounds.contains(place) && tokens[place].hasSpaceBefore
    }

    /// A number in digits or in words, 1 to 10 ("hai", "mười").
    package func numeral(_ place: Int) -> Int? {
        if let number = digits(place) { return number }
        guard let word = word(place), word.rawValue >= TimeWord.one.rawValue, word.rawValue <= TimeWord.ten.rawValue
        else { return nil }
        return Int(word.rawValue - TimeWord.one.rawValue) + 1
    }

    /// A quarter's number: a Roman numeral, or a digit 1 to 4.
    package func quarter(_ place: Int) -> Int? {
        switch word(place) {
        case .romanOne: return 1
        case .romanTwo: return 2
        case .romanThree: return 3
        case .romanFour: return 4
        default: break
        }
        guard let number = digits(place), (1...4).contains(number) else { return nil }
        return number
    }

    /// The number of a year, 1900 to 2199.
    package func year(_ place: Int) -> Int? {
        guard let number = digits(place), (1900...2199).contains(number) else { return nil }
        return number
    }

    /// "/2024", "-2024", "năm 2024" or " năm 2024" at a place: the year and what follows it.
    package func yearSuffix(_ place: Int) -> (year: Int, end: Int)? {
        if isMark(place, "/") || isMark(place, "-") || isMark(place, "."), !isSpaced(place + 1),
            let year = year(place + 1)
        {
            return (year, place + 2)
        }
        if isWord(place, .year), let year = year(place + 1) { return (year, place + 2) }
        return nil
    }
}

/// What a rule found: a value and the tokens that it takes.
package struct TimeMatch {
    package var tokens: Range<Int>
    package var value: TimeValue

    init(_ tokens: Range<Int>, _ value: TimeValue) {
        self.tokens = tokens
        self.value = value
    }

    init(_ tokens: Range<Int>, _ value: CalendarValue) {
        self.init(tokens, .calendar(value))
    }

    init(_ tokens: Range<Int>, _ value: Recurrence) {
        self.init(tokens, .recurrence(value))
    }
}
