import Kernel
import TestSupport
import Testing

@testable import Documents

/// Spreadsheets as programs write them, and as nobody should.
@Suite struct WorkbookTests {
    private func rows(_ bytes: [UInt8], limits: TableLimits = TableLimits()) throws -> [TableRow] {
        var rows: [TableRow] = []
        try TableSource(bytes: bytes, name: "so.xlsx", limits: limits).forEachRow { rows.append($0) }
        return rows
    }

    private func cells(_ rows: String, _ change: (inout SheetBuilder) -> Void = { _ in }) throws -> [TableCell] {
        var builder = SheetBuilder()
        builder.add("Năm 2026", rows)
        change(&builder)
        return try self.rows(builder.bytes()).first?.cells ?? []
    }

    @Test func `texts come shared, rich, inline and computed, in NFC`() throws {
        let row = """
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>Ủy ban</t></is></c>\
            <c r="E3" t="str"><f>A1&amp;B1</f><v>ghép</v></c></row>
            """
        let found = try cells(row) { builder in
            builder.strings = [
                "<t>Cô\u{302}ng an</t>".replacing("ô\u{302}", with: "o\u{302}"),
                "<r><t>hai </t></r><r><t>phần</t></r><rPh><t>x</t></rPh>",
            ]
        }
        #expect(found == [.text("Công an"), .text("hai phần"), .empty, .text("Ủy ban"), .text("ghép")])
    }

    @Test(arguments: [(false, "2025-12-31"), (true, "2029-12-31")])
    func `a number is a day by its format, in both systems`(counts1904: Bool, day: String) throws {
        let found = try cells("<row r=\"1\"><c s=\"1\"><v>46022.75</v></c><c><v>46022</v></c></row>") {
            $0.counts1904 = counts1904
        }
        let wanted = counts1904 ? LocalDay.iso(day).adding(days: 1) : .iso(day)
        #expect(found == [.day(wanted), .number(46_022)])
    }

    @Test(arguments: [
        ("dd/mm/yyyy;@", TableCell.day(.iso("2025-12-01"))), ("[$-42A]d mmmm yyyy", .day(.iso("2025-12-01"))),
        ("mm/yyyy", .text("tháng 12/2025")), ("0.00", .number(45_992)), ("\\d0", .number(45_992)),
        ("&quot;ngày&quot; 0", .number(45_992)),
    ])
    func `formats of one's own are understood`(code: String, cell: TableCell) throws {
        let found = try cells("<row r=\"1\"><c s=\"3\"><v>45992</v></c></row>") { builder in
            builder.formats = [(164, code)]
            builder.styles.append(164)
        }
        #expect(found == [cell])
    }

    @Test func `shares of a hundred, truth and faults are said`() throws {
        let found = try cells(
            "<row r=\"1\"><c s=\"2\"><v>0.65</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><f>A1</f></c></row>"
        )
        #expect(found == [.text("65%"), .text("có"), .fault("#N/A"), .fault("công thức chưa tính")])
    }

    @Test func `cells merged downwards all have their value`() throws {
        var builder = SheetBuilder()
        let text = { (text: String) in "<is><t>\(text)</t></is>" }
        builder.add(
            "A",
            """
            <row r="1"><c r="A1" t="inlineStr">\(text("12-TB"))</c><c r="B1" t="inlineStr">\(text("một"))</c></row>\
            <row r="2"><c r="B2" t="inlineStr">\(text("hai"))</c></row><row r="3"><c r="B3" t="inlineStr">\(text("ba"))</c></row>
            """,
            merges: ["A1:A2", "B1:C1"]
        )
        let rows = try rows(builder.bytes())
        #expect(rows.map { $0[0].shown } == ["12-TB", "12-TB", ""])
        #expect(rows.map(\.inherited) == [[], [0], []])
    }

