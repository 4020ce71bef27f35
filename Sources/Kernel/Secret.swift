import Glibc

/// What nobody but the server may know (bí mật): from the environment, or from a file that a variable with `_FILE` names,
/// as systemd's credentials and containers hand it over.
package enum Secret {
    /// - Returns: the first line; `nil` where neither variable is set.
    package static func read(_ name: String, _ environment: [String: String]) throws(Failure) -> String? {
        if let value = environment[name], !value.isEmpty { return value }
        guard let path = environment["\(name)_FILE"], !path.isEmpty else { return nil }
        guard let file = fopen(path, "r") else {
            throw Failure(.unreadable, "Không đọc được tệp “\(path)” mà \(name)_FILE nêu.")
        }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 8192)
        guard fgets(&buffer, Int32(buffer.count), file) != nil else {
            throw Failure(.empty, "Tệp “\(path)” mà \(name)_FILE nêu không có nội dung.")
        }
        let line = buffer.prefix { $0 != 0 && $0 != 10 && $0 != 13 }.map { UInt8(bitPattern: $0) }
        return String(decoding: line, as: UTF8.self)
    }
}
