import Glibc
import Kernel

/// A private folder for what helper programs read and write (thư mục tạm); it goes away with what is in it.
final class TemporaryFolder: Sendable {
    let path: String

    init(for name: String) throws(Failure) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/dondoc-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(
                .unreadable,
                "Không tạo được thư mục tạm trong \(base) để đọc “\(name)”; hãy giải phóng ổ đĩa rồi thử lại."
            )
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for entry in DirectoryEntries.names(in: path) ?? [] { unlink("\(path)/\(entry)") }
        rmdir(path)
    }

    /// Puts bytes into a file of the folder that only we can read, and gives its path.
    func write(_ bytes: [UInt8], as file: String, for name: String) throws(Failure) -> String {
        let target = "\(path)/\(file)"
        let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        defer { if descriptor >= 0 { close(descriptor) } }
        var written = 0
        while descriptor >= 0, written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            if count <= 0, errno != EINTR { break }
            written += max(0, count)
        }
        guard written == bytes.count else {
            throw Failure(
                .unreadable,
                "Không ghi được tệp tạm trong \(path) để đọc “\(name)”; hãy giải phóng ổ đĩa rồi thử lại."
            )
        }
        return target
    }
}

/// The names in a folder (các mục trong thư mục).
enum DirectoryEntries {
    /// All but "." and ".."; nil if the folder cannot be listed.
    static func names(in path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
