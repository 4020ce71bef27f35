/// A body, post or person named in the text, by its tokens.
struct ActorPhrase: Sendable, Equatable {
    /// The name without determiner-like courtesies ("đồng chí").
    var name: Range<Int>
    /// The place after everything that belongs to it, brackets included.
    var end: Int
    /// The kind of its head.
    var head: Cue
    /// A person by name.
    var isPerson: Bool
}
