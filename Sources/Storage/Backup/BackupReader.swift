import FoundationEssentials
import Kernel

/// Reads a backup and proves that every part is what was written (đọc và kiểm tra bản sao lưu).
package struct BackupReader {
    let archive: ArchiveReader
    /// What the backup holds; checked.
    package let manifest: BackupManifest
    package let seal: String

    /// Opens a backup and reads it once from end to end.
    ///
    /// - Throws: when it is cut short, damaged, made by a newer version, or no backup at all.
    package init(_ path: String) throws {
        archive = try ArchiveReader(path)
        var tables: [String: Part] = [:]
        var files = BackupManifest.Files(count: 0, bytes: 0, missing: [])
        var text: [UInt8]?
        var seal: String?
        while let member = try archive.next() {
            switch member.name {
            case BackupManifest.member where text == nil: text = try archive.whole()
            case BackupManifest.seal where text != nil: seal = String(decoding: try archive.whole(), as: UTF8.self)
            case let name where name.hasPrefix("tables/") && text == nil: tables[name] = try Self.part(archive)
            case let name where name.hasPrefix("files/") && text == nil:
                try Self.demand(try Self.part(archive).sha256 == name.suffix(64), archive)
                files.count += 1
                files.bytes += member.size
            default: throw archive.damaged()
            }
        }
        guard let text, seal == ContentHash.of(text) + "\n" else { throw archive.damaged() }
        self.seal = ContentHash.of(text)
        manifest = try Self.manifest(text, archive)
        files.missing = manifest.files.missing
        try Self.demand(manifest.files == files && manifest.tables.count == tables.count, archive)
        for table in manifest.tables {
            let part = tables[BackupManifest.member(of: table.name)]
            try Self.demand(part?.sha256 == table.sha256 && part?.lines == table.rows, archive)
        }
    }

    private struct Part {
        var sha256: String
        var lines: Int
    }

    private static func part(_ archive: ArchiveReader) throws -> Part {
        var hash = ContentHash()
        var lines = 0
        while case let piece = try archive.piece(), !piece.isEmpty {
            hash.add(piece)
            for byte in piece where byte == UInt8(ascii: "\n") { lines += 1 }
        }
        return Part(sha256: hash.finish(), lines: lines)
    }

    private static func manifest(_ text: [UInt8], _ archive: ArchiveReader) throws -> BackupManifest {
        struct Form: Codable { var schema: String }
        guard let form = try? JSONDecoder().decode(Form.self, from: Data(text)) else { throw archive.damaged() }
        guard form.schema == BackupManifest.current else {
            throw Failure(
                .newer,
                "Bản sao lưu có dạng “\(form.schema)” mà phiên bản này không đọc được; hãy cập nhật chương trình."
            )
        }
        guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: Data(text)) else {
            throw archive.damaged()
        }
        return manifest
    }

    private static func demand(_ holds: Bool, _ archive: ArchiveReader) throws {
        guard holds else { throw archive.damaged() }
    }
}
