import Calendars
import Documents
import Exports
import Kernel

/// A list of the register (danh sách): its columns are said once, for every form.
struct Listing<Row: Sendable>: Sendable {
    /// What one is called: "nhiệm vụ".
    let noun: String
    let columns: [Column<Row>]
    /// The members of a row's JSON object.
    let members: @Sendable (inout JSONWriter, Row) -> Void
    /// Goes over what is printed for the eye once it is set.
    var finish: @Sendable (String, TerminalStyle) -> String = { text, _ in text }
    /// The columns of files, where those of the screen leave something out.
    var exported: [ExportColumn<Row>] = []
    /// The day in a calendar, for lists that have days; `nil` for a row without one.
    var event: (@Sendable (Row) -> CalendarEvent?)?
    /// How many days before it a calendar reminds.
    var reminders: [Int] = []

    func print(_ rows: [Row], as format: ListFormat, summary: String? = nil, on console: Console) throws {
        let line: ([Row]) -> String? = { _ in summary }
        try print(as: format, summary: line, on: console) { take in for row in rows { try take(row) } }
    }

    /// Prints rows as they come: files need no more memory for a million than for one; a table is laid out as a whole.
    ///
    /// - Parameters:
    ///   - summary: the line below a table, of its rows.
    ///   - rows: hands on each row to the function it is given.
    func print(
        as format: ListFormat,
        summary: ([Row]) -> String? = { _ in nil },
        on console: Console,
        _ rows: ((Row) throws -> Void) throws -> Void
    ) throws {
        try format.demandFile(console)
        switch format {
        case .table:
            var all: [Row] = []
            try rows { all.append($0) }
            try console.write(Array((table(all, summary(all), on: console) + "\n").utf8))
        case .csv: try printCSV(on: console, rows)
        case .json: try printJSON(on: console, rows)
        case .xlsx: try printSheet(on: console, rows)
        case .ics: try printCalendar(on: console, rows)
        }
    }

    private func table(_ rows: [Row], _ summary: String?, on console: Console) -> String {
        guard !rows.isEmpty else { return summary ?? "Không có \(noun) nào." }
        let style = TerminalStyle(colours: console.terminal.colours)
        let width = console.terminal.columns
        let layout = TableLayout(columns, rows, width: width, style: style, most: 4)
        let lines =
            layout.fits
            ? layout.lines() : CardLayout(columns: columns, width: width, style: style, most: 4).lines(of: rows)
        let text = (lines + [style.apply(.strong, to: summary ?? "\(rows.count) \(noun)")]).joined(separator: "\n")
        return finish(text, style)
    }

    private func printCSV(on console: Console, _ rows: ((Row) throws -> Void) throws -> Void) throws {
        var csv = CSVWriter()
        let columns = fileColumns
        csv.row(columns.map(\.heading))
        var block = CSVWriter.byteOrderMark + csv.takeBytes()
        try rows { row in
            csv.row(columns.map { finish($0.value(row).text, TerminalStyle(colours: false)) })
            block += csv.takeBytes()
            guard block.count >= Self.block else { return }
            try console.write(block)
            block.removeAll(keepingCapacity: true)
        }
        try console.write(block)
    }

    private static var block: Int { 1 << 16 }

    /// Every field of a row; those of the screen where no others are said.
    private var fileColumns: [ExportColumn<Row>] {
        guard exported.isEmpty else { return exported }
        return columns.map { column in
            ExportColumn(column.heading, width: max(column.minimum, 8) + 2 + 6 * column.weight) { row in
                let text = column.cell(row).text
                guard column.role == .number, let number = Int(text) else { return SheetValue(text) }
                return .number(number)
            }
        }
    }

    private func printSheet(on console: Console, _ rows: ((Row) throws -> Void) throws -> Void) throws {
        let columns = fileColumns
        let writer = try SheetWriter(
            noun.prefix(1).uppercased() + noun.dropFirst(),
            headings: columns.map { ($0.heading, $0.width) }
        )
        try rows { row in try writer.add(columns.map { $0.value(row) }) }
        try writer.finish(console.write)
    }

    private func printCalendar(on console: Console, _ rows: ((Row) throws -> Void) throws -> Void) throws {
        guard let event else {
            throw Failure(.usage, "Danh sách này không có thời hạn nên không xuất được thành lịch; hãy chọn dạng khác.")
        }
        var calendar = ICalendarWriter(stamp: console.clock.now(), reminders: reminders)
        calendar.begin("Đôn Đốc: \(noun)")
        var left = 0
        try rows { row in
            guard let event = event(row) else {
                left += 1
                return
            }
            calendar.add(event)
            try console.write(calendar.takeBytes())
        }
        calendar.end()
        try console.write(calendar.takeBytes())
        if left > 0 { console.writeError("\(left) \(noun) chưa có thời hạn nên không có trong lịch.\n") }
    }

    /// One object a line, as they come.
    private func printJSON(on console: Console, _ rows: ((Row) throws -> Void) throws -> Void) throws {
        let output = PieceOutput(console)
        try rows { row in
            var json = JSONWriter { output.write($0) }
            json.object { members(&$0, row) }
            json.finish()
            try output.finish()
        }
    }
}
