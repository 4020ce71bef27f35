import Glibc

/// A folder for one test, gone when the test is over.
final class TestFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/dondoc-test-XXXXXX".utf8CString)
        mkdtemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path) }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) -> String {
        let target = "\(path)/\(name)"
        guard let file = fopen(target, "w") else { return target }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        return target
    }

    @discardableResult
    func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }

    @discardableResult
    func folder(_ name: String) -> String {
        mkdir("\(path)/\(name)", 0o755)
        return "\(path)/\(name)"
    }

    @discardableResult
    func link(_ name: String, to target: String) -> String {
        symlink(target, "\(path)/\(name)")
        return "\(path)/\(name)"
    }

    private static func remove(_ path: String) {
        chmod(path, 0o755)
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
                    let name = String(cString: bytes)
                    guard name != ".", name != "..", unlinkat(dirfd(folder), bytes, 0) != 0 else { return }
                    remove("\(path)/\(name)")
                }
            }
        }
        closedir(folder)
        rmdir(path)
    }
}
