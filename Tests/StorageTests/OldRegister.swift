import Foundation
import Kernel
import Organisations
import Storage
import TestSupport

/// A register as the program of step 2 left it (sổ của bản cũ): its schema from the frozen steps, its rows in plain SQL.
final class OldRegister {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-old-\(UUID().uuidString)")
    let database: any Database
    let files: FileStore
    let authority = Identifier<Authority>(1)
    let now = Instant(parsing: "2024-06-24T02:00:00Z") ?? Instant(milliseconds: 0)
    /// Where its one chain of the audit trail ends.
    private(set) var head = AuditLink(sequence: 0, hash: "")

    init(_ engine: Engine) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try engine.database(in: folder)
        files = try FileStore(folder: folder.appending(path: "files").path)
        try Migrator(Array(Migration.all.prefix(2))).migrate(database, now: now)
        let paper = Array("THÔNG BÁO\n1. Giao Công an phường rà soát các chốt.".utf8)
        try files.keep(paper, sha256: ContentHash.of(paper))
        try database.write { session in
            try session.enter(.installation)
            try session.run(script: Self.directory)
            try session.run(script: Self.work.replacing("{sha256}", with: ContentHash.of(paper)))
            try fillTrail(session)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static let directory = """
        INSERT INTO authority (code, name, created_at) VALUES ('an-ha', 'Phường An Hạ', '2024-06-01T01:00:00.000Z');
        INSERT INTO organisation (authority_id, kind, level, name, has_account) VALUES
            (1, 'party', 'ward', 'Văn phòng Đảng ủy phường An Hạ', TRUE),
            (1, 'government', 'ward', 'Công an phường An Hạ', TRUE);
        INSERT INTO organisation_alias (authority_id, organisation_id, name) VALUES (1, 2, 'CAP');
        INSERT INTO person (authority_id, name, login) VALUES (1, 'Lê Thị Hoa', 'hoa');
        INSERT INTO role_grant (authority_id, person_id, organisation_id, role) VALUES
            (1, 1, 1, 'office'), (1, 1, 1, 'administrator');
        INSERT INTO schedule_day (authority_id, day, year, is_worked, name, source) VALUES
            (1, '2024-07-19', 2024, FALSE, 'Ngày hội', 'lich.csv');
        """

    // Done, overdue, without a deadline, a series and one that rests; the sixth proposal waits.
    private static let work = """
        INSERT INTO source_document (authority_id, sha256, file_name, format, byte_count, kind, number, issued, text,
            imported_at) VALUES (1, '{sha256}', 'thong-bao.txt', 'text', 66, 'TB', '12-TB/ĐU', '2024-06-03',
            'THÔNG BÁO', '2024-06-03T02:00:00.000Z');
        INSERT INTO obligation (authority_id, document_id, span_start, span_end, quote, content, modality, issued,
            first_deadline, deadline, due, recurrence, progress, stage, evidence, accepted, suspended, lead_id, version)
        VALUES
            (1, 1, 0, 10, 'Giao', 'Rà soát các chốt', 'order', '2024-06-03', '2024-06-10', '2024-06-10', '2024-06-10',
                NULL, 100, 'done', '2024-06-09', '2024-06-11', NULL, 2, 3),
            (1, 1, 10, 20, 'Giao', 'Phun khử khuẩn các chợ', 'order', '2024-06-03', '2024-06-15', '2024-06-15',
                '2024-06-17', NULL, 40, 'under-way', NULL, NULL, NULL, 2, 2),
            (1, 1, 20, 30, 'Giao', 'Tuyên truyền sâu rộng', 'order', '2024-06-03', NULL, NULL, NULL, NULL, 0,
                'assigned', NULL, NULL, NULL, 2, 1),
            (1, 1, 30, 40, 'Giao', 'Báo cáo kết quả', 'order', '2024-06-03', NULL, NULL, NULL,
                'FREQ=MONTHLY;BYMONTHDAY=25', 0, 'assigned', NULL, NULL, NULL, 2, 1),
            (1, 1, 40, 50, 'Giao', 'Kiểm tra bến bãi', 'order', '2024-06-03', '2024-07-31', '2024-07-31', '2024-07-31',
                NULL, 0, 'assigned', NULL, NULL, '2024-06-20', 2, 2);
        INSERT INTO obligation_party (authority_id, obligation_id, ordinal, part, name, organisation_id)
            SELECT 1, id, 0, 'lead', 'Công an phường', 2 FROM obligation;
        INSERT INTO proposal (authority_id, document_id, ordinal, state, content, modality, span_start, span_end,
            obligation_id)
            SELECT 1, 1, id, 'confirmed', content, modality, span_start, span_end, id FROM obligation ORDER BY id;
        INSERT INTO proposal (authority_id, document_id, ordinal, state, content, modality, span_start, span_end, deadline)
            VALUES (1, 1, 6, 'pending', 'Lập danh sách hộ nghèo', 'order', 50, 60, '2024-08-15');
        INSERT INTO proposal_party (authority_id, proposal_id, ordinal, part, name, organisation_id)
            SELECT 1, id, 0, 'lead', 'Công an phường', 2 FROM proposal;
        """

    /// Each step with its obligation: an event and an entry of the chain, as the old program wrote both.
    private static let steps: [(obligation: Int, action: String, at: String, note: String)] = [
        (1, "confirm", "2024-06-03T02:10:00.000Z", ""), (2, "confirm", "2024-06-03T02:11:00.000Z", ""),
        (3, "confirm", "2024-06-03T02:12:00.000Z", ""), (4, "confirm", "2024-06-03T02:13:00.000Z", ""),
        (5, "confirm", "2024-06-03T02:14:00.000Z", ""), (1, "submit", "2024-06-09T03:00:00.000Z", "BC 05"),
        (1, "accept", "2024-06-11T03:00:00.000Z", ""), (2, "update", "2024-06-12T03:00:00.000Z", "Đã phun 2 chợ"),
        (5, "suspend", "2024-06-20T03:00:00.000Z", "Chờ quy hoạch"),
    ]

    private func fillTrail(_ session: any Session) throws {
        for step in Self.steps {
            let entry = AuditEntry(
                at: Instant(parsing: step.at) ?? now,
                person: Identifier(1),
                action: "obligation.\(step.action)",
                subject: "obligation/\(step.obligation)",
                reason: step.note
            )
            head = AuditChain.link(entry, of: authority, after: head)
            try session.execute(
                """
                INSERT INTO obligation_event (authority_id, obligation_id, action, at, person_id, note)
                VALUES (1, \(step.obligation), \(step.action), \(entry.at), 1, \(step.note))
                """
            )
            try session.execute(
                """
                INSERT INTO audit_entry (authority_id, sequence, at, person_id, action, subject, reason, hash)
                VALUES (1, \(head.sequence), \(entry.at), 1, \(entry.action), \(entry.subject), \(entry.reason),
                    \(head.hash))
                """
            )
        }
        try session.execute(
            "INSERT INTO audit_head (authority_id, sequence, hash) VALUES (1, \(head.sequence), \(head.hash))"
        )
    }
}
