import TemporalExpressions

extension [TimeExpression] {
    /// The place of the first expression that ends after a token; `count` when there is none. The list is in order of
    /// the text.
    func firstIndex(endingAfter token: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].tokens.upperBound > token { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The places of the expressions that begin inside a range.
    func indices(in range: Range<Int>) -> Range<Int> {
        let first = firstIndex(startingAt: range.lowerBound)
        return first..<Swift.max(first, firstIndex(startingAt: range.upperBound))
    }

    private func firstIndex(startingAt token: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].tokens.lowerBound >= token { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
