import Glibc
import Kernel
import VietnameseText

/// Reads a PDF (bộ đọc PDF): its text layer, and for pages that are only pictures what character recognition makes of
/// them.
struct PDFReader: Sendable {
    let child: ChildProcess
    let recognition: PageRecognition

    func read(_ bytes: [UInt8]) async throws(Failure) -> ReadContent {
        let folder = try TemporaryFolder(for: child.name)
        let path = try folder.write(bytes, as: "document.pdf", for: child.name)
        let outcome = try await child.run(.pdftotext, ["-q", "-layout", "-enc", "UTF-8", path, "-"])
        guard outcome.isSuccess else { throw refusal(of: bytes) }
        var pages = outcome.output.split(separator: 0x0C, omittingEmptySubsequences: false).map { Array($0) }
        if pages.last?.isEmpty == true { pages.removeLast() }
        guard !pages.isEmpty else { throw .damaged(child.name, "không còn trang nào đọc được") }
        var findings = Self.isComplete(bytes) ? [] : [Self.truncated]
        findings += try await recognise(&pages, of: path, in: folder)
        var text = SplitSyllables.join(TextEncoding.utf8.decode(Array(pages.joined(separator: [0x0C]))).utf8)
        if let repaired = DisguisedText.repair(text) {
            text = repaired.utf8
            findings.append(repaired.finding)
        }
        return ReadContent(utf8: text, format: .pdf, findings: findings)
    }

    private func refusal(of bytes: [UInt8]) -> Failure {
        let isEncrypted = Self.contains("/Encrypt", in: bytes[...])
        return isEncrypted ? .encrypted(child.name) : .damaged(child.name, "không mở được PDF")
    }

    // MARK: Pages without text

    /// Recognises the pages that have no text of their own; what was there stays where recognition finds less.
    private func recognise(_ pages: inout [[UInt8]], of path: String, in folder: TemporaryFolder) async throws(Failure)
        -> [ReadingFinding]
    {
        let poor = try await poorPages(pages, of: path)
        let outcome = try await recognition.texts(of: poor) { index throws(Failure) in
            try await recognise(page: index + 1, of: path, in: folder)
        }
        let better = outcome.texts.filter { Self.letters($0.value) > 2 * Self.letters(pages[$0.key]) }
        for (index, text) in better { pages[index] = text }
        if outcome.left > 0, pages.allSatisfy({ Self.letters($0) == 0 }) {
            throw .noText(child.name, inPages: outcome.texts.count, left: outcome.left)
        }
        return (better.isEmpty ? [] : [TextRecognition.finding(pages: better.count)])
            + (outcome.left > 0 ? [PageRecognition.finding(left: outcome.left)] : [])
    }

    /// Pages with next to no text, and pages where a large picture stands beside little of it: scans with a printed
    /// signature.
    private func poorPages(_ pages: [[UInt8]], of path: String) async throws(Failure) -> [Int] {
        let counts = pages.map(Self.letters)
        guard counts.contains(where: { $0 < Self.littleText }) else { return [] }
        let pictured = try await picturedPages(of: path)
        return counts.indices.filter {
            counts[$0] < Self.noText || counts[$0] < Self.littleText && pictured.contains($0)
        }
    }

    /// The pages (from 0) with a picture of at least 800 dots in width and height.
    private func picturedPages(of path: String) async throws(Failure) -> Set<Int> {
        let list = try await child.run(.pdfimages, ["-list", path])
        let rows = String(decoding: list.output, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
        return Set(
            rows.compactMap { row in
                guard row.count > 4, let page = Int(row[0]), let width = Int(row[3]), let height = Int(row[4]) else {
                    return nil
                }
                return width >= 800 && height >= 800 ? page - 1 : nil
            }
        )
    }

    /// Renders a page at 300 dots an inch for A4 (larger paper at less, so that no page can fill the memory) and
    /// recognises it.
    private func recognise(page: Int, of path: String, in folder: TemporaryFolder) async throws(Failure) -> [UInt8] {
        let target = "\(folder.path)/page-\(page)"
        let range = ["-f", "\(page)", "-l", "\(page)"]
        let outcome = try await child.run(
            .pdftoppm,
            ["-q", "-singlefile", "-gray", "-scale-to", "3508"] + range + [path, target]
        )
        guard outcome.isSuccess else { throw .damaged(child.name, "không vẽ được trang \(page)") }
        let image = target + ".pgm"
        defer { unlink(image) }
        let bytes = try FileBytes(name: child.name, limit: { _ in child.limits.pixels }).read(path: image)
        if RenderedPage.isBlank(bytes) { return [] }
        let text = try await TextRecognition(child: child).text(ofImage: image)
        return Array(text.drop { $0 <= 0x20 }.prefix { $0 != 0x0C })
    }

    /// Fewer letters than this and a page is as good as empty; fewer than `littleText`, and a picture may hold the
    /// rest.
    private static let noText = 20
    private static let littleText = 150

    private static func letters(_ text: [UInt8]) -> Int {
        text.count { $0.isASCIILetter || $0 >= 0xC3 }
    }

    // MARK: The file's end

    private static let truncated = ReadingFinding(
        .missingText,
        .warning,
        "Tệp PDF bị cụt ở cuối, có thể thiếu trang; hãy đối chiếu với bản gốc."
    )

    private static func isComplete(_ bytes: [UInt8]) -> Bool { contains("%%EOF", in: bytes.suffix(4096)) }

    private static func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let needle = Array(text.utf8)
        var index = bytes.startIndex
        while let found = bytes[index...].firstIndex(of: needle[0]) {
            if bytes[found...].starts(with: needle) { return true }
            index = found + 1
        }
        return false
    }
}
