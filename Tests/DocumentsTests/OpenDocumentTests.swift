import Documents
import Kernel
import Testing
import VietnameseText

@Suite struct OpenDocumentTests {
    private static let lists = """
        <text:list-style style:name="L1">\
        <text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>\
        <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="1"/>\
        <text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="2"/>\
        <text:list-level-style-number text:level="4" style:num-format="a" loext:num-list-format="%4%)"/>\
        <text:list-level-style-bullet text:level="5" text:bullet-char="+"/></text:list-style>
        """

    private func item(_ text: String, _ inner: String = "", start: String = "") -> String {
        "<text:list-item\(start)><text:p>\(text)</text:p>\(inner)</text:list-item>"
    }

    @Test(arguments: [
        ("a<text:tab/>b<text:line-break/>c", "a\tb\nc"), ("a <text:s text:c=\"2\"/>b", "a   b"), ("  a \n  b ", "a b"),
        ("a<text:span> b</text:span>c", "a bc"), ("<text:a xlink:href=\"x\">dondoc.vn</text:a>", "dondoc.vn"),
        ("a<office:annotation><text:p>góp ý</text:p></office:annotation>b", "ab"),
        ("a<draw:frame><draw:text-box><text:p>khung</text:p></draw:text-box></draw:frame>b", "ab\n\nkhung"),
        ("a<text:soft-page-break/>b", "ab"),
    ])
    func `a paragraph comes out as it is shown`(content: String, text: String) async throws {
        #expect(try await OpenDocumentBuilder.read("<text:p>\(content)</text:p>").text.string == text)
    }

    @Test func `lists count through their levels`() async throws {
        let deep =
            "<text:list>\(item("sâu", "<text:list>\(item("a"))\(item("b", "<text:list>\(item("cộng"))</text:list>"))</text:list>"))</text:list>"
        let inner = "<text:list>\(item("x"))\(item("y", deep))</text:list>"
        let body = "<text:list text:style-name=\"L1\">\(item("một", inner))\(item("hai"))</text:list>"
        let lines = try await OpenDocumentBuilder.read(body, automatic: Self.lists).text.string.split(separator: "\n")
        #expect(lines == ["I. một", "1. x", "2. y", "2.1. sâu", "a) a", "b) b", "+ cộng", "II. hai"])
    }

    @Test func `a list goes on where it says so, and begins anew where it does not`() async throws {
        func list(_ more: String, _ item: String) -> String {
            "<text:list text:style-name=\"L1\"\(more)>\(item)</text:list>"
        }
        let body =
            list("", item("a")) + "<text:p>giữa</text:p>" + list(" text:continue-numbering=\"true\"", item("b"))
            + list("", item("c")) + list("", item("d", start: " text:start-value=\"5\""))
        let lines = try await OpenDocumentBuilder.read(body, automatic: Self.lists).text.string.split(separator: "\n")
        #expect(lines == ["I. a", "giữa", "II. b", "I. c", "V. d"])
    }

    @Test func `headings are numbered by the outline`() async throws {
        let styles = """
            <office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Điều " \
            style:num-suffix="."/></text:outline-style></office:styles>
            """
        let body = "<text:h text:outline-level=\"1\">Phạm vi</text:h><text:h text:outline-level=\"1\">Tổ chức</text:h>"
        #expect(
            try await OpenDocumentBuilder.read(body, styles: styles).text.string == "Điều 1. Phạm vi\n\nĐiều 2. Tổ chức"
        )
    }

    @Test func `tables with lines are rows, those without the layout`() async throws {
        func cell(_ style: String, _ text: String, _ more: String = "") -> String {
            "<table:table-cell table:style-name=\"\(style)\"\(more)><text:p>\(text)</text:p></table:table-cell>"
        }
        let automatic = """
            <style:style style:name="K" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>\
            <style:style style:name="T" style:family="table-cell"><style:table-cell-properties fo:border="none"/></style:style>
            """
        let body = """
            <table:table><table:table-row>\(cell("T", "Số: 05/KH"))\(cell("T", "CỘNG HÒA XÃ HỘI"))</table:table-row></table:table>\
            <table:table><table:table-header-rows><table:table-row>\(cell("K", "A", " table:number-columns-spanned=\"2\""))\
            <table:covered-table-cell/></table:table-row></table:table-header-rows>\
            <table:table-row>\(cell("K", "1"))\(cell("K", "2"))</table:table-row></table:table>
            """
        #expect(
            try await OpenDocumentBuilder.read(body, automatic: automatic).text.string
                == "Số: 05/KH\n\nCỘNG HÒA XÃ HỘI\n\n| A |  |\n| 1 | 2 |"
        )
    }

    @Test func `notes come at the end, deleted text not at all`() async throws {
        let body = """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>bỏ</text:p></text:deletion></text:changed-region>\
            </text:tracked-changes><text:p>Đề án<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>\
            <text:note-body><text:p>Số 11</text:p></text:note-body></text:note>.</text:p>
            """
        let document = try await OpenDocumentBuilder.read(body)
        #expect(document.text.string == "Đề án[1].\n\n[1] Số 11")
        #expect(document.findings.map(\.code) == [.trackedChanges])
    }

    @Test func `capitals and hidden text by style are shown so`() async throws {
        let automatic = """
            <style:style style:name="H" style:family="text"><style:text-properties fo:text-transform="uppercase"/></style:style>\
            <style:style style:name="A" style:family="text"><style:text-properties text:display="none"/></style:style>\
            <style:style style:name="N" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
            """
        let body = """
            <text:p><text:span text:style-name="H">kế hoạch</text:span> x<text:span text:style-name="A">ẩn</text:span></text:p>\
            <text:p text:style-name="N">sang trang</text:p>
            """
        #expect(
            try await OpenDocumentBuilder.read(body, automatic: automatic).text.string
                == "KẾ HOẠCH x\n\n\u{0C}sang trang"
        )
    }

    @Test func `an encrypted .odt and other kinds are refused`() async {
        for (type, part, content, code) in [
            (
                "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", "<m><f><encryption-data/></f></m>",
                Failure.Code.encrypted
            ),
            ("application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>", .unsupported),
            ("application/epub+zip", "content.xml", "<a/>", .unsupported),
            ("application/vnd.oasis.opendocument.text", "x", "", .damaged),
        ] {
            var zip = ZipBuilder()
            zip.add("mimetype", type)
            zip.add(part, content)
            let bytes = zip.bytes()
            await #expect { try await DocumentReader().read(bytes: bytes, name: "a.odt") } throws: {
                ($0 as? Failure)?.code == code
            }
        }
    }
}
