import Glibc
package import Kernel

/// What is in a file (nội dung tệp).
package enum FileContent {
    /// The bytes of a regular file.
    ///
    /// - Parameters:
    ///   - limit: more bytes than this are refused before they are read.
    ///   - missing: what to throw when there is no such file.
    package static func read(_ path: String, limit: Int = .max, missing: Failure? = nil) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT, let missing { throw missing }
            throw DiskFault.reading(path)
        }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw DiskFault.reading(path) }
        guard facts.st_mode & S_IFMT == S_IFREG else {
            throw Failure(.usage, "“\(path)” không phải là tệp thường nên không đọc được.")
        }
        guard facts.st_size <= limit else {
            throw Failure(.tooLarge, "“\(path)” lớn hơn mức cho phép \(limit / 1_048_576) MB.")
        }
        guard let bytes = bytes(of: descriptor, Int(facts.st_size)) else { throw DiskFault.reading(path) }
        return bytes
    }

    private static func bytes(of descriptor: Int32, _ size: Int) -> [UInt8]? {
        var done = 0
        var hasFault = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while done < size {
                let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: done), size - done)
                if read < 0, errno == EINTR { continue }
                hasFault = read < 0
                if read <= 0 { break }
                done += read
            }
            count = done
        }
        return hasFault ? nil : bytes
    }
}
