import Documents
import Testing
import VietnameseText

@Suite struct WordTextTests {
    typealias Word = WordBuilder

    @Test func `paragraphs are set apart by a blank line`() async throws {
        let text = try await Word(
            Word.paragraph("THÔNG BÁO") + Word.paragraph("") + Word.paragraph("Kính gửi: các chi bộ")
        ).text()
        #expect(text == "THÔNG BÁO\n\nKính gửi: các chi bộ")
    }

    @Test(arguments: [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a\tb\nc\nd"),
        ("<w:r><w:t>ngày </w:t><w:t xml:space=\"preserve\">15 </w:t><w:t>tháng 7</w:t></w:r>", "ngày15 tháng 7"),
        ("<w:r><w:t>05</w:t><w:noBreakHyphen/><w:t>KH/ĐU</w:t><w:softHyphen/></w:r>", "05-KH/ĐU"),
        ("<w:hyperlink r:id=\"x\"><w:r><w:t>dondoc.vn</w:t></w:r></w:hyperlink>", "dondoc.vn"),
        ("<w:sdt><w:sdtContent><w:r><w:t>trong khung</w:t></w:r></w:sdtContent></w:sdt>", "trong khung"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>hiện</w:t></w:r>", "hiện"),
        ("<w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r>", "KẾ HOẠCH"),
        ("<w:r><w:rPr><w:caps w:val=\"0\"/></w:rPr><w:t>kế hoạch</w:t></w:r>", "kế hoạch"),
        ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t> có</w:t></w:r>", "☒có"),
        ("<w:fldSimple w:instr=\" DATE \"><w:r><w:t>20/7/2024</w:t></w:r></w:fldSimple>", "20/7/2024"),
        (
            "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> REF a </w:instrText><w:fldChar w:fldCharType=\"separate\"/>"
                + "<w:t>mục 1</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>", "mục 1"
        ),
    ])
    func `a paragraph comes out as Word shows it`(runs: String, text: String) async throws {
        #expect(try await Word("<w:p>\(runs)</w:p>").text() == text)
    }

    @Test func `a page break is a form feed`() async throws {
        let body = "<w:p><w:r><w:t>một</w:t><w:br w:type=\"page\"/><w:t>hai</w:t></w:r></w:p>"
        #expect(try await Word(body).text() == "một\n\n\u{0C}hai")
        let before = Word.paragraph("một") + Word.paragraph("hai", "<w:pageBreakBefore/>")
        #expect(try await Word(before).text() == "một\n\n\u{0C}hai")
    }

    @Test func `tracked changes are read as accepted, and said`() async throws {
        let body = """
            <w:p><w:r><w:t>Trước ngày </w:t></w:r><w:del><w:r><w:delText>15</w:delText></w:r></w:del>\
            <w:ins><w:r><w:t xml:space="preserve"> 20</w:t></w:r></w:ins></w:p>
            """
        let document = try await Word(body).read()
        #expect(document.text.string == "Trước ngày 20")
        #expect(document.findings.map(\.code) == [.trackedChanges])
    }

    @Test func `a deleted paragraph mark joins two paragraphs`() async throws {
        let body = Word.paragraph("Ủy ban ", "<w:rPr><w:del/></w:rPr>") + Word.paragraph("nhân dân")
        #expect(try await Word(body).text() == "Ủy ban nhân dân")
    }

    @Test func `a text box is read once`() async throws {
        let box = "<w:txbxContent>\(Word.paragraph("Dự thảo"))</w:txbxContent>"
        let body = """
            <w:p><w:r><w:t>Thân</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing>\
            </mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """
        #expect(try await Word(body).text() == "Thân\n\nDự thảo")
    }

    @Test func `footnotes keep their mark and come at the end`() async throws {
        let body =
            "<w:p><w:r><w:t>Đề án</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
        let notes = "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/><w:t>Số 11-ĐA/TU</w:t></w:r></w:p></w:footnote>"
        #expect(try await Word(body, footnotes: notes).text() == "Đề án[1].\n\n[1] Số 11-ĐA/TU")
    }

    @Test(arguments: [
        ("Dự thảo lần 2", "Dự thảo lần 2\n\nThân văn bản"), ("Thân văn bản", "Thân văn bản"), ("- 2 -", "Thân văn bản"),
    ])
    func `a header is read where it says something new`(header: String, text: String) async throws {
        let page =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE \\* MERGEFORMAT</w:instrText>"
            + "<w:fldChar w:fldCharType=\"separate\"/><w:t>2</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"
        let section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>"
        let word = Word(Word.paragraph("Thân văn bản") + section, header: Word.paragraph(header) + "<w:p>\(page)</w:p>")
        #expect(try await word.text() == text)
    }

    @Test func `text in .VnTime is turned into Unicode, capitals of .VnTimeH too`() async throws {
        func run(_ font: String, _ text: String) -> String {
            "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"\(font)\"/></w:rPr><w:t>\(text)</w:t></w:r></w:p>"
        }
        let body =
            run(".VnTimeH", "Céng hßa x· héi chñ nghÜa viÖt nam") + run(".VnTime", "Uû ban nh©n d©n ph­êng thùc hiÖn")
        let document = try await Word(body).read()
        #expect(document.text.string == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nUỷ ban nhân dân phường thực hiện")
        #expect(document.findings.map(\.code) == [.legacyEncoding])
    }

    @Test func `Unicode text in a font called .VnTime stays as it is`() async throws {
        let body =
            "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>Có kế hoạch cụ thể, báo cáo</w:t></w:r></w:p>"
        #expect(try await Word(body).text() == "Có kế hoạch cụ thể, báo cáo")
    }

    @Test func `decomposed letters are composed`() async throws {
        #expect(try await Word(Word.paragraph("Ủy ban".decomposed)).text() == "Ủy ban")
    }
}

extension String {
    /// The text with tones and hats as combining marks.
    var decomposed: String {
        let marks: [Character: String] = [
            "Ủ": "U\u{309}", "ế": "e\u{302}\u{301}", "ộ": "o\u{323}\u{302}", "ạ": "a\u{323}",
        ]
        return map { marks[$0] ?? String($0) }.joined()
    }
}