    @Test func `sheets come in their order, hidden ones not`() throws {
        var builder = SheetBuilder()
        builder.add("Một", table: [["a"]])
        builder.add("Nháp", "<row r=\"1\"><c><v>1</v></c></row>", state: "hidden")
        builder.add("Hai", table: [["b"], ["c"]])
        let source = try TableSource(bytes: builder.bytes(), name: "so.xlsx")
        var found: [String] = []
        try source.forEachRow { found.append("\($0.sheet ?? "")\($0.number)") }
        #expect(found == ["Một1", "Hai1", "Hai2"])
        #expect(source.notes.contains { $0.contains("Nháp") })
    }

    @Test func `what nobody should send is refused in a sentence`() throws {
        var builder = SheetBuilder()
        builder.add("A", table: [["a", "b"]])
        let whole = builder.bytes()
        #expect(throws: Failure.self) { try rows(Array(whole.prefix(whole.count / 2))) }
        var evil = SheetBuilder()
        evil.add("A", "")
        var zip = ZipBuilder()
        zip.addBomb("xl/worksheets/sheet0.xml", prefix: "<worksheet><sheetData><row><c t=\"str\"><v>", spaces: 30 << 20)
        evil.fill(&zip)
        var limits = TableLimits()
        limits.unpackedBytes = 4 << 20
        let failure = #expect(throws: Failure.self) { try rows(zip.bytes(), limits: limits) }
        #expect(failure?.code == .tooLarge, "\(String(describing: failure))")
    }

    @Test func `entities are never followed`() throws {
        var builder = SheetBuilder()
        builder.strings = []
        var zip = ZipBuilder()
        zip.add(
            "xl/sharedStrings.xml",
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>"
        )
        builder.add("A", table: [["a"]])
        builder.fill(&zip)
        let failure = #expect(throws: Failure.self) { try rows(zip.bytes()) }
        #expect(failure?.code == .damaged && failure?.message.contains("DTD") == true)
    }

    @Test func `limits hold for rows, columns and cells`() throws {
        var builder = SheetBuilder()
        builder.add("A", table: [["a"], ["b"], ["c"]])
        var limits = TableLimits()
        limits.rows = 2
        #expect(throws: Failure.self) { try rows(builder.bytes(), limits: limits) }
        #expect(throws: Failure.self) { try cells("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>") }
        limits = TableLimits()
        limits.cellBytes = 3
        builder.add("B", table: [["dài quá"]])
        #expect(throws: Failure.self) { try rows(builder.bytes(), limits: limits) }
    }

    @Test func `what whoever takes the rows throws comes out as it is`() throws {
        var builder = SheetBuilder()
        builder.add("A", table: [["a"]])
        let source = try TableSource(bytes: builder.bytes(), name: "so.xlsx")
        #expect(throws: CancellationError.self) { try source.forEachRow { _ in throw CancellationError() } }
    }

    @Test(arguments: [("PK\u{3}\u{4}", "hỏng"), ("%PDF-1.7 x", "PDF"), ("", "rỗng")])
    func `other files are named`(bytes: String, words: String) throws {
        let failure = #expect(throws: Failure.self) { try rows(Array(bytes.utf8)) }
        #expect(failure?.message.contains(words) == true, "\(String(describing: failure))")
    }

    @Test func `what was written is read again`() throws {
        let writer = try SheetWriter("Nhiệm vụ", headings: [("Nội dung", 20), ("Ngày", 10), ("Số", 5)])
        let rows: [[SheetValue]] = [
            [.text("=HYPERLINK(\"http://x\")"), .day(.iso("2026-02-28")), .number(7)],
            [.text("Đôn đốc <&> \"x\""), .none, .number(-1)],
        ]
        for row in rows { try writer.add(row) }
        var bytes: [UInt8] = []
        try writer.finish { bytes += $0 }
        let found = try self.rows(bytes)
        #expect(
            found.map(\.cells) == [
                [.text("Nội dung"), .text("Ngày"), .text("Số")],
                [.text("=HYPERLINK(\"http://x\")"), .day(.iso("2026-02-28")), .number(7)],
                [.text("Đôn đốc <&> \"x\""), .empty, .number(-1)],
            ]
        )
        #expect(found.first?.sheet == "Nhiệm vụ")
    }
}
