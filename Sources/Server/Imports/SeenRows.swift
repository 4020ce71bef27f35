import Kernel
import Obligations
import Storage

/// What a file has brought so far (các dòng đã gặp), by hashes: a hundred thousand rows take a few megabytes.
struct SeenRows {
    /// A row that came before.
    private struct Seen {
        let index: Int
        let place: Int
        let sheet: Int
        let state: UInt64
    }

    /// What the register is searched for.
    private struct Wanted {
        let index: Int
        let symbol: UInt64?
        let issued: LocalDay
        let deadline: LocalDay?
    }

    private var rows: [UInt64: Seen] = [:]
    private var deadlines: [UInt64: (index: Int, place: RowPlace, deadline: LocalDay)] = [:]
    private var contents: [UInt64: [Wanted]] = [:]
    private var ordinals: [Int: (place: RowPlace, content: UInt64)] = [:]
    private var sheets: [String?] = []

    /// What is wrong with a row beside those before it; it is remembered.
    mutating func problem(of row: ReadObligationRow, index: Int, isInherited: Bool) -> (ObligationColumn, String)? {
        if sheets.last != .some(row.row.sheet) {
            sheets.append(row.row.sheet)
            ordinals = [:]
        }
        let obligation = row.row.obligation
        let content = Self.hash(obligation.content)
        let wanted = Wanted(
            index: index,
            symbol: row.row.symbol.map { Self.hash($0) },
            issued: obligation.issued,
            deadline: obligation.firstDeadline
        )
        contents[content, default: []].append(wanted)
        if let clash = clash(of: row, content, isInherited: isInherited) { return clash }
        let names = obligation.parties(.lead).map(\.name).joined(separator: ";")
        let key = Self.hash(
            "\(content) \(row.row.symbol ?? "") \(obligation.issued) \(wanted.deadline?.description ?? "-") \(names)"
        )
        let state = Self.hash("\(obligation.evidence?.description ?? "-") \(obligation.progress) \(obligation.stage)")
        guard let before = rows[key] else {
            rows[key] = Seen(index: index, place: row.row.row, sheet: sheets.count - 1, state: state)
            return nil
        }
        let place = RowPlace(sheet: sheets[before.sheet], number: before.place).words
        return before.state == state
            ? (.content, "trùng với \(place)")
            : (.content, "mâu thuẫn với \(place): cùng nhiệm vụ mà kết quả khác nhau")
    }

    /// The row before that orders the same work by the same paper for another day close by: one of the two is wrong. What
    /// is due a month later or more comes back, and both are right.
    mutating func contradicted(by row: ReadObligationRow, index: Int) -> (index: Int, place: RowPlace)? {
        let obligation = row.row.obligation
        guard let deadline = obligation.firstDeadline else { return nil }
        let names = obligation.parties(.lead).map(\.name).joined(separator: ";")
        let key = Self.hash(
            "\(Self.hash(obligation.content)) \(row.row.symbol ?? "") \(obligation.issued) \(names)"
        )
        defer { deadlines[key] = (index, row.place, deadline) }
        guard let before = deadlines[key], (1..<28).contains(abs(deadline.days(since: before.deadline))) else {
            return nil
        }
        return (before.index, before.place)
    }

    // One number for two different rows; 1 begins anew, as registers do for every group.
    private mutating func clash(of row: ReadObligationRow, _ content: UInt64, isInherited: Bool) -> (
        ObligationColumn, String
    )? {
        guard !isInherited, let number = Int(row.ordinal) else { return nil }
        if number == 1, ordinals[1]?.content != content { ordinals = [:] }
        guard let before = ordinals[number] else {
            ordinals[number] = (row.place, content)
            return nil
        }
        guard before.content != content else { return nil }
        return (.ordinal, "số thứ tự \(number) đã có ở \(before.place.words) với nội dung khác")
    }

    /// The rows that an obligation of the register says already.
    func indices(content: String, symbol: String?, issued: LocalDay, deadline: LocalDay?) -> [Int] {
        guard let alike = contents[Self.hash(content)] else { return [] }
        let symbol = symbol.map { Self.hash($0) }
        return alike.filter { wanted in
            guard wanted.deadline == deadline else { return false }
            guard let symbol, let other = wanted.symbol else { return wanted.issued == issued }
            return symbol == other
        }
        .map(\.index)
    }

    /// Of letters and figures, capitals of ASCII made small: blanks and signs do not make another text (FNV-1a, 64 bits).
    private static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A, 0x80...: hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            case 0x41...0x5A: hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
            default: break
            }
        }
        return hash
    }
}
