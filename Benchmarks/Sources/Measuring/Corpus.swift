import Glibc

/// The texts that are measured: documents of this project, and the development set where it lies beside the project.
package struct Corpus {
    package let name: String
    package let paths: [String]

    package static let project = Corpus(
        name: "the project's documents",
        patterns: ["Tests/Corpus/*/*.txt", "Examples/*.txt"]
    )
    package static let development = Corpus(name: "the development set", patterns: ["../shared/extraction/dev/*.txt"])

    package init(name: String, patterns: [String]) {
        self.name = name
        paths = patterns.flatMap(Self.matches)
    }

    /// The files that a shell pattern names, in the order of their names.
    package static func matches(_ pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
    }

    package static func bytes(of path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw Fault("cannot read \(path)") }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        rewind(file)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = fread(buffer.baseAddress, 1, size, file)
        }
    }

    /// One document of at least `size` bytes, or of the first `size` bytes of the first documents where that is less.
    ///
    /// The closing formula of a document ends its body, so documents that are only joined are passed over from the first signature on.
    /// From the second on they stand here as the annex of the first, which is read like a body: every byte counts.
    package static func joined(_ documents: [[UInt8]], size: Int) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(size + (documents.map(\.count).max() ?? 0) + 64)
        while text.count < size {
            for (index, document) in documents.enumerated() where text.count < size {
                let isFirst = text.isEmpty && index == 0
                text += document
                text += Array(isFirst ? "\n\nPHỤ LỤC\n\n".utf8 : "\n\n".utf8)
            }
        }
        var end = min(text.count, size)
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        text.removeLast(text.count - end)
        return text
    }
}
