import Documents
import Glibc
package import Kernel
package import RulePacks

/// The packs of rules that an installation keeps beside those of the program (`<data>/rules/*.json`).
package enum RuleFolder {
    /// The packs in a folder; none where there is no folder. One that is wrong stops the program: to compute by half of the
    /// rules would be worse.
    package static func read(_ folder: String) throws(Failure) -> [RulePack] {
        var packs: [RulePack] = []
        for name in names(in: folder) {
            let pack = try pack(in: "\(folder)/\(name)")
            if let other = packs.first(where: { $0.id == pack.id }) {
                let files = [other.file, pack.file].compactMap { $0 }.joined(separator: ", ")
                throw Failure(.damaged, "Hai tệp quy định có cùng mã “\(pack.id)”: \(files).")
            }
            packs.append(pack)
        }
        return packs
    }

    /// The pack in one file.
    package static func pack(in file: String) throws(Failure) -> RulePack {
        try RulePack(json: DocumentReader().bytes(path: file), file: file)
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".json"), !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
