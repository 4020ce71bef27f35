import Kernel

/// Which cells of a workbook show their number as a day (định dạng ngày), by the number of their style.
struct CellStyles {
    /// How a number is shown, as far as days go.
    enum Show {
        case number
        case day
        /// "12/2025": a month, kept by Excel as its first day.
        case month
        /// 0.65 shown as "65%".
        case percent
    }

    private let styles: [Show]
    private let counts1904: Bool

    /// - Parameter counts1904: days count from 1904, as Excel for Macintosh did.
    init(_ root: XMLElement?, counts1904: Bool) {
        self.counts1904 = counts1904
        var codes: [Int: String] = [:]
        for format in root?.first("numFmts").map({ Array($0.all("numFmt")) }) ?? [] {
            if let id = format["numFmtId"].flatMap({ Int($0) }) { codes[id] = format["formatCode"] }
        }
        styles =
            root?.first("cellXfs")?.all("xf").map { style in
                let id = style["numFmtId"].flatMap { Int($0) } ?? 0
                return codes[id].map(Self.show) ?? Self.builtIn(id)
            } ?? []
    }

    func cell(_ number: Double, style: Int) -> TableCell {
        let show = styles.indices.contains(style) ? styles[style] : .number
        if show == .percent { return .text("\(TableCell.number((number * 10_000).rounded() / 100).shown)%") }
        guard show != .number, let day = day(number) else { return .number(number) }
        guard show == .month else { return .day(day) }
        return .text("tháng \(day.month)/\(day.year)")
    }

    private func day(_ serial: Double) -> LocalDay? {
        Self.day(serial: counts1904 ? serial + 1462 : serial)
    }

    /// The day that a number of Excel's 1900 system stands for; 60 is the 29 February that 1900 did not have.
    static func day(serial: Double) -> LocalDay? {
        guard serial >= 1, serial < 2_958_466 else { return nil }
        let count = Int32(serial.rounded(.down))
        return LocalDay(daysSinceEpoch: count - 25_569 + (count < 60 ? 1 : 0))
    }

    // ECMA-376 part 1, clause 18.8.30: formats that every program knows by number.
    private static func builtIn(_ id: Int) -> Show {
        switch id {
        case 14...16, 22, 27...31, 36, 50...54, 57...58: .day
        case 17: .month
        case 9, 10: .percent
        default: .number
        }
    }

    // What is in quotes, in brackets or behind a backslash is shown as it is.
    private static func show(_ code: String) -> Show {
        var letters: Set<UInt8> = []
        var closing: UInt8?
        var isEscaped = false
        for byte in code.utf8 {
            if isEscaped {
                isEscaped = false
            } else if let end = closing {
                if byte == end { closing = nil }
            } else if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "_") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                closing = byte
            } else if byte == UInt8(ascii: "[") {
                closing = UInt8(ascii: "]")
            } else if byte == UInt8(ascii: ";") {
                break
            } else {
                letters.insert(byte | 0x20)
            }
        }
        if letters.contains(UInt8(ascii: "d")) { return .day }
        if letters.contains(UInt8(ascii: "%") | 0x20) { return .percent }
        return letters.contains(UInt8(ascii: "y")) ? .month : .number
    }
}
