extension YearSchedule {
    /// Reads a schedule from lines `ngày;loại;tên` (lịch nghỉ dạng CSV): `02/9/2024;nghỉ;Quốc khánh`.
    ///
    /// A day is written `2024-09-02` or `02/9/2024`, the kind is `nghỉ` or `làm bù`, the name may be missing. The line of headings, blank lines and
    /// lines that begin with `#` are passed over. All days are of one year, that of the first; a day stands once. `file` is named in
    /// messages, and is the source unless one is given. The first line that is wrong ends the reading.
    package init(csv text: String, file: String, source: String? = nil) throws(Failure) {
        var entries = ScheduleEntries(file: file)
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            try entries.read(line, number)
        }
        guard let year = entries.year else {
            throw Failure(.empty, "Tệp \(file) không có ngày nào; mỗi dòng cần có dạng “02/9/2024;nghỉ;Quốc khánh”.")
        }
        self.init(year: year, daysOff: entries.off, workingDays: entries.worked, source: source ?? file)
    }
}

/// The days of a schedule as they are read, line by line.
private struct ScheduleEntries {
    let file: String
    var year: Int?
    var off: [LocalDay: String] = [:]
    var worked: [LocalDay: String] = [:]

    init(file: String) {
        self.file = file
    }

    mutating func read(_ line: Substring, _ number: Int) throws(Failure) {
        let fields = Self.fields(line)
        guard !Self.isPassedOver(fields) else { return }
        guard fields.count >= 2 else {
            throw failure(number, "thiếu cột; hãy viết “ngày;loại;tên”, ví dụ “02/9/2024;nghỉ;Quốc khánh”.")
        }
        let day = try day(fields[0], number)
        let name = fields.count > 2 ? fields[2] : ""
        switch fields[1].lowercased() {
        case "nghỉ": off[day] = name
        case "làm bù": worked[day] = name
        default: throw failure(number, "loại “\(Self.shown(fields[1]))” không rõ; hãy viết “nghỉ” hoặc “làm bù”.")
        }
    }

    private mutating func day(_ text: String, _ number: Int) throws(Failure) -> LocalDay {
        guard let day = LocalDay(parsing: text) else {
            throw failure(number, "“\(Self.shown(text))” không phải là ngày; hãy viết 2024-09-02 hoặc 02/9/2024.")
        }
        let first = year ?? day.year
        guard day.year == first else {
            throw failure(
                number,
                "ngày \(day.vietnamese) không thuộc năm \(first) như dòng đầu; hãy để mỗi năm một tệp."
            )
        }
        guard off[day] == nil, worked[day] == nil else {
            throw failure(number, "ngày \(day.vietnamese) đã có ở dòng trên; hãy xóa một dòng.")
        }
        year = first
        return day
    }

    private func failure(_ number: Int, _ what: String) -> Failure {
        Failure(.damaged, "Tệp \(file), dòng \(number): \(what)")
    }

    private static func fields(_ line: Substring) -> [String] {
        line.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false).map(trimmed)
    }

    private static func isPassedOver(_ fields: [String]) -> Bool {
        guard let first = fields.first, !first.hasPrefix("#") else { return true }
        return fields.allSatisfy(\.isEmpty) || first.lowercased() == "ngày"
    }

    /// Without blanks at both ends, without the byte order mark that Excel writes first, and without empty columns after the last.
    private static func trimmed(_ text: Substring) -> String {
        let blank = { (character: Character) in character.isWhitespace || character == "\u{FEFF}" }
        let front = text.drop(while: blank)
        guard let last = front.lastIndex(where: { !blank($0) && $0 != ";" }) else { return "" }
        return String(front[...last])
    }

    /// So much of what was read that a message stays one line.
    private static func shown(_ text: String) -> String {
        text.count <= 30 ? text : text.prefix(30) + "…"
    }
}
