import Kernel
import VietnameseText

/// Character recognition with Tesseract and its Vietnamese model (nhận dạng chữ).
///
/// Measured on a page of an official letter at 300 dots an inch: a single column of varying sizes (--psm 4) keeps the
/// two sides of the header on one line and the rows of tables whole, as `pdftotext -layout` does; one uniform block
/// (6) loses cells and three times as many words. The spaces between columns are kept, so that columns can still be
/// told.
struct TextRecognition: Sendable {
    let child: ChildProcess

    /// The text of an image file, or of one page (from 0) of a file that has several; a form feed ends a page.
    ///
    /// What comes out as no Vietnamese may lie on its side, as photographs do: then the page's orientation is looked
    /// for too (--psm 1), which takes twice as long.
    func text(ofImage path: String, page: Int? = nil) async throws(Failure) -> [UInt8] {
        let upright = try await run(path, page, layout: "4")
        let score = Self.score(upright)
        if score.isConvincing { return upright }
        let turned = try await run(path, page, layout: "1")
        return Self.score(turned).value > score.value ? turned : upright
    }

    private func run(_ path: String, _ page: Int?, layout: String) async throws(Failure) -> [UInt8] {
        var arguments = [
            path, "stdout", "-l", "vie", "--dpi", "300", "--psm", layout, "-c", "preserve_interword_spaces=1",
        ]
        if let page { arguments += ["-c", "tessedit_page_number=\(page)"] }
        let outcome = try await child.run(.tesseract, arguments)
        if outcome.isSuccess { return outcome.output }
        guard try await hasVietnamese() else {
            throw .missingTool(child.name, tool: "tesseract với dữ liệu tiếng Việt", package: "tesseract-ocr-vie")
        }
        throw .damaged(child.name, "không giải mã được ảnh")
    }

    private static func score(_ text: [UInt8]) -> SyllableScore {
        SyllableScore(of: String(decoding: text, as: UTF8.self))
    }

    private func hasVietnamese() async throws(Failure) -> Bool {
        let languages = try await child.run(.tesseract, ["--list-langs"])
        return String(decoding: languages.output, as: UTF8.self).split(separator: "\n").contains("vie")
    }

    static func finding(pages: Int) -> ReadingFinding {
        let what = pages == 1 ? "Chữ được nhận dạng từ ảnh" : "Chữ của \(pages) trang được nhận dạng từ ảnh"
        return ReadingFinding(.recognisedText, .warning, "\(what), có thể sai; hãy đối chiếu với bản gốc.")
    }
}
