extension Statement.Interpolation {
    /// The name of a table or column that the engine's catalogue gave, in quotes.
    package mutating func appendInterpolation(name: String) {
        appendLiteral(
            "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        )
    }

    /// Names with commas between them.
    package mutating func appendInterpolation(names: [String]) {
        for (index, name) in names.enumerated() {
            if index > 0 { appendLiteral(", ") }
            appendInterpolation(name: name)
        }
    }
}
