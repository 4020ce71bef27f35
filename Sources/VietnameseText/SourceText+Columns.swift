/// Places within a line, for texts that are set in columns.
extension SourceText {
    /// The number of code points between the beginning of the line and a token.
    package func column(of token: Token) -> Int {
        var column = 0
        var place = Int(token.start)
        while place > 0, utf8[place - 1] != 0x0A, utf8[place - 1] != 0x0C {
            place -= 1
            if utf8[place] & 0xC0 != 0x80 { column += 1 }
        }
        return column
    }

    /// The number of tabs right before a token.
    package func tabs(before token: Token) -> Int {
        var tabs = 0
        var place = Int(token.start) - 1
        while place >= 0, utf8[place] == 0x09 || utf8[place] == 0x20 {
            if utf8[place] == 0x09 { tabs += 1 }
            place -= 1
        }
        return tabs
    }
}
