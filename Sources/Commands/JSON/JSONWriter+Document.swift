import Directives
import Kernel
import TemporalExpressions
import VietnameseText

extension JSONWriter {
    mutating func value(_ source: SourceDescription) {
        object { json in
            json.key("name")
            json.value(source.name)
            json.key("format")
            json.value(source.format)
            json.key("bytes")
            json.value(source.byteCount)
            json.key("sha256")
            json.value(source.sha256)
        }
    }

    mutating func value(_ document: DocumentDescription) {
        object { json in
            json.key("kind")
            json.value(document.kind)
            json.key("number")
            json.value(document.number)
            json.key("symbol")
            json.value(document.symbol)
            json.key("date")
            json.value(document.date?.description)
            json.key("place")
            json.value(document.place)
            json.key("issuer")
            json.value(document.issuer)
            json.key("title")
            json.value(document.title)
            json.key("signer")
            json.value(document.signer)
            json.key("position")
            json.value(document.position)
            json.key("authority")
            json.value(document.authority)
            json.key("recipients")
            json.array(document.recipients) { $0.value($1) }
            json.key("spans")
            json.value(places: document.places)
        }
    }

    /// Where the document's own fields stand, in the order of their names.
    private mutating func value(places: [String: TextSpan]) {
        object { json in
            for (name, span) in places.sorted(by: { $0.key < $1.key }) {
                json.key(name)
                json.value(span)
            }
        }
    }

    /// `[start, end)` in code points.
    mutating func value(_ span: TextSpan?) {
        guard let span else { return null() }
        array([span.scalars.lowerBound, span.scalars.upperBound]) { $0.value($1) }
    }

    mutating func value(_ section: DocumentSection) {
        object { json in
            json.key("label")
            json.value(section.label)
            json.key("title")
            json.value(section.title)
            json.key("span")
            json.value(section.span)
            json.key("parent")
            json.value(section.parent)
        }
    }

    mutating func value(_ statement: Statement) {
        object { json in
            json.key("kind")
            json.value(statement.kind.rawValue)
            json.key("span")
            json.value(statement.span)
        }
    }

    mutating func value(_ time: TimeMention, quoting text: SourceText) {
        object { json in
            json.key("span")
            json.value(time.span)
            json.key("start")
            json.value(time.start?.description)
            json.key("end")
            json.value(time.end?.description)
            json.key("recurrence")
            json.value(time.recurrence?.frequency.rawValue)
            json.key("role")
            json.value(time.role.rawValue)
            json.key("quote")
            json.value(text[time.span])
        }
    }

    mutating func value(_ reference: Reference, quoting text: SourceText) {
        object { json in
            json.key("number")
            json.value(reference.number)
            json.key("symbol")
            json.value(reference.symbol)
            json.key("kind")
            json.value(reference.kind)
            json.key("date")
            json.value(reference.date?.description)
            json.key("issuer")
            json.value(reference.issuer)
            json.key("span")
            json.value(reference.span)
            json.key("quote")
            json.value(text[reference.span])
        }
    }

    mutating func value(_ finding: Finding) {
        object { json in
            json.key("severity")
            json.value(finding.severity.rawValue)
            json.key("code")
            json.value(finding.code)
            json.key("message")
            json.value(finding.message)
            json.key("span")
            json.value(finding.span)
            json.key("suggestion")
            json.value(finding.suggestion)
        }
    }
}
