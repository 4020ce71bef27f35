package import Kernel

/// What is wrong with a key that comes a second time (khóa gửi lại).
package enum APIKeyFault: Error, Equatable {
    /// It was used for another request.
    case usedOtherwise
}

extension Changes {
    /// How long a repeated request gets the answer that was given, in milliseconds: a day.
    static let answersLive: Int64 = 86_400_000

    /// Does what a token's request asks for once (Idempotency-Key), and notes in the trail by which token it was done: the
    /// same request with the same key gets the answer that was given, another request with that key is refused.
    ///
    /// What was answered lies in the transaction of what was done, so that there is neither without the other. Of two that
    /// come at the same time the second waits for the first.
    ///
    /// - Parameters:
    ///   - key: `nil` for a request that may be done as often as it comes.
    ///   - request: the same for the same request.
    package func answer(
        _ request: String,
        of token: Identifier<APIToken>,
        key: String?,
        _ act: () throws -> String
    ) throws -> String {
        guard let key else { return try doneBy(token, act) }
        let aged = Instant(milliseconds: now.milliseconds - Self.answersLive)
        try session.post(
            "DELETE FROM api_answer WHERE authority_id = \(authority) AND token_id = \(token) AND made_at < \(aged)"
        )
        let isNew = try session.execute(
            """
            INSERT INTO api_answer (authority_id, token_id, name, request_hash, body, made_at)
            VALUES (\(authority), \(token), \(key), \(request), '', \(now)) ON CONFLICT (token_id, name) DO NOTHING
            """
        )
        guard isNew == 1 else { return try given(to: token, key, request) }
        let body = try doneBy(token, act)
        try session.post("UPDATE api_answer SET body = \(body) WHERE token_id = \(token) AND name = \(key)")
        return body
    }

    private func given(to token: Identifier<APIToken>, _ key: String, _ request: String) throws -> String {
        let known = try session.first(
            "SELECT request_hash, body FROM api_answer WHERE token_id = \(token) AND name = \(key)",
            { (request: try $0.text(), body: try $0.text()) }
        )
        guard let known, known.request == request else { throw APIKeyFault.usedOtherwise }
        return known.body
    }

    private func doneBy(_ token: Identifier<APIToken>, _ act: () throws -> String) throws -> String {
        let body = try act()
        try note("api-token.use", "api-token/\(token)")
        return body
    }
}
