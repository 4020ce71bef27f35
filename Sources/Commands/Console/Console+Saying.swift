extension Console {
    /// Prints lines for the eye; signs that would steer the terminal are left out.
    func say(_ lines: String) throws { try write(Array((WordWrap.printableLines(lines) + "\n").utf8)) }
}
