import Kernel

/// Proves that a register is what it should be (kiểm tra sổ): the engine's own integrity, references, files, chains, and
/// what rows say of one another.
package struct InstallationCheck {
    private let database: any Database
    private let files: FileStore

    package init(_ database: any Database, _ files: FileStore) {
        self.database = database
        self.files = files
    }

    package struct Outcome: Sendable {
        /// Each table with its number of rows.
        package var counts: [(table: String, rows: Int)] = []
        /// How many files rows name.
        package var files = 0
        /// How many entries all chains have.
        package var entries = 0
        /// What does not fit, a sentence each.
        package var faults: [String] = []
    }

    /// Looks at one state of the database; writes nothing.
    package func run() throws -> Outcome {
        var outcome = Outcome()
        let named = try database.snapshot { session in
            outcome.counts = try Schema(session, database.dialect).kept().map { table in
                (table.name, try TableRows(session: session, table: table).count())
            }
            outcome.faults += try EngineCheck(session, database.dialect).faults()
            outcome.faults += try RowCheck(session, database.dialect).faults()
            outcome.faults += try chainFaults(session, &outcome.entries)
            return try FileReference.all(session)
        }
        outcome.files = named.count
        for sha256 in named {
            do throws(Failure) { _ = try files.read(sha256) } catch { outcome.faults.append(error.message) }
        }
        return outcome
    }

    private func chainFaults(_ session: any Session, _ entries: inout Int) throws -> [String] {
        let authorities = try session.rows("SELECT id, name FROM authority ORDER BY id") { row in
            (id: try row.identifier() as Identifier<Authority>, name: try row.text())
        }
        entries = Int(try session.first("SELECT COUNT(*) FROM audit_entry") { try $0.integer() } ?? 0)
        return try authorities.compactMap { authority in
            switch try AuditTrail(session, of: authority.id).verify() {
            case .whole: nil
            case .broken(let lane, let sequence):
                "Nhật ký của \(authority.name) đã bị can thiệp ở \(AuditVerdict.words(lane, sequence))."
            }
        }
    }
}
