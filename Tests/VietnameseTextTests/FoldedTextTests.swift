import Testing
import VietnameseText

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("Điểm đen", "diem den"), ("HÒA BÌNH", "hoa binh"), ("hoà bình", "hoa binh"), ("Uỷ ban", "uy ban"),
        ("Ủy ban", "uy ban"), ("kỷ luật", "ki luat"), ("kĩ luật", "ki luat"), ("quý III", "qui iii"), ("Mỹ", "mi"),
        ("tuyên truyền", "tuyen truyen"), ("ý kiến", "y kien"), ("Số: 12-TB/ĐU", "so 12 tb du"), ("  a\t\nb ", "a b"),
        ("", ""), ("…", ""), ("Điểm đen".decomposed, "diem den"), ("Ưu tiên trước", "uu tien truoc"),
        ("năm 2024", "nam 2024"),
    ])
    func `diacritics, case and signs fold away`(text: String, folded: String) {
        #expect(FoldedText(text).text == folded)
    }

    @Test func `words are what blanks part`() {
        #expect(FoldedText("Công an phường").words == ["cong", "an", "phuong"])
    }
}

@Suite struct MarkedWordsTests {
    @Test(arguments: [
        ("hoà bình", "HÒA BÌNH", true), ("Uỷ ban", "Ủy ban", true), ("điểm đen", "điểm đến", false),
        ("điểm đen", "diem den", false), ("Điểm", "đi\u{65}\u{302}\u{309}m", true),
        ("đường", "\u{111}u\u{31B}o\u{31B}\u{300}ng", true), ("Quận 1", "quận 1", true), ("tổ 11", "tổ 1", false),
    ])
    func `diacritics count, their place does not`(left: String, right: String, isSame: Bool) {
        #expect((MarkedWords(left) == MarkedWords(right)) == isSame)
    }

    @Test(arguments: [("diem den", false), ("điem den", true), ("12 TB", false), ("số", true)])
    func `whoever types a diacritic means it`(text: String, hasMarks: Bool) {
        #expect(MarkedWords(text).hasMarks == hasMarks)
    }
}

extension String {
    /// The same in NFD: letters and their marks apart.
    fileprivate var decomposed: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "ể": scalars.append(contentsOf: "e\u{302}\u{309}".unicodeScalars)
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
