import Documents
import Foundation
import Glibc
import Kernel
import Synchronization
import Testing
import VietnameseText

@Suite(
    .enabled(
        if: Programs.have("pdftotext", "pdftoppm", "pdfimages", "tesseract"),
        "poppler-utils or tesseract-ocr is not installed"
    ),
    .serialized
)
struct RecognitionTests {
    private let folder = TestFolder()
    private static let words = ["HAI THAN", "VINH TIEN"]

    private func scan() -> PDFBuilder {
        var pdf = PDFBuilder()
        pdf.addStrokes(Self.words)
        return pdf
    }

    private func failure(_ bytes: [UInt8], _ reader: DocumentReader = DocumentReader()) async -> Failure? {
        do {
            _ = try await reader.read(bytes: bytes, name: "thử.png")
            return nil
        } catch {
            return error
        }
    }

    @Test func `a page that is only a picture is recognised, and said to be`() async throws {
        let document = try await DocumentReader().read(bytes: scan().bytes(), name: "a.pdf")
        #expect(document.text.string.contains("VINH"))
        #expect(document.findings.map(\.code) == [.recognisedText])
    }

    @Test func `of several pages only those without text are recognised`() async throws {
        var pdf = PDFBuilder()
        pdf.addText(["Thông báo kết luận của Ban Thường vụ Đảng ủy phường về công tác vệ sinh môi trường"])
        pdf.addStrokes(Self.words)
        let pages = try await DocumentReader().read(bytes: pdf.bytes(), name: "a.pdf").text.string.split(
            separator: "\u{0C}"
        )
        #expect(pages.count == 2)
        #expect(pages.first?.contains("Ban Thường vụ") == true)
        #expect(pages.last?.contains("VINH") == true)
    }

    @Test func `pages past the limit are left and said to be`() async throws {
        var pdf = scan()
        pdf.addStrokes(Self.words)
        var reader = DocumentReader()
        reader.limits.recognisedPages = 1
        let document = try await reader.read(bytes: pdf.bytes(), name: "a.pdf")
        #expect(document.findings.map(\.code) == [.recognisedText, .missingText])
    }

    @Test func `pages are recognised several at once, come in order, and are told`() async throws {
        var pdf = PDFBuilder()
        for words in [Self.words, Self.words.reversed(), Self.words + Self.words] { pdf.addStrokes(words) }
        let told = Mutex<[PageProgress]>([])
        var reader = DocumentReader()
        reader.pagesAtOnce = 3
        reader.pageProgress = { progress in told.withLock { $0.append(progress) } }
        let document = try await reader.read(bytes: pdf.bytes(), name: "a.pdf")
        let pages = document.text.string.split(separator: "\u{0C}")
        let lines = pages.map { page in page.split(separator: "\n").count { $0.contains("VINH") } }
        #expect(lines == [1, 1, 2])
        #expect(told.withLock { $0.map(\.page) } == [1, 2, 3])
        #expect(told.withLock { $0.allSatisfy { $0.total == 3 } })
    }

    @Test func `an image of several pages is recognised page by page`() async throws {
        let pdf = folder.write("a.pdf", scan().bytes())
        Programs.run("pdftoppm -r 100 -gray -singlefile '\(pdf)' '\(folder.path)/a'")
        let page = try #require(FileManager.default.contents(atPath: "\(folder.path)/a.pgm"))
        let told = Mutex(0)
        var reader = DocumentReader()
        reader.pageProgress = { _ in told.withLock { $0 += 1 } }
        let document = try await reader.read(bytes: TIFFBuilder.pages(3, of: Array(page)), name: "a.tif")
        #expect(document.text.string.split(separator: "\u{0C}").count { $0.contains("VINH") } == 3)
        #expect(told.withLock { $0 } == 3)
    }

