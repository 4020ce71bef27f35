import TemporalExpressions

/// An obligation in the making: its clauses and everything found in them, by tokens of the healed text.
struct Unit: Sendable {
    var start: Int
    var end: Int
    var node: Int
    var leads: [ActorPhrase] = []
    var leadsAreInherited = false
    var coordinators: [ActorPhrase] = []
    var recipients: [ActorPhrase] = []
    /// Expressions of time that may say when, by their place in the list of all.
    var times: [Int] = []
    /// The same, from a cell or a label of time: any expression there is a deadline.
    var plainTimes: [Int] = []
    /// Fronted conditions, whose dates do not count.
    var conditions: [Range<Int>] = []
    var modality: Modality = .order
    /// Without an order's own words or a subject of its own: a reading of lower confidence.
    var isGuess = false
    /// The number of its row, where it is one of a table.
    var row: String?
    /// Its words where they do not stand in one piece (cells of a table).
    var pieces: [Range<Int>] = []
}
