/// Words that name the day of the document itself, beyond those that expressions are made of.
enum AnchorWord {
    /// ban hành, ký, hiệu lực.
    static let issue: ClosedRange<UInt16> = first...first + 2
    /// Words that may follow them: hành, định, quyết, thông, báo, nghị, chỉ, thị, văn, bản, kế, hoạch, kết, luận.
    static let tail: ClosedRange<UInt16> = first + 3...first + 16

    /// Their spellings, to be reserved right after `TimeWord`'s.
    static let spellings: [[String]] = [
        ["ban"], ["ký"], ["lực"],
        ["hành"], ["quyết"], ["thông"], ["báo"], ["nghị"], ["chỉ"], ["thị"], ["văn"], ["bản"], ["kế"], ["hoạch"],
        ["kết"],
        ["luận"], ["công"], ["tác"],
    ]

    /// công, tác: before "năm" without a number, a programme of each year.
    static let work = (first + 16, first + 17)

    private static let first = UInt16(TimeWord.spellings.count + 1)
}
