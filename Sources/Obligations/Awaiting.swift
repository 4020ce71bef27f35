/// What somebody is waited for to do (đang chờ).
package enum Awaiting: String, Sendable, CaseIterable {
    /// Answers to urging or to a note of supervision.
    case answer
    /// Accepting what was reported done.
    case acceptance
    /// Deciding on more time.
    case `extension`
    /// The lead taking note of it.
    case receipt
}
