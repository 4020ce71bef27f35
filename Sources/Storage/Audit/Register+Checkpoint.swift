package import Kernel

extension Register {
    /// A signed statement of where the trail of an authority stands now; a chain that is broken is not signed.
    package func checkpoint(of authority: Authority, signedBy key: CheckpointKey) throws -> AuditCheckpoint {
        let heads = try read(in: authority.id) { records in
            switch try records.audit.verify() {
            case .whole(let heads): return heads
            case .broken(let lane, let sequence):
                let place = AuditVerdict.words(lane, sequence)
                throw Failure(.corrupt, "Nhật ký đã bị can thiệp ở \(place) nên không lập dấu mốc.")
            }
        }
        return try AuditCheckpoint(of: authority, heads: heads, at: clock.now(), signedBy: key)
    }

    /// What of the present trail does not fit a statement of before, a sentence each; none when everything that it spoke for
    /// is still there, unchanged.
    package func faults(against checkpoint: AuditCheckpoint, of authority: Authority) throws -> [String] {
        guard checkpoint.code == authority.code,
            checkpoint.heads.allSatisfy({ $0.authority == authority.id.number })
        else { throw Failure(.usage, "Dấu mốc là của đơn vị “\(checkpoint.code)”, không phải của \(authority.name).") }
        return try read(in: authority.id) { records in
            var faults: [String] = []
            if case .broken(let lane, let sequence) = try records.audit.verify() {
                let place = AuditVerdict.words(lane, sequence)
                faults.append("Nhật ký đã bị can thiệp: \(place) không khớp với các dòng trước.")
            }
            for head in checkpoint.heads where head.sequence > 0 {
                let hash = try hash(of: head, records.session)
                let place = AuditVerdict.words(head.lane, head.sequence)
                if hash == nil { faults.append("Nhật ký không còn \(place) mà dấu mốc đã ghi.") }
                if let hash, hash != head.hash {
                    let doubt = "hoặc dấu mốc được lập ở một bản cài đặt khác"
                    faults.append("Nhật ký đã bị viết lại: \(place) không còn như khi lập dấu mốc (\(doubt)).")
                }
            }
            return faults
        }
    }

    private func hash(of head: AuditHead, _ session: any Session) throws -> String? {
        try session.first(
            """
            SELECT hash FROM audit_entry WHERE authority_id = \(head.authority) AND lane = \(head.lane)
                AND sequence = \(head.sequence)
            """
        ) { try $0.text() }
    }
}
