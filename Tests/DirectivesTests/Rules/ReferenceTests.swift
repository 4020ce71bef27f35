import Directives
import TestSupport
import Testing

@Suite struct ReferenceTests {
    @Test(arguments: [
        ("Nghị quyết số 05-NQ/QU", "05", "NQ/QU"), ("Nghị định số 136/2020/NĐ-CP", "136", "NĐ-CP"),
        ("Kế hoạch số 52/KH-UBND", "52", "KH-UBND"),
        ("Luật số 62/2020/QH14", "62", "QH14"), ("Chỉ thị 10-CT/TW", "10", "CT/TW"),
        ("Quyết định số 1234/QĐ-UBND", "1234", "QĐ-UBND"),
        ("Công văn số 15 - CV/ĐU", "15", "CV/ĐU"), ("Thông tư số 01/2024/TT-BNV", "01", "TT-BNV"),
    ])
    func `a document is cited by number and symbol`(words: String, number: String, symbol: String) throws {
        let extracted = ExtractedText.notice("1. Công an phường thực hiện nghiêm \(words).")
        let reference = try #require(extracted.extraction.references.first)
        #expect(reference.number == number)
        #expect(reference.symbol == symbol)
        #expect(extracted.extraction.references.count == 1)
    }

    @Test func `date and issuer belong to the citation`() throws {
        let extracted = ExtractedText.notice(
            "1. Công an phường thực hiện Kế hoạch số 52/KH-UBND ngày 20/6/2024 của UBND phường."
        )
        let reference = try #require(extracted.extraction.references.first)
        #expect(reference.kind == "KH")
        #expect(reference.date == .iso("2024-06-20"))
        #expect(reference.issuer == "UBND phường")
    }

    @Test(arguments: [
        "có 9/9 thôn đạt", "trực 24/7", "02 lần/năm", "đạt 12/15 chỉ tiêu", "số 12 phố Huế", "biển 29-A1 hết hạn",
    ])
    func `fractions and amounts cite nothing`(words: String) {
        #expect(ExtractedText.notice("1. Công an phường rà soát \(words).").extraction.references.isEmpty)
    }
}
