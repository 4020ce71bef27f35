import Documents
import Glibc
import Kernel
import Testing
import VietnameseText

@Suite(.enabled(if: Programs.have("pdftotext", "pdftoppm", "pdfimages"), "poppler-utils is not installed"))
struct PDFTests {
    private let folder = TestFolder()

    private func failure(_ bytes: [UInt8], _ reader: DocumentReader = DocumentReader()) async -> Failure? {
        do {
            _ = try await reader.read(bytes: bytes, name: "thử.pdf")
            return nil
        } catch {
            return error
        }
    }

    private static let page = [
        "ỦY BAN NHÂN DÂN PHƯỜNG",
        "Giao Công an phường chủ trì, phối hợp các tổ chức chính trị",
        "xã hội kiểm tra, xử lý; báo cáo trước ngày 20/7/2024.",
        "Văn phòng theo dõi, đôn đốc, tổng hợp kết quả thực hiện.",
    ]

    @Test func `the text layer is read page by page`() async throws {
        var pdf = PDFBuilder()
        pdf.addText(Self.page)
        pdf.addText(["Trang hai: " + Self.page[1]])
        let document = try await DocumentReader().read(bytes: pdf.bytes(), name: "a.pdf")
        #expect(document.format == .pdf)
        let lines = document.text.string.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.prefix(4).map(String.init) == Self.page)
        #expect(lines.contains { $0.hasPrefix("\u{0C}") && $0.contains("Trang hai: Giao Công an") })
    }

    @Test func `a password is asked for in one sentence`() async {
        var pdf = PDFBuilder()
        pdf.isEncrypted = true
        pdf.addText(Self.page)
        let failure = await failure(pdf.bytes())
        #expect(failure?.code == .encrypted)
        #expect(failure?.message.contains("“thử.pdf”") == true)
    }

    @Test(arguments: ["%PDF-1.7\nhỏng", "%PDF-", "%PDF-1.4\n%%EOF", "rác rồi %PDF-1.4 rác"])
    func `a damaged PDF is said to be so`(text: String) async {
        #expect(await failure(Array(text.utf8))?.code == .damaged)
    }

    @Test func `a PDF that lost its end is read with a warning`() async throws {
        var pdf = PDFBuilder()
        pdf.addText(Self.page)
        let bytes = pdf.bytes()
        let document = try await DocumentReader().read(bytes: Array(bytes.prefix(bytes.count - 12)), name: "a.pdf")
        #expect(document.findings.map(\.code) == [.missingText])
        #expect(document.text.string.contains("Giao Công an phường"))
    }

    @Test func `without poppler the package to install is named`() async {
        let failure = await failure(Array("%PDF-1.4".utf8), DocumentReader(toolPath: folder.path))
        #expect(failure?.code == .missingTool)
        #expect(failure?.message.contains("apt-get install poppler-utils") == true)
    }

    // MARK: Helper programs that misbehave

    private func reader(with script: String, seconds: Int = 1, output: Int = 1 << 20) -> DocumentReader {
        let path = folder.write("pdftotext", "#!/bin/sh\n\(script)\n")
        chmod(path, 0o755)
        var reader = DocumentReader(toolPath: folder.path)
        reader.limits.childSeconds = seconds
        reader.limits.childOutput = output
        reader.limits.childMemory = 256 << 20
        return reader
    }

    @Test func `a program that hangs is killed with its children`() async throws {
        let hanging = reader(with: "(while :; do sleep 1; done) & sleep 600")
        #expect(await failure(Array("%PDF-1.4".utf8), hanging)?.code == .exhausted)
        // However slow the machine is, what was started is gone soon after.
        for _ in 0..<100 where isRunning(folder.path) { try await Task.sleep(for: .milliseconds(100)) }
        #expect(!isRunning(folder.path))
    }

    /// Whether any process was started with a path in its command line.
    private func isRunning(_ path: String) -> Bool {
        guard let processes = opendir("/proc") else { return false }
        defer { closedir(processes) }
        while let entry = readdir(processes) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard Int(name) != nil, let file = fopen("/proc/\(name)/cmdline", "r") else { continue }
            defer { fclose(file) }
            var bytes = [UInt8](repeating: 0, count: 4096)
            let count = fread(&bytes, 1, bytes.count, file)
            if String(decoding: bytes.prefix(count), as: UTF8.self).contains(path) { return true }
        }
        return false
    }

    @Test(arguments: [
        ("while :; do :; done", 2, Failure.Code.exhausted), ("yes", 120, .tooLarge), ("kill -SEGV $$", 120, .exhausted),
        ("exit 1", 120, .damaged),
        ("x=aaaaaaaaaaaaaaaa; while :; do x=$x$x; done", 120, .exhausted),
    ])
    func `a program out of bounds is stopped`(script: String, seconds: Int, code: Failure.Code) async {
        let failure = await failure(Array("%PDF-1.4".utf8), reader(with: script, seconds: seconds))
        #expect(failure?.code == code || script.hasPrefix("x=") && failure?.code == .damaged)
    }

    @Test(arguments: ["exit 0", "exit 1", "sleep 600"])
    func `what a program was given goes away with its folder`(end: String) async throws {
        let mark = "\(folder.path)/tệp"
        _ = await failure(Array("%PDF-1.4".utf8), reader(with: "cp \"$5\" \(mark).pdf; echo \"$5\" > \(mark); \(end)"))
        let given = try await DocumentReader().read(path: mark).text.string.filter { $0 != "\n" }
        #expect(access("\(mark).pdf", F_OK) == 0)
        #expect(given.hasSuffix("/document.pdf"))
        #expect(access(given, F_OK) != 0)
        #expect(access(String(given.dropLast("/document.pdf".count)), F_OK) != 0)
    }

    // MARK: Broken syllables

    @Test(arguments: [
        ("th ống nh ất k ết luận", "thống nhất kết luận"), ("Đ ảng bộ ph ường", "Đảng bộ phường"),
        ("đ ịnh kỳ hàng thá ng", "định kỳ hàng tháng"),
        ("TH ỐNG NHẤT", "THỐNG NHẤT"), ("500 m ống nước", "500 m ống nước"), ("mục c ở trên", "mục c ở trên"),
        ("điểm a, b ấy", "điểm a, b ấy"), ("và các tổ", "và các tổ"), ("điểm đ ở trên, đ ấy", "điểm đ ở trên, đ ấy"),
        ("Nguyễn V Ánh", "Nguyễn V Ánh"),
        (
            "th ống k ê; điểm c ở trên; điểm a, b ấy; 500 m ống; đ ấy",
            "thống kê; điểm c ở trên; điểm a, b ấy; 500 m ống; đấy"
        ),
    ])
    func `syllables broken by letter spacing are healed`(given: String, expected: String) async throws {
        var pdf = PDFBuilder()
        pdf.addText(Self.page + [given])
        let lines = try await DocumentReader().read(bytes: pdf.bytes(), name: "a.pdf").text.string.split(
            separator: "\n"
        )
        #expect(lines.last.map { String($0.drop { $0 == " " }) } == expected)
    }
}
