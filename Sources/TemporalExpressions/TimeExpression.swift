/// An expression of time found in the text, by its tokens.
package struct TimeExpression: Sendable {
    /// The tokens of the expression itself, without its preposition.
    package var tokens: Range<Int>
    package var value: TimeValue
    /// How it stands to its sentence, after the words before it.
    package var relation: TimeRelation
    /// The first token of the words that say so; `tokens.lowerBound` when there are none.
    package var relationStart: Int
    /// A clock time given with it, in minutes after midnight; -1 for none.
    package var clock: Int

    package init(
        tokens: Range<Int>,
        value: TimeValue,
        relation: TimeRelation = .none,
        relationStart: Int? = nil,
        clock: Int = -1
    ) {
        self.tokens = tokens
        self.value = value
        self.relation = relation
        self.relationStart = relationStart ?? tokens.lowerBound
        self.clock = clock
    }
}

/// How an expression stands to what is to be done.
package enum TimeRelation: Sendable {
    /// Nothing before it says.
    case none
    /// trước: in time until the day before.
    case before
    /// chậm nhất, muộn nhất, đến, đến hết, hết, xong, không quá: in time on the last day.
    case by
    /// trong, trong vòng, hoàn thành … (no preposition).
    case within
    /// từ, kể từ, bắt đầu từ.
    case from
    /// vào.
    case at
    /// dự kiến: planned, no deadline.
    case expected
    /// sau.
    case after
}
