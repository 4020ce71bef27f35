import Documents
import Kernel
package import Obligations
package import Storage

/// Takes files of evidence into the store (tiếp nhận minh chứng): known by their content, within limits.
package struct EvidenceIntake: Sendable {
    private let files: FileStore
    private let limits: EvidenceLimits

    package init(_ files: FileStore, limits: EvidenceLimits = EvidenceLimits()) {
        self.files = files
        self.limits = limits
    }

    /// Reads and checks all before the first is kept; the same content twice is one file.
    package func take(_ paths: [String]) async throws -> [EvidenceDraft] {
        let sent = try paths.map { (name: $0, bytes: try FileContent.read($0, limit: limits.file)) }
        for (name, bytes) in sent { try await SecrecyCheck().demandOpen(bytes, name: name) }
        return try keep(sent)
    }

    /// The same with what somebody sent, on a thread that may wait.
    package func take(_ sent: [(name: String, bytes: [UInt8])]) throws -> [EvidenceDraft] {
        for (name, bytes) in sent { try SecrecyCheck().demandOpenWaiting(bytes, name: name) }
        return try keep(sent)
    }

    private func keep(_ sent: [(name: String, bytes: [UInt8])]) throws -> [EvidenceDraft] {
        var drafts: [EvidenceDraft] = []
        var contents: [[UInt8]] = []
        for (name, bytes) in sent {
            guard bytes.count <= limits.file else {
                throw Failure(.tooLarge, "“\(name)” lớn hơn \(limits.file >> 20) MB; hãy gửi tệp nhỏ hơn.")
            }
            let kind = try EvidenceKind(of: bytes, name: name)
            let draft = EvidenceDraft(
                sha256: ContentHash.of(bytes),
                name: EvidenceName.clean(name, kind),
                type: kind.rawValue,
                byteCount: bytes.count
            )
            guard !drafts.contains(where: { $0.sha256 == draft.sha256 }) else { continue }
            drafts.append(draft)
            contents.append(bytes)
        }
        for (draft, bytes) in zip(drafts, contents) { try files.keep(bytes, sha256: draft.sha256) }
        return drafts
    }
}

/// Writes evidence out of the store (xuất minh chứng).
package struct EvidenceExport {
    private let files: FileStore

    package init(_ files: FileStore) { self.files = files }

    /// Writes each file under its name; a name that came twice gets a number before it, and nothing there is overwritten.
    ///
    /// - Parameter isPublished: pictures go without where and when they were taken.
    /// - Returns: the names that were written.
    package func write(_ evidence: [EvidenceFile], to folder: String, isPublished: Bool) throws -> [String] {
        var written: [String] = []
        try Folder.make(folder)
        for file in evidence {
            var bytes = try files.read(file.sha256)
            if isPublished { bytes = try PublishedPicture.of(bytes, kind(of: file), name: file.name) }
            let name = written.contains(file.name) ? "\(file.id)-\(file.name)" : file.name
            let draft = try DraftFile(for: "\(folder)/\(name)")
            try draft.write(bytes)
            try draft.keep(replacing: false)
            written.append(name)
        }
        return written
    }

    private func kind(of file: EvidenceFile) throws -> EvidenceKind {
        guard let kind = EvidenceKind(rawValue: file.type) else {
            throw Failure(.newer, "Phiên bản này không biết loại tệp “\(file.type)”; hãy cập nhật chương trình.")
        }
        return kind
    }
}
