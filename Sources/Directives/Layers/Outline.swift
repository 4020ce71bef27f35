import TemporalExpressions

/// One labelled or headed part of the document, as the walk through its passages knows it.
struct OutlineNode: Sendable {
    /// What sentences without words of order are taken for here.
    enum Mode: Sendable {
        /// The preamble: nothing but an order in so many words is one.
        case preamble
        /// Assessment of the past.
        case past
        /// Purposes, aims, viewpoints: no obligations.
        case aim
        /// Tasks.
        case task
    }

    /// How its label is written; `.heading` for a heading without one, `nil` for the whole document.
    var style: Label.Style?
    /// The full label from the top.
    var path: String
    var parent: Int?
    var mode: Mode
    /// Who leads what stands below, by a heading or a lead-in.
    var leads: [ActorPhrase]
    /// The period that a heading of a programme of work gives to what stands below, by its place in the list of times.
    var period: Int?
    /// Whether a heading above names the body that does what stands here.
    var isUnderBody = false
    var passage: Int
    /// Whether its passage is only a heading.
    var isHeading: Bool
}
