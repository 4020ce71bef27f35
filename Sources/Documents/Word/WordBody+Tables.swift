extension WordBody {
    mutating func table(_ element: XMLElement) -> Table {
        let properties = element.first("tblPr")
        let style = properties?.first("tblStyle")?["val"]
        let drawn = properties?.first("tblBorders").map(WordBorders.areDrawn) ?? styles.hasTableBorders(style)
        var table = Table(rows: [], hasBorders: false)
        addRows(of: element, to: &table, drawn: drawn)
        return table
    }

    private mutating func addRows(of element: XMLElement, to table: inout Table, drawn: Bool) {
        for child in element.children {
            switch child.name {
            case "tr" where child.first("trPr")?.first("del") == nil:
                var row: [Table.Cell] = Array(
                    repeating: Table.Cell(),
                    count: Self.count(child.first("trPr"), "gridBefore", 0)
                )
                addCells(of: child, to: &row, table: &table, drawn: drawn)
                table.rows.append(row)
            case "sdt", "sdtContent", "customXml", "ins", "moveTo": addRows(of: child, to: &table, drawn: drawn)
            default: break
            }
        }
    }

    private mutating func addCells(of element: XMLElement, to row: inout [Table.Cell], table: inout Table, drawn: Bool)
    {
        for child in element.children {
            switch child.name {
            case "tc":
                let properties = child.first("tcPr")
                if WordBorders.surround(properties, table: drawn) { table.hasBorders = true }
                let content = blocks(in: child)
                row.append(
                    Self.isContinued(properties) ? Table.Cell() : Table.Cell(paragraphs: Block.lines(of: content))
                )
                for _ in 1..<Self.count(properties, "gridSpan", 1) { row.append(Table.Cell()) }
            case "sdt", "sdtContent", "customXml", "ins", "moveTo":
                addCells(of: child, to: &row, table: &table, drawn: drawn)
            default: break
            }
        }
    }

    /// Whether a cell is the lower part of one that spans several rows.
    private static func isContinued(_ properties: XMLElement?) -> Bool {
        guard let merge = properties?.first("vMerge") else { return false }
        return merge["val"] != "restart"
    }

    /// A number of columns, kept within what Word allows.
    private static func count(_ properties: XMLElement?, _ name: String, _ least: Int) -> Int {
        min(63, max(least, properties?.first(name)?["val"].flatMap { Int($0) } ?? least))
    }
}
