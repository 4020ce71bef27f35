import Obligations

/// How obligations stand.
struct StatusWords: Sendable {
    /// Of one, with its days.
    let of: @Sendable (Status) -> String
    /// As it heads a count.
    let heading: @Sendable (StatusClass) -> String
}
