/// References that a server does not look up with every row (tham chiếu kiểm tra sau): the row that they name is written or
/// changed in the same transaction, so it is there. Looked up one by one they were a fifth of what confirming an obligation
/// costs a server. That nothing is deleted under them is held by triggers (step 17); SQLite goes on looking them up.
struct LooseReference {
    let table: StaticString
    let column: StaticString
    let parent: StaticString

    static let all = [
        LooseReference("obligation", "authority_id", to: "authority"),
        LooseReference("obligation_event", "authority_id", to: "authority"),
        LooseReference("obligation_event", "obligation_id", to: "obligation"),
        LooseReference("obligation_event", "person_id", to: "person"),
        LooseReference("obligation_party", "authority_id", to: "authority"),
        LooseReference("obligation_party", "obligation_id", to: "obligation"),
        LooseReference("proposal", "authority_id", to: "authority"),
        LooseReference("proposal_party", "authority_id", to: "authority"),
        LooseReference("proposal_party", "proposal_id", to: "proposal"),
        LooseReference("proposal_revision", "authority_id", to: "authority"),
        LooseReference("proposal_revision", "proposal_id", to: "proposal"),
        LooseReference("proposal_revision", "person_id", to: "person"),
        LooseReference("proposal_revision_party", "authority_id", to: "authority"),
        LooseReference("proposal_revision_party", "proposal_id", to: "proposal"),
        LooseReference("audit_entry", "authority_id", to: "authority"),
        LooseReference("import_row", "authority_id", to: "authority"),
    ]

    private init(_ table: StaticString, _ column: StaticString, to parent: StaticString) {
        self.table = table
        self.column = column
        self.parent = parent
    }

    /// A sentence when rows name what is not there.
    func fault(_ session: any Session) throws -> String? {
        let dangling: Statement = """
            SELECT COUNT(*) FROM \(trusted: table) c
            WHERE NOT EXISTS (SELECT 1 FROM \(trusted: parent) p WHERE p.id = c.\(trusted: column))
            """
        let count = try session.first(dangling) { try $0.integer() } ?? 0
        return count > 0 ? Self.words("\(table)", "\(parent)", count) : nil
    }

    static func words(_ table: String, _ parent: String, _ rows: Int64) -> String {
        "Bảng “\(table)” có \(rows) dòng trỏ đến dòng không còn trong “\(parent)”."
    }
}
