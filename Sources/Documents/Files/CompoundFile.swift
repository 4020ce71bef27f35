import Kernel

/// Microsoft's compound file (tệp .doc, .xls, .ppt cũ, hoặc tệp .docx có mật khẩu): recognised only to say what to do.
struct CompoundFile {
    let name: String

    /// Why such a file is not read, by the names of its streams.
    func refusal(of bytes: [UInt8]) -> Failure {
        if has("EncryptedPackage", bytes) { return .encrypted(name) }
        if has("WordDocument", bytes) {
            return .unsupported(name, "văn bản Word cũ (.doc)", "mở bằng Word rồi lưu lại dạng .docx")
        }
        if has("Workbook", bytes) || has("Book", bytes) {
            return .unsupported(name, "bảng tính Excel cũ (.xls)", "chép bảng sang Word rồi lưu dạng .docx")
        }
        if has("PowerPoint Document", bytes) {
            return .unsupported(
                name,
                "bản trình chiếu PowerPoint cũ (.ppt)",
                "chép nội dung sang Word rồi lưu dạng .docx"
            )
        }
        return .unsupported(name, "tệp Office kiểu cũ", "mở bằng chương trình đã tạo ra nó rồi lưu lại dạng .docx")
    }

    /// Whether a stream of that name is listed; names are in UTF-16, and directory entries are 128 bytes long.
    private func has(_ stream: String, _ bytes: [UInt8]) -> Bool {
        let needle = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        return stride(from: 512, to: bytes.count - needle.count, by: 128).contains { entry in
            bytes[entry] == needle[0] && bytes[entry..<entry + needle.count].elementsEqual(needle)
        }
    }
}
