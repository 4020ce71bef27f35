/// Writes .xlsx files part by part, so that tests can also write bad ones.
struct SheetBuilder {
    var sheets: [(name: String, rows: String, tail: String, state: String)] = []
    var strings: [String] = []
    var formats: [(id: Int, code: String)] = []
    /// The number format of each style.
    var styles = [0, 14, 9]
    var counts1904 = false

    mutating func add(_ name: String, _ rows: String, merges: [String] = [], state: String = "visible") {
        let cells = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        sheets.append((name, rows, merges.isEmpty ? "" : "<mergeCells>\(cells)</mergeCells>", state))
    }

    /// A sheet whose rows are texts.
    mutating func add(_ name: String, table: [[String]]) {
        let rows = table.enumerated().map { index, row in
            "<row r=\"\(index + 1)\">" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
        }
        add(name, rows.joined())
    }

    func bytes() -> [UInt8] {
        var zip = ZipBuilder()
        fill(&zip)
        return zip.bytes()
    }

    func fill(_ zip: inout ZipBuilder) {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add(
            "_rels/.rels",
            "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"r\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        )
        let list = sheets.enumerated().map {
            "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"s\($0)\"/>"
        }
        zip.add(
            "xl/workbook.xml",
            "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><workbookPr date1904=\"\(counts1904 ? 1 : 0)\"/><sheets>\(list.joined())</sheets></workbook>"
        )
        var targets = sheets.indices.map {
            "<Relationship Id=\"s\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
        }
        targets.append("<Relationship Id=\"y\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>")
        targets.append("<Relationship Id=\"t\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/>")
        zip.add(
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"\(relations)\">\(targets.joined())</Relationships>"
        )
        let codes = formats.map { "<numFmt numFmtId=\"\($0.id)\" formatCode=\"\($0.code)\"/>" }.joined()
        let cells = styles.map { "<xf numFmtId=\"\($0)\"/>" }.joined()
        zip.add(
            "xl/styles.xml",
            "<styleSheet xmlns=\"\(main)\"><numFmts>\(codes)</numFmts><cellXfs>\(cells)</cellXfs></styleSheet>"
        )
        zip.add(
            "xl/sharedStrings.xml",
            "<sst xmlns=\"\(main)\">" + strings.map { "<si>\($0)</si>" }.joined() + "</sst>"
        )
        for (index, sheet) in sheets.enumerated() {
            zip.add(
                "xl/worksheets/sheet\(index).xml",
                "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.rows)</sheetData>\(sheet.tail)</worksheet>"
            )
        }
    }
}
