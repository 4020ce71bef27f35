import Kernel

/// Reads an .odt (bộ đọc OpenDocument).
struct OpenDocumentReader {
    let parts: PackageParts

    func read() throws(Failure) -> ReadContent {
        throw .damaged(parts.name, "chưa đọc được")
    }
}
