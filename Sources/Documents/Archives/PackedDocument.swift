import Kernel

/// A document packed as a ZIP archive (.docx, .odt và các dạng tương tự): finds out which, and reads it.
struct PackedDocument {
    let name: String
    let limits: ReadingLimits

    func read(_ bytes: [UInt8]) throws(Failure) -> ReadContent {
        let parts = PackageParts(archive: try ZipArchive(bytes, name: name, limits: limits), name: name, limits: limits)
        if let type = try parts.archive.bytes(of: "mimetype") {
            return try openDocument(String(decoding: type, as: UTF8.self), parts)
        }
        if parts.archive.contains("[Content_Types].xml") || parts.archive.contains("word/document.xml") {
            return try office(parts)
        }
        throw .unsupported(name, "tệp nén ZIP", "giải nén rồi đưa từng văn bản vào")
    }

    private func openDocument(_ type: String, _ parts: PackageParts) throws(Failure) -> ReadContent {
        guard type.hasPrefix("application/vnd.oasis.opendocument.text") else {
            if type.hasPrefix("application/vnd.oasis.opendocument.") {
                throw .unsupported(
                    name,
                    "bảng tính hoặc bản trình chiếu OpenDocument",
                    "chép nội dung sang văn bản .docx hoặc .odt"
                )
            }
            throw .unsupported(name, "tệp đóng gói dạng “\(type.prefix(60))”", "lưu lại dạng .docx")
        }
        return try OpenDocumentReader(parts: parts).read()
    }

    private func office(_ parts: PackageParts) throws(Failure) -> ReadContent {
        let main = try mainPart(parts)
        guard let tree = try parts.tree(main), let root = tree.root else {
            throw .damaged(name, "thiếu phần \(main)")
        }
        switch root.name {
        case "document": return try WordReader(parts: parts, main: main, root: root).read()
        case "workbook": throw .unsupported(name, "bảng tính Excel", "chép bảng sang Word rồi lưu dạng .docx")
        case "presentation":
            throw .unsupported(name, "bản trình chiếu PowerPoint", "chép nội dung sang Word rồi lưu dạng .docx")
        default: throw .damaged(name, "phần chính không phải văn bản Word")
        }
    }

    private func mainPart(_ parts: PackageParts) throws(Failure) -> String {
        try parts.relationships(of: "").first { $0.type == "officeDocument" }?.target ?? "word/document.xml"
    }
}

/// The parts of a package and how they refer to each other (các phần của gói).
struct PackageParts {
    let archive: ZipArchive
    let name: String
    let limits: ReadingLimits

    /// A part as a tree; nil if there is none of that name.
    func tree(_ part: String) throws(Failure) -> XMLTree? {
        guard let builder = XMLTreeBuilder(nesting: limits.nesting) else {
            throw .damaged(name, "không phân tích được XML")
        }
        let found = try archive.stream(part) { piece throws(Failure) in
            if let problem = builder.feed(piece) { throw .damaged(name, "\(problem.rawValue), phần \(part)") }
        }
        guard found else { return nil }
        if let problem = builder.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) {
            throw .damaged(name, "\(problem.rawValue), phần \(part)")
        }
        return builder.tree()
    }

    /// One part's reference to another (quan hệ); `type` is the last word of its address.
    struct Relationship {
        let id: String
        let type: String
        let target: String
    }

    /// What a part refers to; the package itself is the part "".
    func relationships(of part: String) throws(Failure) -> [Relationship] {
        let folders = part.split(separator: "/").dropLast().map(String.init)
        let file = part.split(separator: "/").last.map(String.init) ?? ""
        let path = (folders + ["_rels", file + ".rels"]).joined(separator: "/")
        guard let root = try tree(path)?.root else { return [] }
        return root.all("Relationship").compactMap { element in
            guard let target = element["Target"], element["TargetMode"] != "External" else { return nil }
            let type = element["Type"]?.split(separator: "/").last.map(String.init) ?? ""
            return Relationship(id: element["Id"] ?? "", type: type, target: Self.resolve(target, in: folders))
        }
    }

    /// A target relative to a folder of the package, or from its root; it never leaves the package.
    static func resolve(_ target: String, in folders: [String]) -> String {
        var path = target.hasPrefix("/") ? [] : folders
        for step in target.split(separator: "/") where step != "." {
            if step == ".." {
                if !path.isEmpty { path.removeLast() }
            } else {
                path.append(String(step))
            }
        }
        return path.joined(separator: "/")
    }
}
