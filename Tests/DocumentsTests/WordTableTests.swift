import Testing

@Suite struct WordTableTests {
    typealias Word = WordBuilder

    @Test func `a row is a line and its cells stand between pipes`() async throws {
        let table = Word.table([["TT", "Nhiệm vụ", "Thời hạn"], ["1", "Rà soát a|b", "20/7/2024"]])
        let text = try await Word(Word.paragraph("Phụ lục") + table + Word.paragraph("Hết")).text()
        #expect(text == "Phụ lục\n\n| TT | Nhiệm vụ | Thời hạn |\n| 1 | Rà soát a/b | 20/7/2024 |\n\nHết")
    }

    @Test func `the paragraphs of a cell are joined by a space`() async throws {
        let table = Word.table([[Word.cell("UBND phường", "Công an phường"), "x"]])
        #expect(try await Word(table).text() == "| UBND phường Công an phường | x |")
    }

    @Test func `merged cells keep the columns aligned`() async throws {
        let table = Word.table([
            [Word.cell("A", properties: "<w:gridSpan w:val=\"2\"/>"), "B"],
            [Word.cell("1", properties: "<w:vMerge w:val=\"restart\"/>"), "x", "y"],
            [Word.cell("", properties: "<w:vMerge/>"), "z", "t"],
        ])
        #expect(try await Word(table).text() == "| A |  | B |\n| 1 | x | y |\n|  | z | t |")
    }

    @Test func `rows without any text are left out, a table in a cell is flattened`() async throws {
        let inner = "<w:tc>" + Word.table([["a", "b"], ["c", "d"]]) + "<w:p/></w:tc>"
        #expect(try await Word(Word.table([["", ""], [inner, "x"]])).text() == "| a; b c; d | x |")
    }

    @Test func `lists in a table count through its cells`() async throws {
        let numbering = Word.list(Word.level(0, "decimal", "%1."))
        let cells = ["<w:tc>\(Word.item("x"))</w:tc>", "<w:tc>\(Word.item("y"))</w:tc>"]
        #expect(try await Word(Word.table([cells]), numbering: numbering).text() == "| 1. x | 2. y |")
    }

    @Test(arguments: ["", "<w:tblBorders><w:top w:val=\"nil\"/><w:insideV w:val=\"none\"/></w:tblBorders>"])
    func `the header block comes as plain lines`(borders: String) async throws {
        let table = Word.table(
            [
                [
                    Word.cell("UBND QUẬN CẦU GIẤY", "PHƯỜNG NGHĨA ĐÔ"),
                    Word.cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
                ],
                ["Số: 12/TB-UBND", "Nghĩa Đô, ngày 05 tháng 7 năm 2024"],
            ],
            borders: borders
        )
        let expected = """
            UBND QUẬN CẦU GIẤY
            PHƯỜNG NGHĨA ĐÔ

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 12/TB-UBND

            Nghĩa Đô, ngày 05 tháng 7 năm 2024
            """
        #expect(try await Word(table).text() == expected)
    }

    @Test func `the signature block comes as plain lines`() async throws {
        let table = Word.table(
            [[Word.cell("Nơi nhận:", "- Như trên;"), Word.cell("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")]],
            borders: ""
        )
        #expect(try await Word(table).text() == "Nơi nhận:\n- Như trên;\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")
    }

    @Test func `lines around the cells alone make a table of tasks`() async throws {
        let drawn = "<w:tcBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/></w:tcBorders>"
        let table = Word.table(
            [[Word.cell("Số TT", properties: drawn), Word.cell("Việc", properties: drawn)]],
            borders: ""
        )
        #expect(try await Word(table).text() == "| Số TT | Việc |")
    }

    @Test func `a table of tasks without lines stays a table`() async throws {
        let table = Word.table(
            [["1", "Rà soát", "UBND"], ["2", "Báo cáo", "Công an"], ["3", "Tổng hợp", "VP"]],
            borders: ""
        )
        #expect(
            try await Word(table).text() == "| 1 | Rà soát | UBND |\n| 2 | Báo cáo | Công an |\n| 3 | Tổng hợp | VP |"
        )
    }

    @Test func `lines that come from the table's style count`() async throws {
        let styles = "<w:style w:type=\"table\" w:styleId=\"Luoi\"><w:tblPr>\(Word.borders)</w:tblPr></w:style>"
        let table = Word.table([["Số TT", "Việc"]], borders: "<w:tblStyle w:val=\"Luoi\"/>")
        #expect(try await Word(table, styles: styles).text() == "| Số TT | Việc |")
    }

    @Test func `a frame around one cell is no table`() async throws {
        #expect(try await Word(Word.table([[Word.cell("HỎA TỐC")]])).text() == "HỎA TỐC")
    }
}
