import Glibc
package import Kernel

/// Files kept by what is in them (kho tệp theo nội dung): the name is the SHA-256, so that nothing is kept twice and
/// nothing that is kept can be changed unnoticed.
///
/// A file is written under another name, forced to the disk and then renamed: after a power cut it is there as a whole
/// or not at all.
package struct FileStore: Sendable {
    private let folder: String

    /// - Parameter folder: made when it is not there.
    package init(folder: String) throws(Failure) {
        self.folder = folder
        try Self.make(folder)
    }

    /// Keeps bytes under their hash; does nothing when they are there already.
    package func keep(_ bytes: [UInt8], sha256: String) throws(Failure) {
        let path = try path(of: sha256)
        if access(path, F_OK) == 0 { return }
        try Self.make(String(path.prefix(path.utf8.count - sha256.utf8.count - 1)))
        let draft = "\(path).\(getpid()).draft"
        do throws(Failure) {
            try Self.write(bytes, to: draft)
            guard rename(draft, path) == 0 else { throw Self.failure(path) }
            try Self.force(String(path.prefix(path.utf8.count - sha256.utf8.count - 1)))
        } catch {
            unlink(draft)
            throw error
        }
    }

    private func path(of sha256: String) throws(Failure) -> String {
        guard sha256.utf8.count == 64, sha256.allSatisfy(\.isHexDigit) else {
            throw Failure(.corrupt, "“\(sha256)” không phải là mã băm của tệp trong kho.")
        }
        return "\(folder)/\(sha256.prefix(2))/\(sha256)"
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw failure(path) }
            rest = rest.dropFirst(max(0, count))
        }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    // A new name is on the disk once its folder is.
    private static func force(_ folder: String) throws(Failure) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(folder) }
    }

    private static func make(_ folder: String) throws(Failure) {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure(folder) }
    }

    private static func failure(_ path: String) -> Failure {
        switch errno {
        case ENOSPC, EDQUOT:
            Failure(.full, "Đĩa đã đầy nên chưa lưu được tệp; hãy giải phóng đĩa rồi chạy lại.")
        case EACCES, EPERM, EROFS:
            Failure(.locked, "Không ghi được vào “\(path)”; hãy kiểm tra quyền ghi của thư mục dữ liệu.")
        default:
            Failure(.unreadable, "Không lưu được tệp vào “\(path)”; hãy kiểm tra thư mục dữ liệu.")
        }
    }
}
