package import Kernel
package import Obligations
package import Storage

/// An obligation with its status on the day that a list is for.
package struct ObligationEntry: Sendable {
    package let obligation: Obligation
    package let status: Status
    /// Number and symbol of the paper that it comes from.
    package var symbol: String?

    /// For a series: when its next instance is due.
    package var next: LocalDay?

    package init(_ obligation: Obligation, asOf day: LocalDay, soon: Int) {
        self.obligation = obligation
        status = obligation.facts.status(asOf: day, soon: soon)
    }

    /// The status, and what is asked for: "Sắp đến hạn, còn 3 ngày; đang xin gia hạn đến 15/8/2024".
    package var words: String {
        var words = status == .cancelled && obligation.supersededBy != nil ? "Được văn bản khác thay thế" : status.words
        if status.kind == .series, let next { words += ", kỳ tới \(next.vietnamese)" }
        if let day = obligation.extensionAsked { words += "; đang xin gia hạn đến \(day.vietnamese)" }
        return words
    }
}

extension Records {
    /// Hands on the obligations of a query with their papers, a few hundred at a time, so that the papers of each lot come in
    /// one question.
    package func forEachEntry(
        _ query: ObligationQuery,
        for policy: ObligationPolicy,
        _ body: (ObligationEntry) throws -> Void
    ) throws {
        let next = try nextInstances(from: query.asOf)
        var waiting: [Obligation] = []
        func flush() throws {
            let symbols = try symbols(of: waiting.map(\.id))
            for obligation in waiting {
                var entry = ObligationEntry(obligation, asOf: query.asOf, soon: query.soon)
                entry.next = next[obligation.id]
                entry.symbol = symbols[obligation.id]
                try body(entry)
            }
            waiting.removeAll(keepingCapacity: true)
        }
        try forEachObligation(query, for: policy) { obligation in
            waiting.append(obligation)
            if waiting.count == 500 { try flush() }
        }
        try flush()
    }
}
