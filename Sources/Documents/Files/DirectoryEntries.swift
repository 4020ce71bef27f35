import Glibc

/// The names in a folder (các mục trong thư mục), whatever bytes they are of.
enum DirectoryEntries {
    /// All but "." and ".."; nil if the folder cannot be listed.
    static func names(in path: String) -> [String]? {
        guard let folder = opendir(FileName.cString(path)) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                FileName.string(of: UnsafeRawBufferPointer(start: tuple, count: 256).prefix { $0 != 0 })
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
