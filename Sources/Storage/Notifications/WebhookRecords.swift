package import Accounts
package import Kernel
package import Notifications
import Organisations

/// A gateway that is told of reminders (cổng nhắn tin): an address that takes signed messages, for Zalo or SMS.
package struct Webhook: Hashable, Sendable {
    package var id: Identifier<Webhook>
    package var address: String
    /// What both sides know; kept as it is, since messages are signed with it.
    package var secret: String
    /// What it is told of.
    package var parts: Set<Digest.Part>
    /// Whether it may be of this machine or of a private network.
    package var allowsPrivate: Bool
    package var made: Instant
}

extension Records {
    /// The gateways that are in use.
    package func webhooks() throws -> [Webhook] {
        try session.rows(
            """
            SELECT id, address, secret, parts, allows_private, made_at FROM webhook
            WHERE authority_id = \(authority) AND removed_at IS NULL ORDER BY id
            """
        ) { row in
            Webhook(
                id: try row.identifier(),
                address: try row.text(),
                secret: try row.text(),
                parts: Set(try row.text().split(separator: " ").compactMap { Digest.Part(rawValue: String($0)) }),
                allowsPrivate: try row.truth(),
                made: try row.instant()
            )
        }
    }
}

extension Changes {
    /// Adds a gateway; only an administrator may, since it leads what is in the register out of the house.
    ///
    /// - Parameter address: checked by whoever sends.
    package func addWebhook(
        _ address: String,
        secret: SecretToken,
        parts: Set<Digest.Part>,
        allowsPrivate: Bool
    ) throws -> Identifier<Webhook> {
        try demandGatekeeper()
        guard !parts.isEmpty else { throw Failure(.refused, "Cần nêu ít nhất một loại việc được báo.") }
        let names = parts.map(\.rawValue).sorted().joined(separator: " ")
        let id: Identifier<Webhook> = try session.insert(
            """
            INSERT INTO webhook (authority_id, address, secret, parts, allows_private, made_at)
            VALUES (\(authority), \(address), \(secret.text), \(names), \(allowsPrivate), \(now)) RETURNING id
            """
        )
        let fields: [(String, Value)] = [
            ("address", address.value), ("parts", names.value), ("allowsPrivate", allowsPrivate.value),
        ]
        try note("webhook.add", "webhook/\(id)", after: AuditText.object(fields))
        return id
    }

    /// Takes a gateway out of use; what waits for it is not sent any more.
    package func removeWebhook(_ id: Identifier<Webhook>) throws {
        try demandGatekeeper()
        guard let known = try records.webhooks().first(where: { $0.id == id }) else {
            throw Failure(.notFound, "Không có cổng nhắn tin số \(id).")
        }
        // The secret goes with it.
        try session.post(
            "UPDATE webhook SET removed_at = \(now), secret = '' WHERE authority_id = \(authority) AND id = \(id)"
        )
        try note("webhook.remove", "webhook/\(id)", before: AuditText.object([("address", known.address.value)]))
    }

    private func demandGatekeeper() throws {
        guard principal.holds([.administrator], on: now.day) else {
            throw Failure(.forbidden, "Chỉ người quản trị được thêm, bớt cổng nhắn tin.")
        }
    }
}
