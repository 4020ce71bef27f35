import Glibc
import Kernel

/// Reads the members of an archive in order (đọc bản sao lưu); one that ends too early is told.
final class ArchiveReader {
    private let path: String
    private let descriptor: Int32
    private let length: Int
    private var place = 0
    private var rest = 0
    private var end = 0

    init(_ path: String) throws(Failure) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskFault.reading(path) }
        length = Int(lseek(descriptor, 0, SEEK_END))
    }

    deinit { close(descriptor) }

    /// Goes back to the first member.
    func rewind() { (place, rest, end) = (0, 0, 0) }

    /// The next member, whatever was read of the last; `nil` after the last.
    func next() throws(Failure) -> ArchiveHeader? {
        place = end
        let block = try read(ArchiveHeader.block)
        if block.allSatisfy({ $0 == 0 }) { return nil }
        guard let header = ArchiveHeader(block), header.size <= length - place else { throw damaged() }
        rest = header.size
        end = place + header.size + ArchiveHeader.padding(header.size)
        return header
    }

    /// A piece of the present member, empty at its end.
    func piece() throws(Failure) -> [UInt8] {
        let bytes = try read(min(rest, 1 << 20))
        rest -= bytes.count
        return bytes
    }

    func whole() throws(Failure) -> [UInt8] {
        let bytes = try read(rest)
        rest = 0
        return bytes
    }

    private func read(_ count: Int) throws(Failure) -> [UInt8] {
        guard count <= length - place else { throw damaged() }
        var done = 0
        let (descriptor, place) = (descriptor, place)
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, size in
            while done < count {
                let read = pread(
                    descriptor,
                    buffer.baseAddress?.advanced(by: done),
                    count - done,
                    off_t(place + done)
                )
                if read < 0, errno == EINTR { continue }
                if read <= 0 { break }
                done += read
            }
            size = done
        }
        guard done == count else { throw DiskFault.reading(path) }
        self.place += count
        return bytes
    }

    func damaged() -> Failure {
        Failure(.damaged, "“\(path)” không phải là bản sao lưu của dondoc, đã hỏng hoặc bị cắt cụt.")
    }
}
