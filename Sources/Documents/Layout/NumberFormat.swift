/// How a number of a list is written (kiểu đánh số), by the names of .docx; those of .odt map onto them.
enum NumberFormat: Equatable {
    case decimal
    case decimalZero
    case lowerLetter
    case upperLetter
    case lowerRoman
    case upperRoman
    case bullet
    case none

    init(word name: String) {
        switch name {
        case "lowerLetter": self = .lowerLetter
        case "upperLetter": self = .upperLetter
        case "lowerRoman": self = .lowerRoman
        case "upperRoman": self = .upperRoman
        case "decimalZero": self = .decimalZero
        case "bullet": self = .bullet
        case "none": self = .none
        default: self = .decimal
        }
    }

    init(openDocument name: String) {
        switch name {
        case "a": self = .lowerLetter
        case "A": self = .upperLetter
        case "i": self = .lowerRoman
        case "I": self = .upperRoman
        case "": self = .none
        default: self = .decimal
        }
    }

    func text(of number: Int) -> String {
        switch self {
        case .decimal: String(number)
        case .decimalZero: number < 10 ? "0\(number)" : String(number)
        case .lowerLetter: Self.letters(number)
        case .upperLetter: Self.letters(number).uppercased()
        case .lowerRoman: Self.roman(number)
        case .upperRoman: Self.roman(number).uppercased()
        case .bullet, .none: ""
        }
    }

    /// a … z, then aa, bb, cc, as Word counts on.
    private static func letters(_ number: Int) -> String {
        guard (1...780).contains(number) else { return String(number) }
        let letter = Character(Unicode.Scalar(UInt8(0x61 + (number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1..<4000).contains(number) else { return String(number) }
        var rest = number
        return romanDigits.reduce(into: "") { text, digit in
            while rest >= digit.0 {
                text += digit.1
                rest -= digit.0
            }
        }
    }

    private static let romanDigits = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"),
        (5, "v"), (4, "iv"), (1, "i"),
    ]

    /// A bullet as official prose writes it: its own sign if it is one of "- + *", else "-" and "+" by turns of the
    /// level.
    static func bullet(_ sign: String, level: Int) -> String {
        switch sign {
        case "-", "–", "—", "−", "\u{2010}", "\u{2011}": "-"
        case "+", "*": sign
        default: level % 2 == 0 ? "-" : "+"
        }
    }
}
