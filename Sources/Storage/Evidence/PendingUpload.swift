package import Kernel
package import Obligations
package import Organisations

/// A file of evidence that is on its way (tệp đang gửi): what has come of it is kept, piece by piece, until a step uses it.
package struct PendingUpload: Hashable, Sendable {
    package var id: Identifier<PendingUpload>
    package var obligation: Identifier<Obligation>
    /// With which step it is to go.
    package var step: StepKind
    /// What it is called where it comes from.
    package var name: String
    package var byteCount: Int
    /// How many bytes have come.
    package var offset: Int

    package var isWhole: Bool { offset == byteCount }

    /// What is known of one before it begins.
    package init(for obligation: Identifier<Obligation>, _ step: StepKind, name: String, byteCount: Int) {
        id = Identifier(0)
        (self.obligation, self.step, self.name, self.byteCount, offset) = (obligation, step, name, byteCount, 0)
    }

    /// How much one person may have on the way.
    package enum Limit {
        package static let files = 20
        /// In bytes, as much as a form takes at once.
        package static let all = 64 << 20
        /// A piece, in bytes.
        package static let piece = 4 << 20
        /// How long one is kept, in milliseconds.
        package static let life: Int64 = 86_400_000
    }
}

extension PendingUpload {
    static let selection: Statement = """
        SELECT u.id, u.obligation_id, u.step, u.name, u.byte_count,
            COALESCE((SELECT MAX(p.end_at) FROM upload_piece p WHERE p.upload_id = u.id), 0) FROM upload u
        """

    init(_ row: inout Row) throws {
        (id, obligation, step) = (try row.identifier(), try row.identifier(), try row.choice())
        (name, byteCount, offset) = (try row.text(), Int(try row.integer()), Int(try row.integer()))
    }
}

extension Records {
    /// What somebody has on the way for an obligation, in the order in which it was begun.
    package func uploads(of person: Identifier<Person>, for obligation: Identifier<Obligation>) throws
        -> [PendingUpload]
    {
        try session.rows(
            """
            \(PendingUpload.selection) WHERE u.authority_id = \(authority) AND u.person_id = \(person)
                AND u.obligation_id = \(obligation) ORDER BY u.id
            """,
            PendingUpload.init
        )
    }

    /// One of somebody's own; another's is not there.
    package func upload(_ id: Identifier<PendingUpload>, of person: Identifier<Person>) throws -> PendingUpload {
        let found = try session.first(
            "\(PendingUpload.selection) WHERE u.authority_id = \(authority) AND u.person_id = \(person) AND u.id = \(id)",
            PendingUpload.init
        )
        guard let found else { throw Failure(.notFound, "Không có tệp đang gửi này; hãy chọn tệp để gửi lại.") }
        return found
    }

    /// All that has come of one.
    package func content(of upload: PendingUpload) throws -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(upload.offset)
        try session.forEach("SELECT content FROM upload_piece WHERE upload_id = \(upload.id) ORDER BY start_at") {
            row in
            content += try row.bytes()
        }
        return content
    }
}

extension Changes {
    /// Takes files that are whole out of the waiting, since a step uses them in this transaction; what another has used
    /// meanwhile is a conflict.
    package func use(_ uploads: [PendingUpload]) throws {
        for upload in uploads where try session.execute("DELETE FROM upload WHERE id = \(upload.id)") == 0 {
            throw Failure(.conflict, "“\(upload.name)” đã được gửi kèm một lần xử lý khác; hãy mở lại trang để xem.")
        }
    }
}
