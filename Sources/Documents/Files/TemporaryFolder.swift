import Glibc
import Kernel

/// A private folder for what helper programs read and write (thư mục tạm); it goes away with what is in it.
///
/// It is called `dondoc-<process>-XXXXXX` and locked as long as it is in use, so that what a killed process left behind
/// is known for it, and removed by the next one that needs a folder.
final class TemporaryFolder: Sendable {
    let path: String
    private let descriptor: Int32

    init(for name: String) throws(Failure) {
        Self.sweep
        let base = Self.base
        var template = Array("\(base)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .noTemporaryFolder(name, in: base, errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        flock(descriptor, LOCK_EX | LOCK_NB)
    }

    deinit {
        Self.remove(path)
        if descriptor >= 0 { close(descriptor) }
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
        guard written == bytes.count else { throw .noTemporaryFolder(name, in: path, errno) }
        return target
    }

    // MARK: The folder of temporary files

    private static let prefix = "dondoc-"

    /// Where temporary files go: `TMPDIR`, or /tmp.
    private static var base: String {
        getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }

    /// Removes, once a process, the folders of processes that were killed.
    private static let sweep: Void = {
        for name in DirectoryEntries.names(in: base) ?? [] where name.hasPrefix(prefix) {
            let parts = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[1].utf8.count == 6, let process = Int32(parts[0]) else { continue }
            if isDead(process), isLeft("\(base)/\(name)") { remove("\(base)/\(name)") }
        }
    }()

    private static func isDead(_ process: Int32) -> Bool { process > 1 && kill(process, 0) == -1 && errno == ESRCH }

    /// Whether a folder is ours and nobody holds it: numbers of processes mean nothing across containers, locks do.
    private static func isLeft(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_uid == geteuid()
            && flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    private static func remove(_ path: String) {
        for entry in DirectoryEntries.names(in: path) ?? [] { unlink("\(path)/\(entry)") }
        rmdir(path)
    }
}

extension Failure {
    /// Why no temporary file can be made, and what to do about it.
    static func noTemporaryFolder(_ name: String, in folder: String, _ code: Int32) -> Failure {
        let reason =
            switch code {
            case ENOENT, ENOTDIR: "thư mục này không tồn tại, hãy tạo nó hoặc đặt lại biến TMPDIR"
            case EACCES, EPERM, EROFS: "không có quyền ghi vào đó, hãy xin cấp quyền hoặc đặt lại biến TMPDIR"
            case ENAMETOOLONG: "đường dẫn quá dài, hãy đặt lại biến TMPDIR"
            case EMFILE, ENFILE: "đang mở quá nhiều tệp, hãy đóng bớt chương trình rồi thử lại"
            default: "hãy giải phóng ổ đĩa rồi thử lại"
            }
        return Failure(.unreadable, "Không ghi được tệp tạm trong “\(folder)” để đọc “\(name)”: \(reason).")
    }
}
