import Testing
import VietnameseText

@Suite struct SyllableCodeTests {
    @Test(arguments: [
        ("hoà", "hòa"), ("uỷ", "ủy"), ("thuỷ", "thủy"), ("khoẻ", "khỏe"), ("loà", "lòa"), ("tuý", "túy"), ("kỷ", "kỉ"),
        ("quý", "quí"),
        ("lý", "lí"), ("sỹ", "sĩ"), ("kỳ", "kì"), ("mỹ", "mĩ"), ("tỷ", "tỉ"), ("vỹ", "vĩ"), ("hy", "hi"),
        ("HOÀ", "hòa"), ("Đảng", "ĐẢNG"),
        ("UỶ", "ủy"), ("hoàn", "hòan"),
    ])
    func `spellings that mean the same are one`(left: String, right: String) {
        #expect(Vocabulary.code(left) == Vocabulary.code(right))
    }

    @Test(arguments: [
        ("truờng", "trường"), ("trưòng", "trường"), ("phuờng", "phường"), ("nguời", "người"), ("đuợc", "được"),
        ("huớng", "hướng"),
    ])
    func `a horn that text recognition lost is read through`(misread: String, meant: String) {
        #expect(Vocabulary.code(misread) == Vocabulary.code(meant))
    }

    @Test(arguments: [
        ("đa", "da"), ("tháng", "thang"), ("năm", "nam"), ("ma", "mà"), ("mả", "mã"), ("ba", "bà"), ("quy", "quỳ"),
        ("tay", "tai"),
        ("thuý", "thúi"), ("may", "mai"), ("cô", "co"), ("ơn", "on"), ("hủy", "hỉu"), ("uơ", "ươ"), ("thuở", "thưở"),
        ("quơ", "qươ"), ("y", "i"),
        ("nghiêng", "nghiên"), ("n", "ng"), ("a", ""), ("hay", "hai"),
    ])
    func `spellings that mean something else differ`(left: String, right: String) {
        #expect(Vocabulary.code(left) != Vocabulary.code(right))
    }

    @Test func `words of more than ten letters differ in every letter`() {
        let words = ["internationala", "internationalb", "anternational", "international", "internationall"]
        #expect(Set(words.map(Vocabulary.code)).count == words.count)
    }
}
