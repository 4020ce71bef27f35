import Kernel

/// Reads scans and photographs of pages (ảnh quét, ảnh chụp).
struct ImageReader: Sendable {
    let child: ChildProcess
    let kind: ImageKind
    let recognition: PageRecognition

    func read(_ bytes: [UInt8]) async throws(Failure) -> ReadContent {
        guard let size = ImageSize(bytes, kind: kind) else { throw .damaged(child.name, "phần đầu tệp ảnh sai") }
        guard size.pixels <= child.limits.pixels else {
            let what = "có \(size.width) x \(size.height) điểm ảnh, quá lớn"
            throw .tooLarge(child.name, what, "quét lại ở 300 dpi hoặc thu nhỏ ảnh")
        }
        let folder = try TemporaryFolder(for: child.name)
        let path = try folder.write(bytes, as: "page.\(kind.rawValue)", for: child.name)
        let pages = size.pages
        let outcome = try await recognition.texts(of: Array(0..<pages)) { page throws(Failure) in
            try await TextRecognition(child: child).text(ofImage: path, page: pages > 1 ? page : nil)
        }
        withExtendedLifetime(folder) {}
        let texts = outcome.texts.sorted { $0.key < $1.key }.map { $0.value.prefix { $0 != 0x0C } }
        var findings = [TextRecognition.finding(pages: texts.count)]
        if outcome.left > 0 { findings.append(PageRecognition.finding(left: outcome.left)) }
        return ReadContent(utf8: Array(texts.joined(separator: [0x0C])), format: .image, findings: findings)
    }
}
