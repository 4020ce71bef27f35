/// Whether each obligation is what its last entry in the audit trail says (đối chiếu nhiệm vụ với nhật ký): what was
/// changed past the program, in the database itself, left no entry.
struct TrailCheck {
    private let session: any Session
    private let dialect: Dialect

    init(_ session: any Session, _ dialect: Dialect) {
        self.session = session
        self.dialect = dialect
    }

    func faults() throws -> [String] {
        let changed = try numbers("\(last) AND (\(differing))")
        let unknown = try session.rows(
            """
            SELECT authority_id, 'obligation/' || id FROM obligation
            EXCEPT SELECT authority_id, subject FROM audit_entry ORDER BY 1, 2 LIMIT 11
            """
        ) { row in
            _ = try row.integer()
            return String(try row.text().dropFirst("obligation/".count))
        }
        return [(changed, "khác với dòng nhật ký cuối cùng"), (unknown, "không có trong nhật ký")]
            .compactMap { $0.isEmpty ? nil : "Nhiệm vụ \(RowCheck.list($0)) \($1)." }
    }

    private func numbers(_ statement: Statement) throws -> [String] {
        try session.rows("SELECT id FROM (\(statement)) AS found ORDER BY id LIMIT 11") { String(try $0.integer()) }
    }

    private static let columns: [(field: StaticString, column: StaticString)] = [
        ("content", "content"), ("stage", "stage"), ("firstDeadline", "first_deadline"), ("deadline", "deadline"),
        ("progress", "progress"), ("evidence", "evidence"), ("accepted", "accepted"), ("suspended", "suspended"),
        ("suspendedUntil", "suspended_until"), ("cancelled", "cancelled"), ("supersededBy", "superseded_by"),
        ("extensionAsked", "extension_asked"), ("answerBy", "answer_by"), ("returns", "returns"), ("topic", "topic"),
        ("version", "version"),
    ]

    // Entries of earlier programs lack what these did not have.
    private var differing: Statement {
        let pieces = Self.columns.map { field, column -> Statement in
            """
            \(has(field)) AND COALESCE(\(value(field)), '') <> COALESCE(CAST(o.\(trusted: column) AS TEXT), '')
            """
        }
        let due: Statement = """
            \(has("due")) AND COALESCE(\(value("due")), '') <> COALESCE(CAST(o.due AS TEXT), '') AND NOT EXISTS (
                SELECT 1 FROM moving m WHERE m.authority_id = o.authority_id AND m.at >= e.at)
            """
        return pieces.reduce(due) { "\($0) OR \($1)" }
    }

    // A new calendar moves last days without an entry for each.
    private var last: Statement {
        """
        WITH moving AS (SELECT authority_id, MAX(at) AS at FROM audit_entry
                WHERE action IN ('calendar.import', 'rules.apply') GROUP BY authority_id),
            newest AS (SELECT authority_id, subject, at, after, ROW_NUMBER() OVER (PARTITION BY authority_id, subject
                ORDER BY CAST(\(value("version")) AS BIGINT) DESC, at DESC, sequence DESC) AS place
                FROM (\(entries)) e)
        SELECT o.id FROM obligation o JOIN newest e ON e.authority_id = o.authority_id
            AND e.subject = 'obligation/' || o.id AND e.place = 1
        WHERE TRUE
        """
    }

    /// Those that say all of an obligation.
    private var entries: Statement {
        """
        SELECT e.authority_id, e.subject, e.at, e.after, e.sequence FROM audit_entry e
        WHERE e.subject LIKE 'obligation/%' AND e.after IS NOT NULL AND \(has("version"))
        """
    }

    private func has(_ field: StaticString) -> Statement {
        switch dialect {
        case .sqlite: "json_type(e.after, '$.\(trusted: field)') IS NOT NULL"
        case .postgresql: "(e.after::jsonb -> '\(trusted: field)') IS NOT NULL"
        }
    }

    private func value(_ field: StaticString) -> Statement {
        switch dialect {
        case .sqlite: "CAST(json_extract(e.after, '$.\(trusted: field)') AS TEXT)"
        case .postgresql: "(e.after::jsonb ->> '\(trusted: field)')"
        }
    }
}
