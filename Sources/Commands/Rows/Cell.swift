/// In what voice a phrase is shown; never the only carrier of a meaning, the words say it too.
enum Tone: Sendable {
    case plain, strong, faint
    /// One of the five clear points is not stated.
    case missing
    /// The last day is a week away or less.
    case soon
    case late
}

/// Words that are shown alike.
struct Phrase: Sendable, Equatable {
    var text: String
    var tone = Tone.plain
    /// True for a whole paragraph of the document, which a table may cut short.
    var isLong = false
}

/// What stands in one field of a list (ô): phrases, each on a line of its own.
struct Cell: Sendable, Equatable, ExpressibleByStringInterpolation {
    var phrases: [Phrase]

    init(_ phrases: [Phrase]) {
        self.phrases = phrases.filter { !$0.text.isEmpty }
    }

    init(_ text: String?, _ tone: Tone = .plain) {
        self.init(text.map { [Phrase(text: $0, tone: tone)] } ?? [])
    }

    init(stringLiteral value: String) {
        self.init(value)
    }

    var isEmpty: Bool { phrases.isEmpty }
    /// In one line.
    var text: String { phrases.map(\.text).joined(separator: "; ") }
}
