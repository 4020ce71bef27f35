import CZip
import Glibc
import Kernel

/// A ZIP archive in memory (tệp nén ZIP), read part by part within limits; its headers are not believed about sizes.
final class ZipArchive {
    private let archive: OpaquePointer
    private let storage: UnsafeMutableRawPointer
    private let name: String
    private let limits: ReadingLimits
    private var unpacked = 0

    init(_ bytes: [UInt8], name: String, limits: ReadingLimits) throws(Failure) {
        guard let storage = malloc(max(1, bytes.count)) else {
            throw .tooLarge(name, "quá lớn cho bộ nhớ", "tách nhỏ tệp")
        }
        bytes.withUnsafeBytes {
            storage.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(storage), byteCount: $0.count)
        }
        guard let source = zip_source_buffer_create(storage, zip_uint64_t(bytes.count), 0, nil) else {
            free(storage)
            throw .damaged(name, "không mở được phần nén")
        }
        guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
            zip_source_free(source)
            free(storage)
            throw .damaged(name, "tệp nén bị cụt hoặc sai cấu trúc")
        }
        self.archive = archive
        self.storage = storage
        self.name = name
        self.limits = limits
    }

    deinit {
        zip_discard(archive)
        free(storage)
    }

    /// The names of all parts, as they are written.
    var parts: [String] {
        (0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0)))).compactMap { index in
            zip_get_name(archive, index, 0).map { String(cString: $0) }
        }
    }

    /// Whether a part of that name exists.
    func contains(_ part: String) -> Bool { index(of: part) != nil }

    /// A part's bytes; nil if there is no such part.
    func bytes(of part: String) throws(Failure) -> [UInt8]? {
        var output: [UInt8] = []
        let found = try stream(part) { chunk throws(Failure) in output += chunk }
        return found ? output : nil
    }

    /// Unpacks a part piece by piece; false if there is no such part.
    func stream(_ part: String, into body: (UnsafeRawBufferPointer) throws(Failure) -> Void) throws(Failure) -> Bool {
        guard let index = index(of: part) else { return false }
        let packed = try packedSize(of: index)
        guard let file = zip_fopen_index(archive, index, 0) else {
            throw .damaged(name, "không giải nén được phần \(part)")
        }
        defer { zip_fclose(file) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        var total = 0
        while true {
            let count = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
            guard count >= 0 else { throw .damaged(name, "không giải nén được phần \(part)") }
            if count == 0 { return true }
            total += count
            unpacked += count
            try checkSizes(total, packed: packed)
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private func packedSize(of index: zip_uint64_t) throws(Failure) -> Int {
        var status = zip_stat()
        zip_stat_init(&status)
        guard zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged(name, "mục lục tệp nén sai") }
        if status.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0, status.encryption_method != 0 {
            throw .encrypted(name)
        }
        return Int(clamping: status.comp_size)
    }

    private func checkSizes(_ total: Int, packed: Int) throws(Failure) {
        let advice = "mở bằng Word, lưu lại bản mới, hoặc kiểm tra nguồn gửi vì có thể là tệp phá hoại"
        guard unpacked <= limits.unpackedBytes else {
            throw .tooLarge(name, "bung ra lớn hơn mức cho phép là \(megabytes(limits.unpackedBytes))", advice)
        }
        guard total <= 1 << 20 || total / limits.unpackingRatio <= packed else {
            throw .tooLarge(name, "bung ra lớn bất thường so với cỡ tệp", advice)
        }
    }

    /// Finds a part however its name is written: with a leading slash, with backslashes, in other capitals.
    private func index(of part: String) -> zip_uint64_t? {
        let backward = String(part.map { $0 == "/" ? "\\" : $0 })
        for (candidate, flags) in [(part, 0), ("/" + part, 0), (backward, 0), (part, ZIP_FL_NOCASE)] {
            let index = zip_name_locate(archive, candidate, zip_flags_t(flags))
            if index >= 0 { return zip_uint64_t(index) }
        }
        return nil
    }
}
