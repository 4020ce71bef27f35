/// Makes rows of the events of a sheet (bộ dựng dòng): values as they were last computed, formulas left aside.
final class RowReader: XMLListener {
    /// Why the sheet cannot be read on.
    private(set) var problem: String?
    private let styles: CellStyles
    private let strings: SharedStrings
    private let limits: TableLimits
    private var rows: [(number: Int, cells: [TableCell])] = []
    private var number = 0
    private var cells: [TableCell] = []
    private var cell = Cell()
    private var isValue = false
    private var isHint = false

    /// A cell while it is being read.
    private struct Cell {
        var column = -1
        var type = ""
        var style = 0
        var value: [UInt8] = []
        var hasFormula = false
    }

    init(styles: CellStyles, strings: SharedStrings, limits: TableLimits) {
        self.styles = styles
        self.strings = strings
        self.limits = limits
    }

    /// The rows that are complete by now.
    func take() -> [(number: Int, cells: [TableCell])] {
        defer { rows.removeAll(keepingCapacity: true) }
        return rows
    }

    func begin(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "row":
            number = attributes["r"].flatMap { Int($0) } ?? number + 1
            cells = []
            cell.column = -1
        case "c":
            let column = attributes["r"].flatMap { CellReference($0.utf8) }?.column ?? cell.column + 1
            cell = Cell(column: column, type: attributes["t"] ?? "n", style: attributes["s"].flatMap { Int($0) } ?? 0)
        case "f": cell.hasFormula = true
        case "v", "t": isValue = !isHint
        case "rPh": isHint = true
        default: break
        }
    }

    func end(_ name: String) {
        switch name {
        case "v", "t": isValue = false
        case "rPh": isHint = false
        case "c": close()
        case "row":
            if cells.contains(where: { !$0.isEmpty }) { rows.append((number, cells)) }
        default: break
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        guard isValue else { return }
        cell.value += bytes
        if cell.value.count > limits.cellBytes { problem = "có ô quá dài ở dòng \(number)" }
    }

    private func close() {
        let value = value()
        guard !value.isEmpty else { return }
        guard cell.column < limits.columns else {
            problem = "có quá nhiều cột ở dòng \(number)"
            return
        }
        while cells.count < cell.column { cells.append(.empty) }
        if cells.count == cell.column { cells.append(value) } else { cells[cell.column] = value }
    }

    // ECMA-376 part 1, clause 18.18.11.
    private func value() -> TableCell {
        guard !cell.value.isEmpty else { return cell.hasFormula ? .fault("công thức chưa tính") : .empty }
        let text = CellText.string(cell.value)
        switch cell.type {
        case "s": return Int(text).flatMap { strings[$0] }.map { .text($0) } ?? .fault("chuỗi số \(text) không có")
        case "str", "inlineStr", "d": return .text(text)
        case "b": return .text(text == "1" ? "có" : "không")
        case "e": return .fault(text)
        default: return Double(text).map { styles.cell($0, style: cell.style) } ?? .text(text)
        }
    }
}
