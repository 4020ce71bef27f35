import Documents
import Glibc
import Kernel
import Testing
import VietnameseText

@Suite struct BadInputTests {
    private func failure(_ bytes: [UInt8], _ reader: DocumentReader = DocumentReader()) async -> Failure? {
        do {
            _ = try await reader.read(bytes: bytes, name: "thử.docx")
            return nil
        } catch {
            return error
        }
    }

    private func code(_ bytes: [UInt8], _ reader: DocumentReader = DocumentReader()) async -> Failure.Code? {
        await failure(bytes, reader)?.code
    }

    // MARK: Kinds of files

    @Test(
        arguments: [
            ([], Failure.Code.empty),
            (Array("   \r\n\t\u{FEFF}".utf8), .noText),
            (Array("… – “” •".utf8), .noText),
            ([UInt8](repeating: 0, count: 40), .unsupported),
            ((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ $0 >> 3) }, .unsupported),
            (Array("{\\rtf1 Ch\\u224}".utf8), .unsupported),
            (Array("<!DOCTYPE html><html><body>Thông báo</body></html>".utf8), .unsupported),
            (Array("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w/>".utf8), .unsupported),
            (Array("<?xml version='1.0'?><office:document>Thông báo</office:document>".utf8), .unsupported),
            ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1], .unsupported),
            ([0x1F, 0x8B, 8, 0, 0, 0], .unsupported),
            (Array("Rar!\u{1A}\u{7}".utf8), .unsupported),
            (Array("GIF89a......".utf8), .unsupported),
            (Array("PK\u{3}\u{4}cụt".utf8), .damaged),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], .damaged),
        ] as [([UInt8], Failure.Code)]
    )
    func `what is no document is told apart`(bytes: [UInt8], expected: Failure.Code) async {
        #expect(await code(bytes) == expected)
    }

    @Test(arguments: [
        ("WordDocument", Failure.Code.unsupported, ".docx"), ("Workbook", .unsupported, "Excel"),
        ("PowerPoint Document", .unsupported, "PowerPoint"), ("EncryptedPackage", .encrypted, "mật khẩu"),
        ("", .unsupported, "Office"),
    ])
    func `old and encrypted Office files say what to do`(stream: String, code: Failure.Code, word: String) async {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        bytes += [UInt8](repeating: 0, count: 1024 - 8)
        bytes += stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] }
        bytes += [UInt8](repeating: 0, count: 512)
        let failure = await failure(bytes)
        #expect(failure?.code == code)
        #expect(failure?.message.contains(word) == true)
    }

    @Test(arguments: ["   \n", "((("])
    func `a text without letters is not said to be a scan`(text: String) async {
        let message = await failure(Array(text.utf8))?.message
        #expect(message == "Không tìm thấy chữ nào trong “thử.docx”; hãy kiểm tra lại bản đã lưu hoặc đã gửi.")
    }

    @Test func `a text with NULs and broken bytes is read, and says how many`() async throws {
        let bytes =
            Array("Thông báo\0 số 1".utf8) + [0xFF] + Array(" của Đảng ủy phường về việc tổng vệ sinh môi trường".utf8)
        let document = try await DocumentReader().read(bytes: bytes, name: "a.txt")
        #expect(document.text.string.hasPrefix("Thông báo\u{FFFD} số 1\u{FFFD} của"))
        #expect(document.findings.map(\.code) == [.replacedCharacters])
        #expect(document.findings.first?.message.hasPrefix("2 chỗ") == true)
    }

    @Test func `every failure names the file and is one sentence`() async {
        for bytes in [[], Array("PK\u{3}\u{4}".utf8), Array("{\\rtf1".utf8), Array("%PDF-1.4 hỏng".utf8)] as [[UInt8]] {
            let message = await failure(bytes)?.message
            #expect(message?.contains("“thử.docx”") == true)
            #expect(message?.hasSuffix(".") == true)
        }
    }

    // MARK: Sizes

    @Test func `a text larger than the limit is refused`() async {
        var reader = DocumentReader()
        reader.limits.textBytes = 1 << 20
        #expect(await code([UInt8](repeating: 0x61, count: 1 << 20 + 1), reader) == .tooLarge)
        #expect(await code([UInt8](repeating: 0x61, count: 1 << 20), reader) == nil)
    }

    @Test func `text taken out of a document has the same limit`() async {
        let word = WordBuilder(
            String(repeating: WordBuilder.paragraph(String(repeating: "phường ", count: 400)), count: 400)
        )
        var reader = DocumentReader()
        reader.limits.textBytes = 1 << 20
        reader.limits.unpackingRatio = .max
        #expect(
            await failure(word.archive().bytes(), reader)?.message.contains("nhiều chữ hơn mức cho phép là 1 MB")
                == true
        )
    }

    @Test func `a line of a megabyte is read`() async throws {
        let text = String(repeating: "phường ", count: 150_000)
        #expect(
            try await DocumentReader().read(bytes: Array(text.utf8), name: "a.txt").text.utf8.count == text.utf8.count
        )
    }

    @Test func `a bomb is refused by what it unpacks to`() async {
        var zip = ZipBuilder()
        zip.addBomb("word/document.xml", prefix: "<w:document>", spaces: 40 << 20)
        var reader = DocumentReader()
        reader.limits.unpackedBytes = 8 << 20
        #expect(await code(zip.bytes(), reader) == .tooLarge)
    }

    @Test func `a bomb is refused by how much it swells`() async {
        var zip = ZipBuilder()
        zip.addBomb("word/document.xml", prefix: "<w:document>", spaces: 40 << 20)
        var reader = DocumentReader()
        reader.limits.unpackingRatio = 100
        #expect(await failure(zip.bytes(), reader)?.message.contains("bất thường") == true)
    }

    // MARK: Archives

    @Test func `a .docx cut anywhere is refused or read, never worse`() async {
        let bytes = WordBuilder(WordBuilder.paragraph("Thông báo")).archive().bytes()
        for length in stride(from: 4, to: bytes.count, by: 7) {
            #expect(await code(Array(bytes.prefix(length))) == .damaged)
        }
    }

    @Test func `a part that is missing or named from the root is no matter or is said`() async throws {
        var rooted = ZipBuilder()
        rooted.add("[Content_Types].xml", "<Types/>")
        rooted.add(
            "/word/document.xml",
            "<w:document><w:body><w:p><w:r><w:t>Có</w:t></w:r></w:p></w:body></w:document>"
        )
        #expect(try await DocumentReader().read(bytes: rooted.bytes(), name: "a.docx").text.string == "Có")
        var missing = ZipBuilder()
        missing.add("[Content_Types].xml", "<Types/>")
        #expect(await code(missing.bytes()) == .damaged)
        var plain = ZipBuilder()
        plain.add("../../etc/passwd", "root")
        #expect(await code(plain.bytes()) == .unsupported)
        #expect(await code(ZipBuilder().bytes()) == .unsupported)
    }

    @Test func `an encrypted part is told from a damaged one`() async {
        var zip = ZipBuilder()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add("word/document.xml", bytes: [1, 2, 3], isEncrypted: true)
        #expect(await code(zip.bytes()) == .encrypted)
    }

    @Test(arguments: [("xl/workbook.xml", "workbook", "Excel"), ("ppt/presentation.xml", "presentation", "PowerPoint")])
    func `sheets and slides are refused by name`(part: String, root: String, word: String) async {
        var zip = ZipBuilder()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add(
            "_rels/.rels",
            "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='\(part)'/></Relationships>"
        )
        zip.add(part, "<\(root)/>")
        let failure = await failure(zip.bytes())
        #expect(failure?.code == .unsupported)
        #expect(failure?.message.contains(word) == true)
    }

    // MARK: XML

    @Test(arguments: [
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document><w:body>&b;</w:body></w:document>",
        "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document><w:body>&a;</w:body></w:document>",
        "<!DOCTYPE w SYSTEM \"http://example.org/a.dtd\"><w:document><w:body/></w:document>",
        "<w:document><w:body><w:p>",
        "<w:document><w:body>&nbsp;</w:body></w:document>",
        "<w:document/>",
        "<khác/>",
        "",
        "không phải XML",
    ])
    func `XML that no program of Word's kind writes is refused`(xml: String) async {
        var zip = ZipBuilder()
        zip.add("word/document.xml", xml)
        #expect(await code(zip.bytes()) == .damaged)
    }

    @Test func `deep nesting is refused`() async {
        let deep = String(repeating: "<w:sdt>", count: 100_000)
        #expect(await failure(WordBuilder(deep).archive().bytes())?.message.contains("quá sâu") == true)
        let allowed =
            String(repeating: "<w:sdt><w:sdtContent>", count: 190) + WordBuilder.paragraph("đáy")
            + String(repeating: "</w:sdtContent></w:sdt>", count: 190)
        #expect(await code(WordBuilder(allowed).archive().bytes()) == nil)
    }

    @Test func `tables within tables within tables are read`() async throws {
        let nested = (0..<60).reduce("<w:p><w:r><w:t>đáy</w:t></w:r></w:p>") { inner, _ in
            "<w:tbl><w:tr><w:tc>\(inner)</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
        }
        #expect(try await WordBuilder(nested).text().contains("đáy"))
    }

    @Test func `random damage to a .docx never does worse than a failure`() async {
        let word = WordBuilder(
            WordBuilder.item("Rà soát") + WordBuilder.table([["TT", "Việc"], ["1", "Báo cáo"]]),
            numbering: WordBuilder.list(WordBuilder.level(0, "decimal", "%1."))
        )
        let sound = word.archive().bytes()
        var random = SeededGenerator(seed: 2024)
        for _ in 0..<400 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = await failure(bytes)
        }
    }
}
