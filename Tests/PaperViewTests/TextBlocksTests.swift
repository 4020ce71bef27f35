import Testing

@testable import PaperView

@Suite struct TextBlocksTests {
    private func blocks(_ text: String) -> [(TextBlock.Kind, String)] {
        let utf8 = Array(text.utf8)
        return TextBlocks.blocks(of: utf8).map { ($0.kind, String(decoding: utf8[$0.bytes], as: UTF8.self)) }
    }

    @Test(
        arguments: [
            ("", []), ("Văn xuôi.\nDòng hai.", [.prose]), ("| 1 | a |\n", [.table]),
            ("Mở đầu\n| 1 | a |\n| 2 | b |\nKết thúc\n", [.prose, .table, .prose]),
            ("ĐẢNG BỘ PHƯỜNG         ĐẢNG CỘNG SẢN\n\n\nTHÔNG BÁO\n", [.columns, .prose]),
            ("1.   Yêu cầu Công an phường xử lý.\n-\tBáo cáo.\n", [.prose]),
            (" 1                              Tháng 3\n", [.columns]), ("a  b  c\n", [.prose]),
        ] as [(String, [TextBlock.Kind])]
    )
    func `lines are shown as they are set`(text: String, kinds: [TextBlock.Kind]) {
        #expect(blocks(text).map(\.0) == kinds)
    }

    @Test func `a table in columns keeps its short lines and its heads and ends at prose`() {
        let before = "     II. NỘI DUNG\n"
        let table = """
                                                   Cơ quan phối
             TT     Nội dung        Chủ trì            hợp
            QUÝ I
                    Tổ chức học tập
             1      Nghị quyết      Ban Xây dựng       Văn phòng

                                        2
             2      Lãnh đạo        Thường trực        Ủy ban
                    bầu cử

            """
        let after = "\n    III. TỔ CHỨC THỰC HIỆN\nCác chi bộ xây dựng chương trình công tác năm của chi bộ, gửi về.\n"
        let found = blocks(before + table + after)
        #expect(found.map(\.0) == [.prose, .columns, .prose])
        #expect(found.map(\.1).joined() == before + table + after)
        #expect(found[1].1.hasSuffix("bầu cử\n") && found[1].1.contains("Cơ quan phối"))
    }

    @Test(arguments: [
        ("| 1 | Nội dung |  | \n", ["1", "Nội dung", ""], false), ("|a|b|\n", ["a", "b"], false), ("|\n", [""], false),
        ("| --- | :-: |\n", ["---", ":-:"], true), ("| a", ["a"], false), ("|  |  |\n", ["", ""], false),
    ])
    func `a row keeps every cell in its place`(line: String, cells: [String], isRuler: Bool) {
        let utf8 = Array(line.utf8)
        let row = PipedRow(utf8, utf8.indices)
        #expect(row.cells.map { String(decoding: utf8[$0], as: UTF8.self) } == cells && row.isRuler == isRuler)
    }
}
