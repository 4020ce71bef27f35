package import Kernel

/// Every pack that an installation knows (các bộ quy định): those of the program, and its own beside or in place of them.
package struct RuleBook: Hashable, Sendable {
    /// By kind, then by the day from which they are in force.
    package let packs: [RulePack]

    /// - Parameter own: packs of the installation; one with the identifier of a built-in pack takes its place.
    package init(own: [RulePack] = []) throws(Failure) {
        self.init(builtIn: try Self.builtIn().packs, own: own)
    }

    private init(builtIn: [RulePack], own: [RulePack]) {
        let replaced = Set(own.map(\.id))
        packs = (builtIn.filter { !replaced.contains($0.id) } + own).sorted { left, right in
            (left.kind.rawValue, left.from ?? .first, left.file == nil ? 0 : 1, left.id)
                < (right.kind.rawValue, right.from ?? .first, right.file == nil ? 0 : 1, right.id)
        }
    }

    /// What comes with the program, read once; a test holds that every file of it can be read.
    package static func builtIn() throws(Failure) -> RuleBook { try read.get() }

    private static let read: Result<RuleBook, Failure> = Result { () throws(Failure) in
        var packs: [RulePack] = []
        for (name, bytes) in embedded { packs.append(try RulePack(json: bytes, file: name, isBuiltIn: true)) }
        return RuleBook(builtIn: packs, own: [])
    }

    package func pack(_ id: String) -> RulePack? { packs.first { $0.id == id } }

    /// The pack of a kind that is in force on a day: the latest one, of two of one day that of the installation.
    package func inForce(_ kind: RuleKind, on day: LocalDay) -> RulePack? {
        packs.last { $0.kind == kind && $0.isInForce(on: day) }
    }

    /// The laws about holidays in the form in which a calendar takes them: a law decides whole years, the latest that is in
    /// force; where one ends, an earlier one that still holds goes on.
    package var holidayLaws: [HolidayLaw] {
        let all = packs.filter { $0.kind == .holidays }
        var spans: [(pack: RulePack, years: ClosedRange<Int>)] = []
        for year in LunarYear.covered {
            guard let pack = all.last(where: { $0.isInForce(in: year) }) else { continue }
            if let last = spans.last, last.pack == pack, last.years.upperBound == year - 1 {
                spans[spans.count - 1].years = last.years.lowerBound...year
            } else {
                spans.append((pack, year...year))
            }
        }
        return spans.map { span in
            HolidayLaw(
                source: span.pack.source,
                firstYear: span.years.lowerBound,
                lastYear: span.years.upperBound,
                holidays: span.pack.holidays
            )
        }
    }

    /// The packs by which a deadline is computed: what is a holiday, and that a last day off moves on.
    package func deciding(_ deadline: LocalDay) -> [RulePack] {
        [.holidays, .lastDay].compactMap { inForce($0, on: deadline) }
    }

    /// From how many days before its deadline something is due soon.
    package func soon(on day: LocalDay) -> Int { inForce(.status, on: day)?.number("due-soon") ?? 7 }
}

extension RulePack {
    fileprivate func isInForce(in year: Int) -> Bool {
        (from.map { $0.year <= year } ?? true) && (to.map { year <= $0.year } ?? true)
    }
}

extension LocalDay {
    static let first = LocalDay(daysSinceEpoch: .min)
}
