import Obligations

/// What rows must say of one another and no constraint of the schema holds them to (kiểm tra chéo các dòng).
struct RowCheck {
    private let session: any Session
    private let dialect: Dialect

    init(_ session: any Session, _ dialect: Dialect) {
        self.session = session
        self.dialect = dialect
    }

    func faults() throws -> [String] { try obligationFaults() + eventFaults() + TrailCheck(session, dialect).faults() }

    // What a status is computed from (`StatusFacts`) and what lists are sorted by.
    private func obligationFaults() throws -> [String] {
        let rules: [(Statement, String)] = [
            (Self.otherLead, "có cơ quan chủ trì khác với bên chủ trì đầu tiên"),
            ("(o.deadline IS NULL) <> (o.due IS NULL)", "có thời hạn mà không có ngày tính hạn, hoặc ngược lại"),
            ("o.due < o.deadline", "có ngày tính hạn trước thời hạn"),
            ("(o.accepted IS NOT NULL) <> (o.stage = 'done')", "có ngày xác nhận không khớp giai đoạn"),
            ("(o.cancelled IS NOT NULL) <> (o.stage = 'closed')", "có ngày hủy không khớp giai đoạn"),
            (
                "o.stage IN ('submitted', 'done') AND o.evidence IS NULL",
                "đã báo cáo hoàn thành mà không có ngày minh chứng"
            ),
        ]
        return try rules.compactMap { condition, words in
            let broken: Statement = "SELECT o.id FROM obligation o WHERE \(condition) ORDER BY o.id LIMIT 11"
            let numbers = try session.rows(broken) { String(try $0.integer()) }
            return numbers.isEmpty ? nil : "Nhiệm vụ \(Self.list(numbers)) \(words)."
        }
    }

    private static let otherLead: Statement = """
        COALESCE(o.lead_id, 0) <> COALESCE((SELECT p.organisation_id FROM obligation_party p
            WHERE p.obligation_id = o.id AND p.part = 'lead' AND p.organisation_id IS NOT NULL
            ORDER BY p.ordinal LIMIT 1), 0)
        """

    /// Each step is an event and an entry of the trail, written together; one without the other was put in or taken out.
    private func eventFaults() throws -> [String] {
        let kinds = StepKind.allCases.map { "obligation.\($0.rawValue)" }
        // What an import brought has one entry for all that had happened before.
        let events: Statement = """
            SELECT e.authority_id, 'obligation/' || e.obligation_id AS subject, 'obligation.' || e.action AS said, e.at,
                e.person_id, COUNT(*)
            FROM obligation_event e LEFT JOIN (SELECT DISTINCT authority_id, subject, at, person_id FROM audit_entry
                    WHERE action = 'obligation.import') i
                ON i.authority_id = e.authority_id AND i.subject = 'obligation/' || e.obligation_id AND i.at = e.at
                    AND i.person_id = e.person_id
            WHERE i.subject IS NULL OR e.action NOT IN ('confirm', 'submit', 'accept', 'suspend', 'cancel')
            GROUP BY 1, 2, 3, 4, 5
            """
        let entries: Statement = """
            SELECT authority_id, subject, action AS said, at, person_id, COUNT(*) FROM audit_entry
            WHERE action IN \(list: kinds) GROUP BY 1, 2, 3, 4, 5
            """
        return try faults(events, without: entries, "có diễn biến mà nhật ký không ghi")
            + faults(entries, without: events, "có dòng nhật ký mà không có diễn biến")
    }

    private func faults(_ some: Statement, without others: Statement, _ words: String) throws -> [String] {
        let subjects = try session.rows(
            "SELECT DISTINCT subject FROM (\(some) EXCEPT \(others)) AS single ORDER BY subject LIMIT 11"
        ) { String(try $0.text().drop { $0 != "/" }.dropFirst()) }
        return subjects.isEmpty ? [] : ["Nhiệm vụ \(Self.list(subjects)) \(words)."]
    }

    static func list(_ numbers: [String]) -> String {
        numbers.prefix(10).joined(separator: ", ") + (numbers.count > 10 ? " và các nhiệm vụ khác" : "")
    }
}
