package import Accounts
package import Kernel
package import Organisations

/// How it stands with somebody's codes of the second step (mã một lần).
package struct OneTimeCodeState: Sendable {
    package var code: OneTimeCode
    /// Asked for at the door only once a code of it has been typed.
    package var isConfirmed: Bool
    /// How many of the codes that were written down are left.
    package var recoveryCodes: Int
}

extension Records {
    package func oneTimeCode(of person: Identifier<Person>) throws -> OneTimeCodeState? {
        let found = try session.first(
            """
            SELECT secret, CASE WHEN confirmed_at IS NULL THEN 0 ELSE 1 END,
                (SELECT COUNT(*) FROM recovery_code r WHERE r.person_id = one_time_code.person_id)
            FROM one_time_code WHERE person_id = \(person) AND authority_id = \(authority)
            """
        ) { (try $0.text(), try $0.truth(), try $0.integer()) }
        guard let (secret, isConfirmed, count) = found else { return nil }
        guard let code = OneTimeCode(base32: secret) else {
            throw Failure(.corrupt, "Mã một lần đã lưu không đúng dạng; hãy nhờ quản trị tắt rồi đặt lại.")
        }
        return OneTimeCodeState(code: code, isConfirmed: isConfirmed, recoveryCodes: Int(count))
    }

    func hasOneTimeCode(_ person: Identifier<Person>) throws -> Bool {
        try oneTimeCode(of: person)?.isConfirmed ?? false
    }

    /// Who is asked for a second step.
    package func oneTimeCodeHolders() throws -> Set<Identifier<Person>> {
        Set(
            try session.rows(
                """
                SELECT person_id FROM one_time_code
                WHERE authority_id = \(authority) AND confirmed_at IS NOT NULL
                """
            ) { try $0.identifier() }
        )
    }
}

extension Changes {
    /// Begins to set up one's own codes; what was begun before and not confirmed is replaced.
    package func beginOneTimeCode() throws {
        guard try !records.hasOneTimeCode(principal.person) else {
            throw Failure(.refused, "Mã một lần đang bật; hãy tắt trước khi đặt lại.")
        }
        try session.post(
            """
            INSERT INTO one_time_code (person_id, authority_id, secret, last_step, begun_at)
            VALUES (\(principal.person), \(authority), \(OneTimeCode().base32), 0, \(now))
            ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, begun_at = excluded.begun_at
            """
        )
    }

    /// Switches one's own codes on with the first of them.
    ///
    /// - Returns: the codes to write down, which are shown this once; `nil` for a wrong code.
    package func confirmOneTimeCode(_ typed: String) throws -> [RecoveryCode]? {
        guard let state = try records.oneTimeCode(of: principal.person), !state.isConfirmed else {
            throw Failure(.refused, "Mã một lần chưa được bắt đầu đặt, hoặc đã bật rồi.")
        }
        guard try useStep(typed, of: state.code) else { return nil }
        try session.post("UPDATE one_time_code SET confirmed_at = \(now) WHERE person_id = \(principal.person)")
        try note("account.code-on", "person/\(principal.person)")
        return try renewRecoveryCodes()
    }

    /// Ten new codes to write down; the earlier ones are good for nothing.
    package func renewRecoveryCodes() throws -> [RecoveryCode] {
        let person = principal.person
        guard try records.hasOneTimeCode(person) else { throw Failure(.refused, "Mã một lần chưa được bật.") }
        try session.post("DELETE FROM recovery_code WHERE person_id = \(person)")
        let codes = (0..<10).map { _ in RecoveryCode() }
        for code in codes {
            try session.post(
                """
                INSERT INTO recovery_code (code_hash, authority_id, person_id, made_at)
                VALUES (\(RecoveryCode.hash(of: code.text)), \(authority), \(person), \(now))
                """
            )
        }
        try note("account.recovery-codes", "person/\(person)")
        return codes
    }

    /// Switches codes off: one's own, or as an administrator for somebody who lost the telephone.
    package func endOneTimeCode(of person: Identifier<Person>) throws {
        try demandOwnOrAdministrator(person)
        try session.post("DELETE FROM recovery_code WHERE person_id = \(person) AND authority_id = \(authority)")
        try session.post("DELETE FROM one_time_code WHERE person_id = \(person) AND authority_id = \(authority)")
        try note("account.code-off", "person/\(person)")
    }

    /// Whether a code is good for whoever acts; good only once.
    func useCode(_ typed: String) throws -> Bool {
        let person = principal.person
        guard let state = try records.oneTimeCode(of: person), state.isConfirmed else { return false }
        if try useStep(typed, of: state.code) { return true }
        let hash = RecoveryCode.hash(of: typed)
        let used = try session.execute("DELETE FROM recovery_code WHERE code_hash = \(hash) AND person_id = \(person)")
        if used > 0 { try note("account.recovery-code", "person/\(person)") }
        return used > 0
    }

    /// Whether a code is of this half minute and later than the last that was taken, also by another server meanwhile.
    private func useStep(_ typed: String, of code: OneTimeCode) throws -> Bool {
        guard let step = code.step(of: typed, at: now.milliseconds / 1000) else { return false }
        return try session.execute(
            "UPDATE one_time_code SET last_step = \(step) WHERE person_id = \(principal.person) AND last_step < \(step)"
        ) > 0
    }
}
