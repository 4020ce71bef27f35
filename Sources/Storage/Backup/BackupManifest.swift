/// What a backup holds (bảng kê của bản sao lưu), with the hash of every part.
package struct BackupManifest: Codable, Hashable, Sendable {
    /// One table of rows.
    package struct Table: Codable, Hashable, Sendable {
        package var name: String
        /// The columns in the order of each row.
        package var columns: [String]
        package var rows: Int
        package var sha256: String
    }

    /// The originals and evidence, each of which is named by its own hash.
    package struct Files: Codable, Hashable, Sendable {
        package var count: Int
        package var bytes: Int
        /// Hashes that rows name although the file was missing or damaged when the backup was made.
        package var missing: [String]
    }

    /// The form of the archive; a later one has another number.
    package var schema: String
    /// ISO 8601, UTC.
    package var created: String
    package var engine: String
    /// The last step of the schema.
    package var step: Int
    package var tables: [Table]
    package var files: Files
    package var audit: [AuditHead]

    package var rows: Int { tables.reduce(0) { $0 + $1.rows } }

    static let current = "dondoc.backup/1"
    /// Last but one in the archive, after everything that it lists.
    static let member = "manifest.json"
    /// The hash of the manifest itself, last in the archive.
    static let seal = "manifest.sha256"
    static func member(of table: String) -> String { "tables/\(table).ndjson" }
    static func member(ofFile sha256: String) -> String { "files/\(sha256.prefix(2))/\(sha256)" }
}
