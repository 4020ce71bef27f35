import Documents
import Testing
import VietnameseText

/// Headers, footers and watermarks of .docx and .odt.
@Suite struct MarginTests {
    typealias Word = WordBuilder

    private static let pageNumber =
        "<w:p><w:r><w:t xml:space=\"preserve\">Trang </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>"
        + "<w:r><w:t>/</w:t></w:r><w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>5</w:t></w:r></w:fldSimple></w:p>"

    // MARK: Word

    @Test func `a footer comes at the end, its page number not at all`() async throws {
        let body = Word.paragraph("Thân văn bản") + Word.section(["footer1": "default"])
        let footer = Word.paragraph("Phòng Văn hóa – Xã hội, điện thoại 024") + Self.pageNumber
        let text = try await Word(body, margins: ["footer1": footer]).text()
        #expect(text == "Thân văn bản\n\nPhòng Văn hóa – Xã hội, điện thoại 024")
    }

    @Test(arguments: ["MẬT", "TỐI MẬT", "HỎA TỐC"])
    func `a stamp in a footer comes first`(stamp: String) async throws {
        let body = Word.paragraph("Về công tác BẢO MẬT") + Word.section(["footer1": "default"])
        let text = try await Word(body, margins: ["footer1": Word.paragraph(stamp)]).text()
        #expect(text == "\(stamp)\n\nVề công tác BẢO MẬT")
    }

    @Test func `every section's headers and footers are read once, those of later parts at the end`() async throws {
        let first = "<w:p><w:pPr>\(Word.section(["header1": "default", "footer1": "default"]))</w:pPr></w:p>"
        let body =
            Word.paragraph("Một") + first + Word.paragraph("Hai")
            + Word.section(["header2": "default", "footer1": "default"])
        let word = Word(
            body,
            header: Word.paragraph("Dự thảo lần 2"),
            margins: ["header2": Word.paragraph("Phụ lục kèm theo"), "footer1": Word.paragraph("Số lưu: 12")]
        )
        #expect(try await word.text() == "Dự thảo lần 2\n\nMột\n\n\u{0C}Hai\n\nSố lưu: 12\n\nPhụ lục kèm theo")
    }

    @Test(arguments: [
        ("", "", "chung\n\nThân"), ("<w:titlePg/>", "", "đầu\n\nchung\n\nThân"),
        ("<w:titlePg w:val=\"0\"/>", "<w:evenAndOddHeaders/>", "chung\n\nchẵn\n\nThân"),
    ])
    func `headers of first and even pages count where pages show them`(
        section: String,
        settings: String,
        text: String
    ) async throws {
        let references: KeyValuePairs = ["header1": "default", "header2": "first", "header3": "even"]
        let word = Word(
            Word.paragraph("Thân") + Word.section(references, section),
            header: Word.paragraph("chung"),
            margins: ["header2": Word.paragraph("đầu"), "header3": Word.paragraph("chẵn"), "settings": settings]
        )
        #expect(try await word.text() == text)
    }

    @Test func `a watermark comes first, from a header or from the body`() async throws {
        func mark(_ words: String) -> String {
            "<w:p><w:r><w:pict><v:shape><v:textpath style=\"font-size:1pt\" string=\"\(words)\"/></v:shape></w:pict></w:r></w:p>"
        }
        let section = Word.section(["header1": "default"])
        let text = try await Word(Word.paragraph("Thân") + section, header: mark("TUYỆT MẬT")).text()
        #expect(text == "TUYỆT MẬT\n\nThân")
        #expect(try await Word(Word.paragraph("Thân") + mark("MẬT")).text() == "MẬT\n\nThân")
    }

    @Test func `a shape's own text is read with its spaces`() async throws {
        let shape =
            "<w:drawing><a:graphic><wps:wsp><a:txBody><a:p><a:r><a:t>TỐI </a:t></a:r><a:r><a:t>MẬT</a:t></a:r></a:p></a:txBody>"
            + "</wps:wsp></a:graphic></w:drawing>"
        let paragraph = "<w:p xmlns:a=\"a\"><w:r>\(shape)</w:r></w:p>"
        #expect(try await Word(paragraph + Word.paragraph("Thân")).text() == "TỐI MẬT\n\nThân")
        let word = Word(Word.paragraph("Thân") + Word.section(["header1": "default"]), header: paragraph)
        #expect(try await word.text() == "TỐI MẬT\n\nThân")
    }

    @Test func `a footer in the old fonts is turned into Unicode`() async throws {
        func run(_ font: String, _ text: String) -> String {
            "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"\(font)\"/></w:rPr><w:t>\(text)</w:t></w:r></w:p>"
        }
        let footer = run(".VnTimeH", "tuyÖt mËt") + run(".VnTime", "Uû ban nh©n d©n ph­êng thùc hiÖn")
        let body = Word.paragraph("Thân") + Word.section(["footer1": "default"])
        let text = try await Word(body, margins: ["footer1": footer]).text()
        #expect(text == "TUYỆT MẬT\n\nThân\n\nUỷ ban nhân dân phường thực hiện")
    }

    // MARK: OpenDocument

    private func page(_ name: String, _ content: String, next: String = "") -> String {
        "<style:master-page style:name=\"\(name)\"\(next)>\(content)</style:master-page>"
    }

    @Test func `headers and footers of an .odt are read, page numbers are not`() async throws {
        let number = "<text:p>Trang <text:page-number>1</text:page-number></text:p>"
        let standard = page(
            "Standard",
            "<style:header><text:p>Dự thảo</text:p>\(number)</style:header><style:footer><text:p>Số lưu: 12</text:p>\(number)</style:footer>"
                + "<style:footer-first><text:p>MẬT</text:p></style:footer-first>"
        )
        let unused = page("Khác", "<style:header><text:p>không dùng</text:p></style:header>")
        let styles = "<office:master-styles>\(standard)\(unused)</office:master-styles>"
        let text = try await OpenDocumentBuilder.read("<text:p>Thân</text:p>", styles: styles).text.string
        #expect(text == "Dự thảo\n\nMẬT\n\nThân\n\nSố lưu: 12")
    }

    @Test func `pages that a paragraph asks for, and those after them, count`() async throws {
        let automatic = "<style:style style:name=\"P1\" style:family=\"paragraph\" style:master-page-name=\"A\"/>"
        let styles =
            "<office:master-styles>" + page("Standard", "")
            + page("A", "<style:footer><text:p>chân A</text:p></style:footer>", next: " style:next-style-name=\"B\"")
            + page("B", "<style:footer><text:p>chân B</text:p></style:footer>") + "</office:master-styles>"
        let body = "<text:p text:style-name=\"P1\">Thân</text:p>"
        let text = try await OpenDocumentBuilder.read(body, automatic: automatic, styles: styles).text.string
        #expect(text == "Thân\n\nchân A\n\nchân B")
    }
}
