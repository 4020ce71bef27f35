import Glibc
import Kernel

/// The content of a file (nội dung tệp), read so that no path can make the program wait or fill the memory.
struct FileBytes {
    /// The name for sentences about it.
    let name: String
    /// How much may be read, by how the file begins.
    let limit: ([UInt8]) -> Int

    /// Reads a regular file; folders, pipes and devices are refused before a byte is read.
    func read(path: String) throws(Failure) -> [UInt8] {
        guard !path.utf8.contains(0) else { throw .notFound(name) }
        let descriptor = open(FileName.cString(path), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw failure(EISDIR)
        default:
            throw .unreadable(
                name,
                "đây là ống dẫn hoặc thiết bị, hãy lưu nội dung thành tệp hoặc đưa vào đầu vào chuẩn với “-”"
            )
        }
        return try read(descriptor: descriptor, expecting: Int(status.st_size))
    }

    /// Reads an open descriptor to its end: standard input, or a file of about `size` bytes.
    func read(descriptor: Int32, expecting size: Int = 0) throws(Failure) -> [UInt8] {
        var bytes = try chunk(of: descriptor, after: [], capacity: 4096)
        guard bytes.count == 4096 else { return bytes }
        let most = limit(bytes)
        guard size <= most else { throw tooLarge(most) }
        bytes = try chunk(of: descriptor, after: bytes, capacity: max(size, 1 << 16) + 1)
        guard bytes.count > max(size, 1 << 16) else { return bytes }
        while bytes.count <= most {
            let more = try chunk(of: descriptor, after: [], capacity: 1 << 20)
            if more.isEmpty { return bytes }
            bytes += more
        }
        throw tooLarge(most)
    }

    /// What was read before and as much as there is up to a capacity; less only at the end of the file.
    private func chunk(of descriptor: Int32, after head: [UInt8], capacity: Int) throws(Failure) -> [UInt8] {
        var fault: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = buffer.update(fromContentsOf: head)
            while count < capacity, let base = buffer.baseAddress {
                let got = Glibc.read(descriptor, base + count, capacity - count)
                if got > 0 {
                    count += got
                } else if got == 0 {
                    return
                } else if errno == EAGAIN {
                    Self.waitUntilReadable(descriptor)
                } else if errno != EINTR {
                    fault = errno
                    return
                }
            }
        }
        guard fault == 0 else { throw failure(fault) }
        return bytes
    }

    /// A pipe or a terminal that another program set to non-blocking is waited for.
    private static func waitUntilReadable(_ descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&request, 1, -1)
    }

    private func tooLarge(_ most: Int) -> Failure {
        .tooLarge(name, "lớn hơn mức cho phép là \(megabytes(most))", "tách thành các tệp nhỏ hơn")
    }

    private func failure(_ code: Int32) -> Failure { FileFault(name: name, code: code).failure }
}
