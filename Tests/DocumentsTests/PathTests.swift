import Documents
import Glibc
import Kernel
import Testing
import VietnameseText

@Suite struct PathTests {
    private let folder = TestFolder()

    private func failure(_ path: String) async -> Failure? {
        do {
            _ = try await DocumentReader().read(path: path)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a file is read with its size and its digest`() async throws {
        let document = try await DocumentReader().read(path: folder.write("a.txt", "abc"))
        #expect(document.text.string == "abc")
        #expect(document.byteCount == 3)
        #expect(document.format == .text)
        #expect(document.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(document.name.hasSuffix("a.txt"))
    }

    @Test func `the content says what a file is, not its name`() async throws {
        let bytes = WordBuilder(WordBuilder.paragraph("Thông báo")).archive().bytes()
        #expect(try await DocumentReader().read(path: folder.write("a.txt", bytes)).format == .word)
    }

    @Test(arguments: ["a\r\nb\r\n", "a\n\n\u{0C}b", "\ta  b \n", "Ủy ban"])
    func `a text is left as it is`(text: String) async throws {
        let document = try await DocumentReader().read(bytes: Array(text.utf8), name: "a.txt")
        #expect(document.text.utf8 == Array(text.utf8))
    }

    @Test(arguments: [
        ("a\rb\r\rc\r", "a\nb\n\nc\n"), ("a\rb\r\nc\n", "a\nb\r\nc\n"), ("a\r\r\nb", "a\r\r\nb"), ("\r", "\n"),
    ])
    func `a carriage return alone ends a line`(text: String, expected: String) async throws {
        let document = try await DocumentReader().read(bytes: Array(("x" + text).utf8), name: "a.txt")
        #expect(document.text.utf8 == Array(("x" + expected).utf8))
    }

    @Test(arguments: [
        ("U\u{309}y ban\nnhân dân", "Ủy ban\nnhân dân"), ("e\u{302}\u{301} e\u{301}\u{302}", "ế é\u{302}"),
        ("o\u{323}\u{302}", "ộ"), ("\u{212B}\u{2126}", "ÅΩ"), ("ắ \u{2003} \u{AC00}", "ắ \u{2003} \u{AC00}"),
    ])
    func `a text is composed and otherwise left alone`(given: String, expected: String) async throws {
        let document = try await DocumentReader().read(bytes: Array(("a" + given + "\nz").utf8), name: "a.txt")
        #expect(document.text.utf8 == Array(("a" + expected + "\nz").utf8))
    }

    @Test func `the encoding a user names is taken`() async throws {
        let bytes: [UInt8] = [0x43, 0xE9, 0x6E, 0x67]
        let document = try await DocumentReader(encoding: .tcvn3).read(bytes: bytes, name: "a.txt")
        #expect(document.text.string == "Cộng")
        #expect(document.encoding == .tcvn3)
    }

    @Test func `text of an old font that was saved as Unicode is set right`() async throws {
        let text = "Uû ban nh©n d©n ph­êng tæ chøc thùc hiÖn KÕ ho¹ch"
        let document = try await DocumentReader().read(bytes: Array(text.utf8), name: "a.txt")
        #expect(document.text.string == "Uỷ ban nhân dân phường tổ chức thực hiện Kế hoạch")
        #expect(document.findings.map(\.code) == [.legacyEncoding])
    }

    @Test func `what cannot be opened says why`() async {
        #expect(await failure("\(folder.path)/không-có.txt")?.code == .notFound)
        #expect(await failure(folder.path)?.message.contains("thư mục") == true)
        #expect(await failure(folder.write("rỗng.txt", ""))?.code == .empty)
        #expect(
            await failure(folder.link("vòng.txt", to: "\(folder.path)/vòng.txt"))?.message.contains("trỏ vòng") == true
        )
        #expect(await failure("/dev/null")?.code == .unreadable)
        #expect(await failure("/dev/zero")?.code == .unreadable)
        #expect(await failure("a\0b")?.code == .notFound)
        mkfifo("\(folder.path)/ống", 0o600)
        #expect(await failure("\(folder.path)/ống")?.message.contains("ống dẫn") == true)
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything")) func `a file without permission says so`() async {
        let path = folder.write("kín.txt", "x")
        chmod(path, 0)
        #expect(await failure(path)?.message.contains("quyền") == true)
    }

    @Test func `a huge sparse file is refused by its size`() async {
        let path = folder.write("to.txt", "a")
        truncate(path, 1 << 40)
        #expect(await failure(path)?.code == .tooLarge)
    }

    @Test(
        arguments: [
            [0x61], [0xE2, 0x62, 0x63], [0xC3, 0xB4, 0xFF, 0x80], [0xF4, 0x8F, 0xBE, 0x80], [0xED, 0xA0, 0x80], [],
        ] as [[UInt8]]
    )
    func `a name keeps its bytes in a string`(name: [UInt8]) async throws {
        let path = Array("\(folder.path)/".utf8) + name + Array(".txt".utf8)
        let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o600)
        write(descriptor, "abc", 3)
        close(descriptor)
        let document = try await DocumentReader().read(path: FileName.string(of: path))
        #expect(document.text.string == "abc")
        #expect(document.name.unicodeScalars.allSatisfy { $0.value < 0x10_0000 })
    }

    // MARK: Folders

    @Test func `a file whose name is no UTF-8 is found in a folder and read`() async throws {
        let path = Array("\(folder.path)/".utf8) + [0xE2, 0x62, 0x63] + Array(".txt".utf8)
        let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_WRONLY | O_CREAT, 0o600)
        write(descriptor, "abc", 3)
        close(descriptor)
        let files = DocumentPaths([folder.path]).files
        #expect(files.count == 1)
        let document = try await DocumentReader().read(path: files.first ?? "")
        #expect(document.name == "\(folder.path)/\u{FFFD}bc.txt")
    }

    @Test func `a folder is searched in order, hidden and other files left out`() {
        folder.folder("b")
        for name in [
            "c.txt", "a.docx", ".ẩn.txt", "~$a.docx", ".~lock.x.odt#", "~$x.odt", "ghi.json", "b/x.PDF", "b/anh.jpeg",
            "cũ.doc",
        ] {
            folder.write(name, "x")
        }
        let files = DocumentPaths([folder.path]).files.map { String($0.dropFirst(folder.path.utf8.count + 1)) }
        #expect(files == ["a.docx", "b/anh.jpeg", "b/x.PDF", "c.txt", "cũ.doc"])
    }

    @Test func `links that lead back do not make a loop, and nothing comes twice`() {
        let inner = folder.folder("a")
        folder.write("a/x.txt", "x")
        folder.link("a/lên", to: folder.path)
        folder.link("b", to: inner)
        folder.link("gãy.txt", to: "\(folder.path)/không-có")
        let paths = DocumentPaths([folder.path, inner])
        #expect(paths.files == ["\(folder.path)/a/x.txt"])
        #expect(paths.failures.isEmpty)
    }

    @Test func `files named outright are kept in their order`() {
        let json = folder.write("a.json", "x")
        #expect(DocumentPaths(["-", json, "không-có.txt", json]).files == ["-", json, "không-có.txt"])
    }

    @Test func `a trailing slash makes no double one`() {
        folder.write("a.txt", "x")
        #expect(DocumentPaths([folder.path + "/"]).files == ["\(folder.path)/a.txt"])
    }
}
