import Directives
import Kernel
import VietnameseText

/// Prints `dondoc.extraction/1`: one object a line for each document.
struct JSONRenderer: ReportRenderer {
    var part: OutputPart?

    func render(_ report: Report) -> [UInt8] {
        let whole = Whole()
        render(report) { whole.bytes += $0 }
        return whole.bytes
    }

    func render(_ report: Report, to write: @escaping ([UInt8]) -> Void) {
        let extraction = report.extraction
        var json = JSONWriter(to: write)
        json.object { json in
            json.key("schema")
            json.value("dondoc.extraction/1")
            json.key("source")
            json.value(report.source)
            switch part {
            case nil: json.members(of: extraction)
            case .obligations: json.obligations(extraction)
            case .times: json.times(extraction)
            case .references: json.references(extraction)
            }
        }
        json.finish()
    }
}

/// Puts pieces together again.
private final class Whole {
    var bytes: [UInt8] = []
}

extension JSONWriter {
    fileprivate mutating func members(of extraction: Extraction) {
        key("text")
        value(utf8: extraction.text.utf8)
        key("document")
        value(extraction.document)
        key("sections")
        array(extraction.sections) { $0.value($1) }
        obligations(extraction)
        key("statements")
        array(extraction.statements) { $0.value($1) }
        times(extraction)
        references(extraction)
        key("findings")
        array(extraction.findings) { $0.value($1) }
    }

    fileprivate mutating func obligations(_ extraction: Extraction) {
        key("obligations")
        array(extraction.obligations) { $0.value($1, summary: extraction.summary(of: $1)) }
    }

    fileprivate mutating func times(_ extraction: Extraction) {
        key("times")
        array(extraction.times) { $0.value($1, quoting: extraction.text) }
    }

    fileprivate mutating func references(_ extraction: Extraction) {
        key("references")
        array(extraction.references) { $0.value($1, quoting: extraction.text) }
    }
}
