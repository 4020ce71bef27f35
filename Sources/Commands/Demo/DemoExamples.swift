import Demo
import Documents
import Kernel
import Storage

/// The example papers that lie on this machine (văn bản mẫu), for the days that they bear.
struct DemoExamples {
    private let console: Console

    init(_ console: Console) { self.console = console }

    /// - Parameter folder: `Examples` here when not given, and nothing where there is none.
    func read(folder: String?) async throws -> [PaperFile] {
        if let folder, try Folder.names(in: folder).isEmpty {
            throw Failure(.notFound, "Không có văn bản mẫu trong “\(folder)”.")
        }
        let folder = folder ?? "Examples"
        var files: [PaperFile] = []
        for name in try Folder.names(in: folder) where Self.endings.contains(where: name.hasSuffix) {
            do {
                let bytes = try DocumentReader().bytes(path: "\(folder)/\(name)")
                let file = try await PaperFile(bytes, name: name)
                try Self.intake.refuseClassified(file.extraction, name, isForRegister: true)
                files.append(file)
            } catch {
                console.writeError("Bỏ qua một văn bản mẫu: \(WordWrap.printable(error.message))\n")
            }
        }
        return files
    }

    private static let intake = DocumentIntake(encoding: nil, allowsClassified: false)

    private static let endings = [".txt", ".docx", ".odt", ".pdf", ".png"]
}
