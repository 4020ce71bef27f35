import Glibc

/// A folder of its own under `TMPDIR`, with the files that a measure writes into it.
package struct TemporaryFolder {
    package let path: String

    package init() throws {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/dondoc-bench.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Fault("cannot make a folder in \(parent)") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    @discardableResult
    package func write(_ bytes: [UInt8], as name: String) throws -> String {
        let file = "\(path)/\(name)"
        guard let handle = fopen(file, "w") else { throw Fault("cannot write \(file)") }
        defer { fclose(handle) }
        guard fwrite(bytes, 1, bytes.count, handle) == bytes.count else { throw Fault("cannot write \(file)") }
        return file
    }

    /// Removes the folder and all that is in it.
    package func remove() { _ = try? ChildProcess.run(["rm", "-rf", path]) }
}