    @Test func `time for recognition runs out with one sentence`() async {
        var reader = DocumentReader()
        reader.limits.recognitionSeconds = 0
        let message = await failure(scan().bytes(), reader)?.message
        #expect(message?.contains("còn 1 trang chưa xem") == true)
    }

    @Test func `many empty pages end with one sentence`() async {
        var pdf = PDFBuilder()
        for _ in 0..<6 { pdf.addEmpty() }
        var reader = DocumentReader()
        reader.limits.recognisedPages = 2
        let failure = await failure(pdf.bytes(), reader)
        #expect(failure?.code == .noText)
        #expect(failure?.message.hasPrefix("Đã xem 2 trang của “thử.png” mà không thấy chữ nào, còn 4 trang") == true)
    }

    @Test func `an empty page and a page of enormous size do no harm`() async {
        var empty = PDFBuilder()
        empty.addEmpty()
        #expect(await failure(empty.bytes())?.code == .noText)
        var vast = PDFBuilder()
        vast.size = (14_400, 14_400)
        vast.addEmpty()
        #expect(await failure(vast.bytes())?.code == .noText)
    }

    @Test(arguments: ["png", "jpeg", "tiff"])
    func `images are recognised`(kind: String) async throws {
        let pdf = folder.write("a.pdf", scan().bytes())
        Programs.run("pdftoppm -r 150 -gray -singlefile -\(kind) '\(pdf)' '\(folder.path)/a'")
        let name = ["jpeg": "jpg", "tiff": "tif"][kind] ?? kind
        let document = try await DocumentReader().read(path: "\(folder.path)/a.\(name)")
        #expect(document.format == .image)
        #expect(document.text.string.contains("VINH"))
        #expect(document.findings.map(\.code) == [.recognisedText])
    }

    @Test func `a blank image has no text`() async {
        let image = Array("P5\n200 100\n255\n".utf8) + [UInt8](repeating: 255, count: 20_000)
        #expect(await failure(image)?.code == .noText)
    }

    @Test func `an image cut short is damaged`() async {
        let image: [UInt8] = [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 9, 0, 0, 0, 9,
        ]
        #expect(await failure(image)?.code == .damaged)
    }

    @Test func `without Tesseract the packages to install are named`() async {
        let image = Array("P5\n20 10\n255\n".utf8) + [UInt8](repeating: 255, count: 200)
        let failure = await failure(image, DocumentReader(toolPath: folder.path))
        #expect(failure?.code == .missingTool)
        #expect(failure?.message.contains("tesseract-ocr-vie") == true)
    }
}

@Suite struct ImageSizeTests {
    private static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]

    /// Headers of images 50,000 dots wide and high.
    static let bombs: [(String, [UInt8])] = [
        ("PNG", png + [0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]),
        ("JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 11, 8, 0xC3, 0x50, 0xC3, 0x50, 1, 0, 0, 0]),
        (
            "TIFF",
            [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 2, 0] + [0, 1, 4, 0, 1, 0, 0, 0, 0x50, 0xC3, 0, 0] + [
                1, 1, 4, 0, 1, 0, 0, 0, 0x50, 0xC3, 0, 0,
            ]
                + [0, 0, 0, 0]
        ),
        ("BMP", [0x42, 0x4D] + [UInt8](repeating: 0, count: 12) + [40, 0, 0, 0, 0x50, 0xC3, 0, 0, 0x50, 0xC3, 0, 0]),
        ("WEBP", Array("RIFF....WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x4F, 0xC3, 0, 0x4F, 0xC3, 0]),
        ("PNM", Array("P5\n# quét\n50000 50000\n255\n".utf8)),
    ]

    @Test(arguments: bombs)
    func `an image of monstrous size is refused by its header`(kind: String, header: [UInt8]) async {
        await #expect {
            _ = try await DocumentReader().read(bytes: header, name: "a.png")
        } throws: { error in
            (error as? Failure)?.code == .tooLarge && (error as? Failure)?.message.contains("50000 x 50000") == true
        }
    }
}
