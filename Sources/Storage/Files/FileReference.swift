/// Which rows name a file of the store (tham chiếu đến tệp).
package enum FileReference {
    /// The tables whose column `sha256` names a file that must be there.
    package static let tables: [String] = ["source_document", "evidence_file"]

    /// The hashes that rows of any authority name, each once, in order.
    static func all(_ session: any Session) throws -> [String] {
        var query: Statement = ""
        for (index, table) in tables.enumerated() {
            query =
                query + (index == 0 ? "SELECT sha256 FROM \(name: table)" : " UNION SELECT sha256 FROM \(name: table)")
        }
        return try session.rows("SELECT DISTINCT sha256 FROM (\(query)) AS named ORDER BY sha256") { try $0.text() }
    }
}
