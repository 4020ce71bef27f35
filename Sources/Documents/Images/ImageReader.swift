import Kernel

/// Reads scans and photographs of pages (ảnh quét, ảnh chụp).
struct ImageReader: Sendable {
    let child: ChildProcess
    let kind: ImageKind

    func read(_ bytes: [UInt8]) async throws(Failure) -> ReadContent {
        guard let size = ImageSize(bytes, kind: kind) else { throw .damaged(child.name, "phần đầu tệp ảnh sai") }
        guard size.pixels <= child.limits.pixels else {
            let what = "có \(size.width) x \(size.height) điểm ảnh, quá lớn"
            throw .tooLarge(child.name, what, "quét lại ở 300 dpi hoặc thu nhỏ ảnh")
        }
        let folder = try TemporaryFolder(for: child.name)
        let path = try folder.write(bytes, as: "page.\(kind.rawValue)", for: child.name)
        let text = try await TextRecognition(child: child).text(ofImage: path)
        withExtendedLifetime(folder) {}
        let pages = max(1, text.count { $0 == 0x0C })
        return ReadContent(utf8: text, format: .image, findings: [TextRecognition.finding(pages: pages)])
    }
}
