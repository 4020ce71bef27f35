import Accounts
import Kernel

/// Whose attempts are counted together (đối tượng bị giới hạn số lần thử).
///
/// A login is counted for strangers only: a browser on which somebody has been signed in before has a count of its own,
/// so that nobody is locked out by whoever guesses at the name from elsewhere.
struct SignInSubject {
    private enum Kind: String {
        case login, browser, address, code
    }

    private let kind: Kind
    private let name: String

    static func login(_ login: String, of authority: String) -> SignInSubject {
        SignInSubject(kind: .login, name: "\(authority)\n\(login.lowercased())")
    }

    static func browser(_ token: SecretToken) -> SignInSubject { SignInSubject(kind: .browser, name: token.hash) }

    /// - Parameter address: as text; of IPv6 the network counts, since whoever has one address has all of it.
    static func address(_ address: String) -> SignInSubject {
        let parts = address.split(separator: ":", omittingEmptySubsequences: false)
        return SignInSubject(kind: .address, name: parts.count > 4 ? parts.prefix(4).joined(separator: ":") : address)
    }

    static func code(_ person: Int64) -> SignInSubject { SignInSubject(kind: .code, name: String(person)) }

    /// Kept by its hash: what people typed and from where is nobody's business.
    var key: String { SecretToken(brought: "\(kind.rawValue)\n\(name)").hash }

    /// How many attempts cost nothing. Behind one address there may be a whole office.
    private var free: Int64 { kind == .address ? 60 : 5 }

    /// The longest wait in seconds.
    private var longest: Int64 { kind == .address ? 900 : 300 }

    /// How many seconds to wait after so many attempts that failed: none at first, then 1, 2, 4 …
    func wait(after tries: Int64) -> Int64 { tries < free ? 0 : min(longest, 1 << min(tries - free, 20)) }
}

/// An attempt that comes too soon; undoes the transaction that would have counted it.
struct TooSoon: Error {
    let seconds: Int
}

/// Counting attempts in the database, so that it holds with several servers (giới hạn số lần thử).
struct SignInThrottle {
    let session: any Session
    let now: Instant

    /// Counts an attempt as failed before it is looked at, so that many at once are not many guesses.
    func count(_ subject: SignInSubject) throws {
        let key = subject.key
        let yesterday = Instant(milliseconds: now.milliseconds - 86_400_000)
        let tries = try session.first(
            """
            INSERT INTO sign_in_attempt (subject, tries, last_at, free_at) VALUES (\(key), 1, \(now), \(now))
            ON CONFLICT (subject) DO UPDATE SET
                tries = CASE WHEN sign_in_attempt.last_at < \(yesterday) THEN 1 ELSE sign_in_attempt.tries + 1 END,
                last_at = excluded.last_at
            WHERE sign_in_attempt.free_at <= excluded.last_at
            RETURNING tries
            """
        ) { try $0.integer() }
        guard let tries else {
            let end = try session.first("SELECT free_at FROM sign_in_attempt WHERE subject = \(key)") {
                try $0.instant()
            }
            throw TooSoon(seconds: max(1, Int(((end ?? now).milliseconds - now.milliseconds + 999) / 1000)))
        }
        let wait = subject.wait(after: tries)
        guard wait > 0 else { return }
        let end = Instant(milliseconds: now.milliseconds + wait * 1000)
        try session.post("UPDATE sign_in_attempt SET free_at = \(end) WHERE subject = \(key)")
    }

    /// Whoever came in has not been guessing; what is old goes too.
    func forgive(_ subject: SignInSubject) throws {
        let yesterday = Instant(milliseconds: now.milliseconds - 86_400_000)
        try session.post("DELETE FROM sign_in_attempt WHERE subject = \(subject.key) OR last_at < \(yesterday)")
    }

    /// Takes one attempt back, where others of the same subject may have been guesses.
    func takeBack(_ subject: SignInSubject) throws {
        try session.post(
            "UPDATE sign_in_attempt SET tries = tries - 1, free_at = last_at WHERE subject = \(subject.key) AND tries > 0"
        )
    }
}
