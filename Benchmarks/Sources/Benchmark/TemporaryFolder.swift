import Glibc

/// A folder of its own under `TMPDIR`, with the files that a measure writes into it.
struct TemporaryFolder {
    let path: String

    init() throws {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/dondoc-bench.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Fault("cannot make a folder in \(parent)") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    @discardableResult
    func write(_ bytes: [UInt8], as name: String) throws -> String {
        let file = "\(path)/\(name)"
        guard let handle = fopen(file, "w") else { throw Fault("cannot write \(file)") }
        defer { fclose(handle) }
        guard fwrite(bytes, 1, bytes.count, handle) == bytes.count else { throw Fault("cannot write \(file)") }
        return file
    }

    /// Removes the folder and the files in it; there are no folders in it.
    func remove() {
        for file in Corpus.matches("\(path)/*") { unlink(file) }
        rmdir(path)
    }
}
