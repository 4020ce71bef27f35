import Glibc
package import Kernel

/// The files to read for what a user names (danh sách tệp): files as they are, folders searched through in order of
/// names.
package struct DocumentPaths: Sendable, Equatable {
    /// Paths in the order of the arguments, and by name within a folder; none twice.
    package private(set) var files: [String] = []
    /// Folders that could not be searched.
    package private(set) var failures: [Failure] = []

    /// Searches folders; a file named outright is always kept, for reading it says what is wrong with it.
    package init(_ arguments: [String]) {
        var seen: Set<FileIdentity> = []
        for argument in arguments {
            var status = stat()
            let exists = argument != "-" && stat(FileName.cString(argument), &status) == 0
            if exists, status.st_mode & S_IFMT == S_IFDIR {
                search(argument, FileIdentity(status), &seen)
            } else if exists ? seen.insert(FileIdentity(status)).inserted : !files.contains(argument) {
                files.append(argument)
            }
        }
    }

    /// What makes two paths the same file, whatever links lead there.
    private struct FileIdentity: Hashable {
        let device: UInt
        let number: UInt

        init(_ status: stat) {
            device = UInt(status.st_dev)
            number = UInt(status.st_ino)
        }
    }

    /// Goes through a folder and those in it, each once; folders still to do are kept in a list, so that depth costs
    /// no stack.
    private mutating func search(_ folder: String, _ identity: FileIdentity, _ seen: inout Set<FileIdentity>) {
        guard seen.insert(identity).inserted else { return }
        var pending = [folder]
        while let path = pending.popLast() {
            var status = stat()
            if stat(FileName.cString(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG {
                if path == folder || seen.insert(FileIdentity(status)).inserted { files.append(path) }
                continue
            }
            guard let names = DirectoryEntries.names(in: path) else {
                failures.append(
                    .unreadable(FileName.shown(path), "không mở được thư mục, hãy xin cấp quyền hoặc chép ra nơi khác")
                )
                continue
            }
            let entries = names.filter { !Self.isHidden($0) }.sorted().map {
                path.hasSuffix("/") ? path + $0 : "\(path)/\($0)"
            }
            pending += entries.filter { isWanted($0, &seen) }.reversed()
        }
    }

    /// Whether an entry is a folder not seen yet, or a file of a kind that documents have.
    private func isWanted(_ path: String, _ seen: inout Set<FileIdentity>) -> Bool {
        var status = stat()
        guard stat(FileName.cString(path), &status) == 0 else { return false }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return seen.insert(FileIdentity(status)).inserted
        case S_IFREG: return Self.suffixes.contains(Self.suffix(of: path))
        default: return false
        }
    }

    /// Hidden files, and the locks that Word and LibreOffice lay beside a document that is open ("~$bao.docx",
    /// ".~lock.bao.odt#").
    private static func isHidden(_ name: String) -> Bool { name.hasPrefix(".") || name.hasPrefix("~$") }

    private static func suffix(of path: String) -> String {
        path.split(separator: "/").last?.split(separator: ".").last?.lowercased() ?? ""
    }

    /// What a document's name may end in; old Word files are among them, so that they are reported and not passed
    /// over in silence.
    private static let suffixes: Set<String> = [
        "txt", "text", "md", "markdown", "docx", "docm", "dotx", "odt", "ott", "pdf", "png", "jpg", "jpeg", "tif",
        "tiff", "bmp",
        "webp", "doc", "rtf",
    ]
}
