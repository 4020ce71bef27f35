import Testing
import VietnameseText

@testable import PaperView

@Suite struct CellPiecesTests {
    /// Three rows of a table set in columns; the words of a cell go on in the next line.
    private static let table = SourceText(
        """
         TT   Nội dung               Chủ trì           Phối hợp          Thời gian
         1    Tổ chức học tập,       Ban Xây dựng      Văn phòng Đảng    Từ ngày 05/5
              quán triệt                                                  đến ngày
              Nghị quyết             Đảng              ủy; Công an          29/5
         2    Tổ chức gặp mặt        Ủy ban MTTQ       Ủy ban nhân dân   Tháng 7
              và tặng quà            Việt Nam          phường
                                     phường            phường
        """
    )

    private func pieces(_ first: String, to last: String, _ words: String?) throws -> [String] {
        let text = Self.table
        let start = Sample.place(first, in: text).bytes.lowerBound
        let rest = SourceText(utf8: Array(text.utf8[start...]))
        let end = start + Sample.place(last, in: rest).bytes.upperBound
        return CellPieces.pieces(of: text.span(start..<end), spelling: words, in: text).map { text[$0] }
    }

    @Test(
        arguments: [
            ("Ban Xây", "Nghị quyết             Đảng", "Ban Xây dựng Đảng", ["Ban Xây dựng", "Đảng"]),
            ("Văn phòng", "ủy", "Văn phòng Đảng ủy", ["Văn phòng Đảng", "ủy"]),
            ("Công an", "Ủy ban nhân", "Công an Tổ chức", ["Công an"]),
            ("Từ ngày", "29/5", nil, ["Từ ngày 05/5", "đến ngày", "29/5"]),
            ("Xây dựng", "dựng", "Xây dựng", ["Xây dựng"]),
        ] as [(String, String, String?, [String])]
    )
    func `only the cell's own words are taken`(first: String, last: String, words: String?, found: [String]) throws {
        #expect(try pieces(first, to: last, words) == found)
    }

    // "phường" stands in the next column one line before it stands in this one.
    @Test func `words of another column are not taken for those of this one`() throws {
        let text = Self.table
        let start = Sample.place("Ủy ban MTTQ", in: text).bytes.lowerBound
        let end = Sample.place("phường            phường", in: text).bytes.lowerBound + "phường".utf8.count
        let span = text.span(start..<end)
        let pieces = CellPieces.pieces(of: span, spelling: "Ủy ban MTTQ Việt Nam phường", in: text)
        #expect(pieces.map { text[$0] } == ["Ủy ban MTTQ", "Việt Nam", "phường"])
        #expect(pieces.last?.upperBound == end)
    }

    @Test func `a place that is only wrapped is healed of the break`() {
        let text = SourceText("báo cáo 6 tháng đầu\n      năm; trình")
        #expect(CellPieces.quote(Sample.place("6 tháng đầu\n      năm", in: text), in: text) == "6 tháng đầu năm")
    }
}
