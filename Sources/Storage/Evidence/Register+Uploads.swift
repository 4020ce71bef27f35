package import Kernel
import Obligations
package import Organisations

/// Pieces are no deeds: they are written without an entry in the trail, which has the step that uses them.
extension Register {
    /// Begins to take a file in.
    ///
    /// - Parameter limit: how large it may be, in bytes.
    package func begin(_ upload: PendingUpload, by principal: Principal, limit: Int) throws
        -> Identifier<PendingUpload>
    {
        let name = String(upload.name.prefix(255))
        guard (1...limit).contains(upload.byteCount) else {
            throw upload.byteCount < 1
                ? Failure(.empty, "“\(name)” là tệp rỗng.")
                : Failure(.tooLarge, "“\(name)” lớn hơn \(limit >> 20) MB; hãy gửi tệp nhỏ hơn.")
        }
        let now = clock.now()
        return try database.write { session in
            try session.enter(.authority(principal.authority))
            let waiting = try session.first(
                "SELECT COUNT(*), COALESCE(SUM(byte_count), 0) FROM upload WHERE person_id = \(principal.person)"
            ) { (try $0.integer(), try $0.integer()) }
            let (files, bytes) = waiting ?? (0, 0)
            guard files < PendingUpload.Limit.files, Int(bytes) + upload.byteCount <= PendingUpload.Limit.all else {
                throw Failure(
                    .refused,
                    "Đang có \(files) tệp chưa dùng; hãy gửi hoặc bỏ bớt trước khi chọn thêm (không quá \(PendingUpload.Limit.files) tệp, \(PendingUpload.Limit.all >> 20) MB)."
                )
            }
            let id: Identifier<PendingUpload>? = try session.first(
                """
                INSERT INTO upload (authority_id, person_id, obligation_id, step, name, byte_count, begun_at)
                VALUES (\(principal.authority), \(principal.person), \(upload.obligation), \(upload.step.rawValue),
                    \(name), \(upload.byteCount), \(now)) RETURNING id
                """
            ) { try $0.identifier() }
            guard let id else { throw Failure(.corrupt, "Tệp không ghi được vào sổ; hãy thử lại.") }
            return id
        }
    }

    /// Adds a piece where the last one ended; at any other place nothing is written.
    ///
    /// - Returns: the upload as it is then. Its offset differs from what the piece would have made it where the piece did
    ///   not fit, for instance since it had come already.
    package func append(
        _ piece: [UInt8],
        at offset: Int,
        to id: Identifier<PendingUpload>,
        by principal: Principal
    ) throws -> PendingUpload {
        try database.write { session in
            try session.enter(.authority(principal.authority))
            let records = Records(session, of: principal.authority, by: rules)
            let upload = try records.upload(id, of: principal.person)
            guard upload.offset == offset, !piece.isEmpty else { return upload }
            guard offset + piece.count <= upload.byteCount else {
                throw Failure(.tooLarge, "“\(upload.name)” dài hơn đã báo trước nên không nhận thêm.")
            }
            // Of two pieces for one place the second is none.
            try session.execute(
                """
                INSERT INTO upload_piece (upload_id, authority_id, start_at, end_at, content)
                VALUES (\(id), \(principal.authority), \(offset), \(offset + piece.count), \(Value.bytes(piece)))
                ON CONFLICT DO NOTHING
                """
            )
            return try records.upload(id, of: principal.person)
        }
    }

    /// Forgets a file that is not wanted any more.
    package func drop(_ id: Identifier<PendingUpload>, by principal: Principal) throws {
        try database.write { session in
            try session.enter(.authority(principal.authority))
            let upload = try Records(session, of: principal.authority, by: rules).upload(id, of: principal.person)
            try session.post("DELETE FROM upload WHERE id = \(upload.id)")
        }
    }

    /// Forgets what was begun more than a day ago and never used.
    package func forgetOldUploads() throws {
        let limit = Instant(milliseconds: clock.now().milliseconds - PendingUpload.Limit.life)
        try database.write { session in
            try session.enter(.installation)
            try session.post("DELETE FROM upload WHERE begun_at < \(limit)")
        }
    }
}
