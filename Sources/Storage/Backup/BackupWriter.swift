import FoundationEssentials
package import Kernel

/// Writes a whole register into one file (sao lưu), while others go on writing.
///
/// The rows are one state of the database. The files that they name are read afterwards: a file is kept before the first
/// row names it and never changes, so all of them are there.
package struct BackupWriter {
    private let database: any Database
    private let files: FileStore

    package init(_ database: any Database, _ files: FileStore) {
        self.database = database
        self.files = files
    }

    /// What was written, and by what the file can be known again.
    package struct Outcome: Sendable {
        package var manifest: BackupManifest
        /// The hash of the manifest, which has the hashes of all parts.
        package var seal: String
    }

    /// - Parameter path: a file that is not there yet; it appears when everything is in it and on the disk.
    package func write(to path: String, at now: Instant) throws -> Outcome {
        let draft = try DraftFile(for: path)
        let archive = ArchiveWriter(draft, at: now)
        var (manifest, named) = try database.snapshot { session in try writeRows(session, archive, now) }
        for sha256 in named { try writeFile(sha256, archive, &manifest.files) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let text = Array(try encoder.encode(manifest))
        let seal = ContentHash.of(text)
        try archive.member(BackupManifest.member, text)
        try archive.member(BackupManifest.seal, Array((seal + "\n").utf8))
        try archive.finish()
        try draft.keep(replacing: false)
        return Outcome(manifest: manifest, seal: seal)
    }

    private func writeRows(
        _ session: any Session,
        _ archive: ArchiveWriter,
        _ now: Instant
    ) throws -> (BackupManifest, [String]) {
        let tables = try Schema(session, database.dialect).kept().map { try writeTable($0, session, archive) }
        let manifest = BackupManifest(
            schema: BackupManifest.current,
            created: now.description,
            engine: database.dialect.rawValue,
            step: try Migrator().version(of: session),
            tables: tables,
            files: BackupManifest.Files(count: 0, bytes: 0, missing: []),
            audit: try AuditHead.all(session, database.dialect)
        )
        return (manifest, try FileReference.all(session))
    }

    private func writeTable(_ table: TableSchema, _ session: any Session, _ archive: ArchiveWriter) throws
        -> BackupManifest.Table
    {
        var rows = 0
        let written = try archive.member(BackupManifest.member(of: table.name)) { append in
            var lines: [UInt8] = []
            try TableRows(session: session, table: table).read { values in
                RowText.append(values, to: &lines)
                rows += 1
                guard lines.count > 1 << 16 else { return }
                try append(lines)
                lines.removeAll(keepingCapacity: true)
            }
            try append(lines)
        }
        return BackupManifest.Table(
            name: table.name,
            columns: table.columns.map(\.name),
            rows: rows,
            sha256: written.sha256
        )
    }

    // A damaged file is no reason to leave the rest without a backup; it is named.
    private func writeFile(_ sha256: String, _ archive: ArchiveWriter, _ counts: inout BackupManifest.Files) throws {
        let bytes: [UInt8]
        do throws(Failure) {
            bytes = try files.read(sha256)
        } catch {
            guard error.code == .corrupt else { throw error }
            counts.missing.append(sha256)
            return
        }
        try archive.member(BackupManifest.member(ofFile: sha256), bytes)
        counts.count += 1
        counts.bytes += bytes.count
    }
}
