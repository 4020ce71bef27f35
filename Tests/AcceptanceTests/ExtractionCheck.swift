import Directives
import Kernel
import VietnameseText

/// What is true of every extraction, whatever the text says.
struct ExtractionCheck {
    private let extraction: Extraction
    private let scalarCount: Int
    private var faults: [String] = []

    /// Reads a text and names everything that does not hold.
    static func faults(of text: SourceText) -> [String] {
        var check = ExtractionCheck(Extractor().extract(text))
        check.run()
        return check.faults
    }

    private init(_ extraction: Extraction) {
        self.extraction = extraction
        scalarCount = extraction.text.string.unicodeScalars.count
    }

    private mutating func expect(_ isTrue: Bool, _ fault: @autoclosure () -> String) {
        if !isTrue { faults.append(fault()) }
    }

    private mutating func run() {
        for obligation in extraction.obligations { check(obligation) }
        for section in extraction.sections { check(section.span, "section", mayBeEmpty: true) }
        for statement in extraction.statements { check(statement.span, "statement") }
        for time in extraction.times { check(time) }
        checkOrder(extraction.times.map(\.span), "times")
        checkOrder(extraction.obligations.map(\.span), "obligations")
        for reference in extraction.references {
            check(reference.span, "reference")
            check(reference.date)
            expect(!reference.number.isEmpty, "a reference has no number")
        }
        for finding in extraction.findings {
            if let span = finding.span { check(span, "finding", mayBeEmpty: true) }
            expect(!finding.message.isEmpty && !finding.code.isEmpty, "a finding says nothing")
        }
        for span in extraction.document.places.values { check(span, "description", mayBeEmpty: true) }
        check(extraction.document.date)
    }

    private mutating func check(_ span: TextSpan, _ what: String, mayBeEmpty: Bool = false) {
        let bytes = span.bytes
        let utf8 = extraction.text.utf8
        guard bytes.lowerBound >= 0, bytes.upperBound <= utf8.count, span.scalars.upperBound <= scalarCount else {
            return expect(false, "\(what) outside the text: \(span)")
        }
        expect(mayBeEmpty || !bytes.isEmpty, "\(what) is empty at \(bytes.lowerBound)")
        expect(span.scalars.count <= bytes.count, "\(what) has more letters than bytes")
        for edge in [bytes.lowerBound, bytes.upperBound] where edge < utf8.count {
            expect(utf8[edge] & 0xC0 != 0x80, "\(what) cuts a letter at \(edge)")
        }
        let counted = extraction.text.scalarOffset(ofByte: bytes.lowerBound)
        expect(counted == span.scalars.lowerBound, "\(what) counts letters wrongly")
    }

    private mutating func check(_ obligation: ObligationProposal) {
        check(obligation.span, "obligation")
        expect(!extraction.summary(of: obligation).isEmpty, "an obligation has no summary")
        expect(!extraction.summary(of: obligation).contains("\n"), "a summary has more than a line")
        expect((0...1).contains(obligation.confidence), "confidence \(obligation.confidence)")
        for actor in obligation.lead + obligation.coordinating + obligation.reportTo {
            check(actor.span, "actor")
            expect(!actor.name.isEmpty, "an actor has no name")
        }
        if let deadline = obligation.deadline {
            check(deadline.span, "deadline")
            check(deadline.due)
            expect(deadline.due != nil || deadline.kind == .fromEvent, "a deadline of kind \(deadline.kind) has no day")
            expect(!deadline.explanation.isEmpty, "a deadline is not explained")
        }
        if let starts = obligation.starts {
            check(starts.span, "start")
            check(starts.date)
        }
        if let recurrence = obligation.recurrence {
            check(recurrence.span, "recurrence")
            expect(recurrence.rule.hasPrefix("FREQ="), "rule \(recurrence.rule)")
        }
    }

    private mutating func check(_ time: TimeMention) {
        check(time.span, "time")
        check(time.start)
        check(time.end)
        if let start = time.start, let end = time.end { expect(start <= end, "a time ends before it starts") }
    }

    private mutating func check(_ day: LocalDay?) {
        guard let day else { return }
        expect(LocalDay(parsing: day.description) == day, "\(day) is no day")
        expect((1...9999).contains(day.year), "\(day) is out of this world")
    }

    private mutating func checkOrder(_ spans: [TextSpan], _ what: String) {
        for (left, right) in zip(spans, spans.dropFirst()) {
            expect(left.bytes.lowerBound <= right.bytes.lowerBound, "\(what) out of order at \(right.bytes.lowerBound)")
        }
    }
}
