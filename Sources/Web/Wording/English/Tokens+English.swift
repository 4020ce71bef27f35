extension TokenWords {
    static let english = TokenWords(
        title: "Access tokens",
        about:
            "With a token another program of your office reads and updates the register for you, within your own rights. End a token at once that others have seen.",
        mine: "My tokens",
        others: "Tokens of others in the authority",
        none: "There is none yet.",
        name: "What it is for",
        nameHint: "For example: screen in the hall, document management",
        mayWrite: "May also update",
        mayWriteHint: "Otherwise it only reads.",
        life: "Good for",
        days: { days in
            switch days {
            case 1: "1 day"
            case 365: "1 year"
            default: "\(days) days"
            }
        },
        make: "Make a token",
        made: "The token is made",
        madeAbout: "Copy it into the program now and give it to nobody else; it is shown this once.",
        token: "Token",
        kept: "I have copied it",
        reads: "Reads",
        writes: "Reads and updates",
        since: { "made \($0)" },
        until: { "ends \($0)" },
        used: { "last used \($0)" },
        unused: "never used",
        end: "End the token",
        ended: "The token has ended; the program that uses it does not come in any more."
    )
}
