import TestSupport
import Testing
import VietnameseText

@Suite struct EncodingsTests {
    static let sentence =
        "Ủy ban nhân dân phường Nghĩa Đô chủ trì, phối hợp các tổ chức chính trị - xã hội xử lý xong trước ngày 20/7/2024."

    @Test func `there are 134 letters to go through`() {
        #expect(LegacyEncoder.letters.unicodeScalars.count == 134)
    }

    @Test(arguments: [LegacyEncoder.windows1258, .vni])
    func `every letter survives the way into the old encoding and back`(encoder: LegacyEncoder) {
        for letter in LegacyEncoder.letters {
            #expect(encoder.encoding.decode(encoder.encode("b\(letter)n")).string == "b\(letter)n")
        }
        let decoded = encoder.encoding.decode(encoder.encode(LegacyEncoder.letters + Self.sentence))
        #expect(decoded == DecodedText(utf8: Array((LegacyEncoder.letters + Self.sentence).utf8), replacements: 0))
    }

    @Test func `every letter that TCVN3 has survives, small ones all`() {
        let letters = LegacyEncoder.letters.prefix(67) + "ĂÂĐÊÔƠƯ"
        for letter in letters {
            #expect(TextEncoding.tcvn3.decode(LegacyEncoder.tcvn3.encode("b\(letter)n")).string == "b\(letter)n")
        }
    }

    @Test(arguments: [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Uû ban nh©n d©n ph­êng", "Uỷ ban nhân dân phường"),
        ("Uû BAN NH¢N D¢N", "UỶ BAN NHÂN DÂN"),
        ("Sè: 12/Q§-UBND", "Số: 12/QĐ-UBND"),
        ("Bé CHQS quËn", "Bộ CHQS quận"),
        ("§iÒu 1. Phª duyÖt KÕ ho¹ch “xanh”", "Điều 1. Phê duyệt Kế hoạch “xanh”"),
    ])
    func `TCVN3 is read as the ABC fonts show it, headings in capitals too`(shown: String, meant: String) {
        #expect(TextEncoding.tcvn3.undisguise(shown).string == meant)
    }

    @Test(arguments: [
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("phöôøng, ngaøy 05 thaùng 8 naêm 2004", "phường, ngày 05 tháng 8 năm 2004"),
        (
            "Kyø hoïp thöù nhaát cuûa Hoäi ñoàng; lyù do, kyõ thuaät, kyû luaät, Myõ",
            "Kỳ họp thứ nhất của Hội đồng; lý do, kỹ thuật, kỷ luật, Mỹ"
        ),
    ])
    func `VNI is read with its marks after the letters`(shown: String, meant: String) {
        #expect(TextEncoding.vni.undisguise(shown).string == meant)
    }

    @Test(arguments: [LegacyEncoder.windows1258, .vni, .tcvn3])
    func `a sentence tells its encoding`(encoder: LegacyEncoder) {
        let guess = TextEncoding.detect(in: encoder.encode(Self.sentence))
        #expect(guess == EncodingGuess(encoding: encoder.encoding, isCertain: true))
    }

    @Test(arguments: [
        "Giao Phòng A báo cáo trước ngày 20/7/2024.", "Giao Công an phường xử lý xong trước 20/7/2024.",
        "Kính gửi: Đảng ủy",
    ])
    func `a short text in UTF-8 with a lone surrogate is UTF-8`(sentence: String) {
        let bytes = Array(sentence.utf8) + [0x0A, 0xED, 0xA0, 0x80] + Array(" abc\n".utf8)
        #expect(TextEncoding.detect(in: bytes) == EncodingGuess(encoding: .utf8, isCertain: true))
    }

    @Test(arguments: ["Phường", "Số: 05/KH-UBND", "Đề nghị các đồng chí", "Kế hoạch tổ chức Tết", "Thông báo"])
    func `a few words are enough`(words: String) {
        for encoder in [LegacyEncoder.windows1258, .vni, .tcvn3] {
            #expect(TextEncoding.detect(in: encoder.encode(words)).encoding == encoder.encoding)
        }
    }

