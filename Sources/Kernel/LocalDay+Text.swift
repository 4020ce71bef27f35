extension LocalDay: CustomStringConvertible {
    /// The day after ISO 8601, for machines: `2024-07-19`.
    package var description: String {
        let (year, month, day) = civil
        return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// The day as Vietnamese offices write it: `19/7/2024`, and `09/01/2024` with zeros before 1 to 9 of a day and
    /// before months 1 and 2 (Decree 30/2020/NĐ-CP, annex I, II.4).
    package var vietnamese: String {
        let (year, month, day) = civil
        return "\(Self.padded(day, 2))/\(month <= 2 ? Self.padded(month, 2) : String(month))/\(year)"
    }

    /// Reads `2024-07-19` or `19/7/2024`; `nil` when the text is neither or names no day.
    package init?(parsing text: some StringProtocol) {
        let dashed = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if dashed.count == 3, let year = dashed[0], let month = dashed[1], let day = dashed[2] {
            self.init(year: year, month: month, day: day)
            return
        }
        let slashed = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard slashed.count == 3, let day = slashed[0], let month = slashed[1], let year = slashed[2] else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    /// Reads `2024-07-19` from its ten bytes, as databases hand days on by the million; `nil` for anything else.
    package init?(iso bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
