import Crypto
import Glibc
package import Kernel

/// Files kept by what is in them (kho tệp theo nội dung): the name is the SHA-256, so that nothing is kept twice and
/// nothing that is kept can be changed unnoticed.
///
/// A file is written under another name, forced to the disk and then renamed: after a power cut it is there as a whole
/// or not at all.
package struct FileStore: Sendable {
    let folder: String

    /// - Parameter folder: made when it is not there.
    package init(folder: String) throws(Failure) {
        self.folder = folder
        try Folder.make(folder)
    }

    /// Keeps bytes under their hash; what is there already only becomes fresh again, and what was damaged is mended.
    ///
    /// - Returns: whether it was written.
    @discardableResult
    package func keep(_ bytes: [UInt8], sha256: String) throws(Failure) -> Bool {
        let path = try path(of: sha256)
        let lock = try StoreLock(folder, isShared: true)
        defer { lock.release() }
        if access(path, F_OK) == 0, (try? read(sha256)) == bytes, utimes(path, nil) == 0 { return false }
        let shelf = Folder.of(path)
        try Folder.make(shelf)
        try Folder.force(folder)
        let draft = try DraftFile(for: path)
        try draft.write(bytes)
        try draft.keep(replacing: true)
        return true
    }

    /// The bytes that were kept under a hash, proved to be the same still.
    ///
    /// - Parameter name: of the file as it was imported, for the sentence that says what is wrong with it.
    package func bytes(sha256: String, name: String) throws(Failure) -> [UInt8] {
        let advice = "hãy nhập lại chính tệp đó bằng dondoc import để khôi phục"
        guard access(try path(of: sha256), F_OK) == 0 else {
            throw Failure(.corrupt, "Tệp gốc “\(name)” không còn trong kho; \(advice).")
        }
        do { return try read(sha256) } catch  where error.code == .corrupt {
            throw Failure(.corrupt, "Tệp gốc “\(name)” trong kho đã hỏng (không còn khớp mã SHA-256); \(advice).")
        }
    }

    /// The bytes of a file, proved by its hash; one that is missing or damaged is told.
    package func read(_ sha256: String) throws(Failure) -> [UInt8] {
        let bytes = try FileContent.read(try path(of: sha256), missing: Self.missing(sha256))
        guard ContentHash.of(bytes) == sha256 else {
            throw Failure(.corrupt, "Tệp \(sha256.prefix(12))… trong kho đã hỏng; hãy khôi phục từ bản sao lưu.")
        }
        return bytes
    }

    func path(of sha256: String) throws(Failure) -> String {
        guard ContentHash.isOne(sha256) else {
            throw Failure(.corrupt, "“\(sha256)” không phải là mã băm của tệp trong kho.")
        }
        return "\(folder)/\(sha256.prefix(2))/\(sha256)"
    }

    private static func missing(_ sha256: String) -> Failure {
        Failure(.corrupt, "Tệp \(sha256.prefix(12))… không còn trong kho; hãy khôi phục từ bản sao lưu.")
    }
}

/// Keeps whoever removes files apart from whoever keeps them (khóa của kho tệp).
struct StoreLock {
    private let descriptor: Int32

    init(_ folder: String, isShared: Bool) throws(Failure) {
        descriptor = open("\(folder)/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DiskFault.writing(folder) }
        while flock(descriptor, isShared ? LOCK_SH : LOCK_EX) != 0 {
            guard errno == EINTR else {
                close(descriptor)
                throw DiskFault.writing(folder)
            }
        }
    }

    func release() { close(descriptor) }
}