    @Test(arguments: [false, true], [false, true])
    func `UTF-16 is known with and without its mark, in both byte orders`(bigEndian: Bool, marked: Bool) {
        let units = (marked ? [0xFEFF] : []) + Array((Self.sentence + "😀").utf16)
        let bytes = units.flatMap { unit in
            let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
            return bigEndian ? pair.reversed() : pair
        }
        #expect(TextEncoding.detect(in: bytes).encoding == .utf16)
        #expect(
            TextEncoding.utf16.decode(bytes) == DecodedText(utf8: Array((Self.sentence + "😀").utf8), replacements: 0)
        )
    }

    @Test func `the mark of UTF-8 is dropped`() {
        let bytes = [0xEF, 0xBB, 0xBF] + Array(Self.sentence.utf8)
        #expect(TextEncoding.detect(in: bytes).encoding == .utf8)
        #expect(TextEncoding.utf8.decode(bytes).string == Self.sentence)
    }

    @Test(
        arguments: [
            ([0x61, 0x00, 0x62], "a\u{FFFD}b", 1),
            ([0x61, 0xED, 0xA0, 0x80, 0x62], "a\u{FFFD}\u{FFFD}\u{FFFD}b", 3),
            ([0x61, 0xC0, 0xAF], "a\u{FFFD}\u{FFFD}", 2),
            ([0xE1, 0xBB], "\u{FFFD}", 1),
            ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
            ([0xF0, 0x9F, 0x98, 0x80, 0xFF], "😀\u{FFFD}", 1),
        ] as [([UInt8], String, Int)]
    )
    func `what is broken in UTF-8 is replaced and counted`(bytes: [UInt8], text: String, count: Int) {
        let decoded = TextEncoding.utf8.decode(bytes)
        #expect(decoded.string == text)
        #expect(decoded.replacements == count)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], "\u{FFFD}a", 1),
            ([0xFF, 0xFE, 0x00, 0xDC], "\u{FFFD}", 1),
            ([0xFF, 0xFE, 0x61, 0x00, 0x62], "a\u{FFFD}", 1),
            ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00], "a\u{FFFD}", 1),
            ([0xFF, 0xFE], "", 0),
        ] as [([UInt8], String, Int)]
    )
    func `lone surrogates, odd ends and NULs in UTF-16 are replaced and counted`(
        bytes: [UInt8],
        text: String,
        count: Int
    ) {
        let decoded = TextEncoding.utf16.decode(bytes)
        #expect(decoded.string == text)
        #expect(decoded.replacements == count)
    }

    @Test func `UTF-8 with a fault in it stays UTF-8`() {
        var bytes = Array(Self.sentence.utf8)
        bytes.insert(0xFF, at: 20)
        #expect(TextEncoding.detect(in: bytes).encoding == .utf8)
    }

    @Test func `bytes of no language are no certain guess`() {
        let bytes = (0..<4000).map { UInt8(truncatingIfNeeded: 0x80 + ($0 * 7919) % 128) }
        #expect(!TextEncoding.detect(in: bytes).isCertain)
    }

    @Test(arguments: [
        ("utf-8", TextEncoding.utf8), ("UTF-16", .utf16), ("windows-1258", .windows1258), ("TCVN3", .tcvn3),
        ("abc", .tcvn3), ("vni", .vni),
    ])
    func `encodings go by the names people use`(name: String, encoding: TextEncoding) {
        #expect(TextEncoding(name: name) == encoding)
        #expect(TextEncoding(name: encoding.rawValue) == encoding)
    }

    @Test func `an unknown name is no encoding`() {
        #expect(TextEncoding(name: "latin-9") == nil)
    }

    @Test(arguments: [
        "Đảng ủy phường yêu cầu các chi bộ thực hiện nghiêm túc, báo cáo kết quả về Văn phòng trước ngày 15 hàng tháng",
        "Le conseil a décidé que l'été prochain sera consacré à la rénovation des écoles, après réflexion",
        "Plain English",
    ])
    func `text that is what it seems is no disguise`(text: String) {
        #expect(TextEncoding.disguise(of: text) == nil)
    }

    @Test func `decoding any bytes gives valid UTF-8`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...64, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            for encoding in TextEncoding.allCases {
                let decoded = encoding.decode(bytes)
                #expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "\(encoding) \(bytes)")
            }
        }
    }
}
