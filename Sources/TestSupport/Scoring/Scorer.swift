import Directives
import Kernel
import TemporalExpressions
import VietnameseText

/// Compares an extraction with its gold file, in the way that the annotators' own programme does.
///
/// A unit is found when it and an annotated one cover mostly the same words; the facts of a unit are compared only
/// where the unit was found. What annotators called optional counts neither way.
package struct Scorer {
    private let document: AnnotatedDocument
    private let extraction: Extraction
    private var total = Score()
    /// What was missed, added or read wrongly, one line each.
    private var faults: [String] = []

    package static func score(_ document: AnnotatedDocument) -> (score: Score, faults: [String]) {
        var scorer = Scorer(document, Extractor().extract(document.text))
        scorer.scoreObligations()
        scorer.scoreTimes()
        scorer.scoreReferences()
        scorer.scoreDescription()
        return (scorer.total, scorer.faults.map { "\(document.name): \($0)" })
    }

    /// A name in the form in which names are compared.
    package static func fold(_ name: String) -> String { FoldedName.fold(name) }

    private init(_ document: AnnotatedDocument, _ extraction: Extraction) {
        self.document = document
        self.extraction = extraction
    }

    private mutating func expect(_ isRight: Bool, _ fault: String) {
        if !isRight { faults.append(fault) }
    }

    // MARK: Obligations

    private mutating func scoreObligations() {
        let gold = document.gold.obligations
        let places = GoldPlaces(document).obligations
        let given = extraction.obligations.map(\.span.scalars)
        let pairs = SpanPairing.pairs(places, given) { SpanPairing.intersectionOverUnion($0, $1) >= 0.5 }
        let optional = Set(gold.indices.filter { gold[$0].isOptional })
        let found = Set(pairs.map(\.given))
        var excused = Set(pairs.filter { optional.contains($0.gold) }.map(\.given))
        // What lies inside an optional unit is neither right nor wrong.
        for (index, place) in given.enumerated() where !found.contains(index) {
            let isInside = optional.contains { SpanPairing.overlap(place, places[$0]) * 10 >= place.count * 7 }
            if isInside { excused.insert(index) }
            expect(isInside, "spurious obligation \(quote(place))")
        }
        let required = pairs.filter { !optional.contains($0.gold) }
        total.add(
            .obligations,
            right: required.count,
            given: given.count - excused.count,
            expected: gold.count - optional.count
        )
        let matched = Set(pairs.map(\.gold))
        for index in gold.indices where !matched.contains(index) && !optional.contains(index) {
            faults.append("missed obligation \(gold[index].from)")
        }
        for (index, other) in required { compare(gold[index], extraction.obligations[other]) }
    }

    private func quote(_ scalars: Range<Int>) -> String {
        String(String.UnicodeScalarView(document.text.string.unicodeScalars.dropFirst(scalars.lowerBound).prefix(90)))
    }

    private mutating func compare(_ gold: GoldFile.Obligation, _ given: ObligationProposal) {
        let lead = names(gold.lead)
        let givenLead = names(given.lead.map(\.name))
        total.add(.lead, right: lead == givenLead ? 1 : 0, given: 1, expected: 1)
        expect(lead == givenLead, "lead \(lead.sorted()) got \(givenLead.sorted()): \(gold.from)")
        compare(.coordinate, names(gold.coordinate), names(given.coordinating.map(\.name)), gold)
        compare(.reportTo, names(gold.reportTo), names(given.reportTo.map(\.name)), gold)
        compare(.due, gold.due, given.deadline?.due?.description, gold)
        compare(.start, gold.start, given.starts?.date.description, gold)
        compare(.recurrence, gold.recurrence, given.recurrence?.frequency.rawValue, gold)
    }

    private mutating func compare(
        _ measure: Measure,
        _ expected: Set<String>,
        _ given: Set<String>,
        _ gold: GoldFile.Obligation
    ) {
        let right = expected.intersection(given).count
        total.add(measure, right: right, given: given.count, expected: expected.count)
        expect(expected == given, "\(measure) \(expected.sorted()) got \(given.sorted()): \(gold.from)")
    }

    private mutating func compare(
        _ measure: Measure,
        _ expected: String?,
        _ given: String?,
        _ gold: GoldFile.Obligation
    ) {
        guard expected != nil || given != nil else { return }
        total.add(
            measure,
            right: expected == given ? 1 : 0,
            given: given == nil ? 0 : 1,
            expected: expected == nil ? 0 : 1
        )
        expect(expected == given, "\(measure) \(expected ?? "-") got \(given ?? "-"): \(gold.from)")
    }

    private func names(_ names: [String]?) -> Set<String> { Set((names ?? []).map(FoldedName.fold)) }

    // MARK: Times

    private mutating func scoreTimes() {
        let gold = document.gold.times ?? []
        let given = extraction.times
        let pairs = SpanPairing.pairs(GoldPlaces(document).times, given.map(\.span.scalars)) {
            SpanPairing.overlap($0, $1) > 0
        }
        var right = 0
        for (index, other) in pairs where !gold[index].isOptional {
            let isRight = isSame(gold[index], given[other])
            if isRight { right += 1 }
            expect(
                isRight,
                "time \(gold[index].quote) got \(String(describing: given[other].start)), \(document.text[given[other].span])"
            )
        }
        let matchedGold = Set(pairs.map(\.gold))
        for (index, time) in gold.enumerated() where !matchedGold.contains(index) && !time.isOptional {
            faults.append("missed time \(time.quote)")
        }
        let matched = Set(pairs.map(\.given))
        for (index, time) in given.enumerated() where !matched.contains(index) {
            faults.append("spurious time \(document.text[time.span])")
        }
        let excused = pairs.filter { gold[$0.gold].isOptional }.count
        total.add(.times, right: right, given: given.count - excused, expected: gold.filter { !$0.isOptional }.count)
    }

    private func isSame(_ gold: GoldFile.Time, _ given: TimeMention) -> Bool {
        if let recurrence = gold.recurrence { return recurrence == given.recurrence?.frequency.rawValue }
        return gold.start == given.start?.description && gold.end == given.end?.description
    }

    // MARK: The rest

    private mutating func scoreReferences() {
        let expected = Set((document.gold.references ?? []).map { citation($0.number, $0.symbol) })
        let given = Set(extraction.references.map { citation($0.number, $0.symbol) })
        total.add(
            .references,
            right: expected.intersection(given).count,
            given: given.count,
            expected: expected.count
        )
        expect(expected == given, "references \(expected.sorted()) got \(given.sorted())")
    }

    // Numbers without leading zeros, symbols without the year that laws have before them.
    private func citation(_ number: String?, _ symbol: String?) -> String {
        let digits = (number ?? "").prefix { $0 != "/" }.drop { $0 == "0" }
        var symbol = (symbol ?? "").uppercased()[...]
        if symbol.prefix(4).allSatisfy(\.isNumber), symbol.dropFirst(4).first == "/" { symbol = symbol.dropFirst(5) }
        return "\(digits)/\(symbol)"
    }

    private mutating func scoreDescription() {
        let description = extraction.document
        let given: [String: String?] = [
            "kind": description.kind, "number": description.number, "symbol": description.symbol,
            "date": description.date?.description, "place": description.place, "issuer": description.issuer,
            "title": description.title, "signer": description.signer, "position": description.position,
            "authority": description.authority,
        ]
        for (key, value) in document.gold.meta ?? [:] {
            let found = given[key] ?? nil
            let isRight = value.map(FoldedName.fold) == found.map(FoldedName.fold)
            total.add(.meta, right: isRight ? 1 : 0, given: 1, expected: 1)
            expect(isRight, "\(key) \(value ?? "-") got \(found ?? "-")")
        }
    }
}
