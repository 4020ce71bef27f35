import Glibc
package import Kernel

/// A file that is there as a whole or not at all (tệp nháp): written under another name, forced to the disk, renamed.
///
/// The name of the draft has a random part, so that no two writers share one. A draft that was never kept is removed with
/// the value; what a power cut leaves is found by its ending.
package final class DraftFile {
    package static let ending = ".draft"

    private let path: String
    private let draft: String
    private let descriptor: Int32
    private var isKept = false

    /// - Parameter path: what the file will be called; only its owner may read it.
    package init(for path: String) throws(Failure) {
        self.path = path
        draft = "\(path).\(String(UInt64.random(in: 0...UInt64.max), radix: 36))\(Self.ending)"
        descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DiskFault.writing(path) }
    }

    deinit {
        close(descriptor)
        if !isKept { unlink(draft) }
    }

    package func write(_ bytes: some RandomAccessCollection<UInt8>) throws(Failure) {
        let done = bytes.withContiguousStorageIfAvailable { Self.write($0, to: descriptor) }
        guard done ?? Array(bytes).withUnsafeBufferPointer({ Self.write($0, to: descriptor) }) else {
            throw DiskFault.writing(path)
        }
    }

    /// Puts bytes over those that were written at a place before.
    func overwrite(_ bytes: [UInt8], at place: Int) throws(Failure) {
        guard pwrite(descriptor, bytes, bytes.count, off_t(place)) == bytes.count else {
            throw DiskFault.writing(path)
        }
    }

    /// Gives the file its name.
    ///
    /// - Parameter replacing: whether it may take the place of another; else that one stays and this is a conflict.
    package func keep(replacing: Bool) throws(Failure) {
        guard fsync(descriptor) == 0 else { throw DiskFault.writing(path) }
        guard replacing ? rename(draft, path) == 0 : renameToNew() else { throw DiskFault.writing(path) }
        isKept = true
        try Folder.force(Folder.of(path))
    }

    // A second name never takes the place of another file; where a file has but one name (FAT), looking has to do.
    private func renameToNew() -> Bool {
        if link(draft, path) == 0 { return unlink(draft) == 0 }
        guard errno != EEXIST else { return false }
        if access(path, F_OK) == 0 {
            errno = EEXIST
            return false
        }
        return rename(draft, path) == 0
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
        var rest = UnsafeRawBufferPointer(bytes)
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            guard count > 0 || errno == EINTR else { return false }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(0, count)))
        }
        return true
    }
}

/// A folder on the disk (thư mục).
package enum Folder {
    /// The folder that a path lies in.
    package static func of(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    package static func make(_ folder: String) throws(Failure) {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw DiskFault.writing(folder) }
    }

    /// A new name is on the disk once its folder is.
    package static func force(_ folder: String) throws(Failure) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskFault.writing(folder) }
        defer { close(descriptor) }
        // Some file systems of sticks and shares cannot force a folder.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw DiskFault.writing(folder) }
    }

    /// The names in a folder, in order; none where there is no folder.
    package static func names(in folder: String) throws(Failure) -> [String] {
        guard let handle = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw DiskFault.reading(folder)
        }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a folder with everything in it.
    package static func remove(_ folder: String) throws(Failure) {
        for name in try names(in: folder) {
            let path = "\(folder)/\(name)"
            if unlink(path) != 0 { try remove(path) }
        }
        guard rmdir(folder) == 0 || errno == ENOENT else { throw DiskFault.writing(folder) }
    }
}
