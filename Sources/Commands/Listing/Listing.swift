import ArgumentParser
import Kernel

/// In what form a list of the register is printed (dạng in danh sách).
enum ListFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case table, json, csv
}

/// A list of the register (danh sách): its columns are said once, for every form.
struct Listing<Row: Sendable>: Sendable {
    /// What one is called: "nhiệm vụ".
    let noun: String
    let columns: [Column<Row>]
    /// The members of a row's JSON object.
    let members: @Sendable (inout JSONWriter, Row) -> Void

    func print(_ rows: [Row], as format: ListFormat, summary: String? = nil, on console: Console) throws {
        switch format {
        case .table: try console.write(Array((table(rows, summary, on: console) + "\n").utf8))
        case .csv: try console.write(CSVWriter.byteOrderMark + csv(rows))
        case .json: try printJSON(rows, on: console)
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
        return (lines + [style.apply(.strong, to: summary ?? "\(rows.count) \(noun)")]).joined(separator: "\n")
    }

    private func csv(_ rows: [Row]) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(columns.map(\.heading))
        for row in rows { csv.row(columns.map { $0.cell(row).text }) }
        return csv.bytes
    }

    /// One object a line, as they come.
    private func printJSON(_ rows: [Row], on console: Console) throws {
        let output = PieceOutput(console)
        for row in rows {
            var json = JSONWriter { output.write($0) }
            json.object { members(&$0, row) }
            json.finish()
        }
        try output.finish()
    }
}

extension JSONWriter {
    /// A member with its value.
    mutating func member(_ name: String, _ value: String?) {
        key(name)
        self.value(value)
    }

    mutating func member(_ name: String, _ value: Int) {
        key(name)
        self.value(value)
    }
}
