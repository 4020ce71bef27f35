import Directives
import Foundation
import Testing
import VietnameseText

@testable import Commands

@Suite struct JSONRendererTests {
    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `the object has the members of dondoc extraction 1 in their order`() throws {
        let text = JSONRenderer().text(of: Sample.report)
        let names = [
            "schema", "source", "text", "document", "sections", "obligations", "statements", "times", "references",
            "findings",
        ]
        #expect(Set(try object(text).keys) == Set(names))
        let positions = names.compactMap { text.range(of: "\"\($0)\":")?.lowerBound }
        #expect(positions.count == names.count && positions == positions.sorted())
    }

    @Test func `an obligation prints every field and what is absent is null`() throws {
        let json = try object(JSONRenderer().text(of: Sample.report))
        let obligations = try #require(json["obligations"] as? [[String: Any]])
        let first = try #require(obligations.first)
        let deadline = try #require(first["deadline"] as? [String: Any])
        #expect(first["section"] as? String == "1")
        #expect(first["modality"] as? String == "order")
        #expect(first["confidence"] as? Double == 0.935)
        #expect(deadline["due"] as? String == "2024-07-19")
        #expect(deadline["kind"] as? String == "before-day")
        #expect(deadline["time"] is NSNull)
        #expect(first["recurrence"] is NSNull)
        #expect(obligations[1]["missing"] as? [String] == ["reporting"])
        #expect((obligations[1]["recurrence"] as? [String: Any])?["rrule"] as? String == "FREQ=MONTHLY")
        #expect((obligations[1]["starts"] as? [String: Any])?["date"] as? String == "2024-08-01")
    }

    @Test func `spans are code points of the text`() throws {
        let json = try object(JSONRenderer().text(of: Sample.report))
        let scalars = Array(try #require(json["text"] as? String).unicodeScalars)
        let obligations = try #require(json["obligations"] as? [[String: Any]])
        let lead = try #require((obligations[0]["lead"] as? [[String: Any]])?.first)
        let span = try #require(lead["span"] as? [Int])
        #expect(String(String.UnicodeScalarView(scalars[span[0]..<span[1]])) == lead["name"] as? String)
    }

    @Test func `the document tells where its own fields stand`() throws {
        let json = try object(JSONRenderer().text(of: Sample.report))
        let spans = (json["document"] as? [String: Any])?["spans"] as? [String: [Int]]
        #expect(spans?["kind"] == [0, 9])
    }

    @Test(arguments: ["\"", "\\", "\n", "\r\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "</script>", "𝄞 😀", "\u{2028}", ""])
    func `every text survives`(text: String) throws {
        let report = Sample.report(of: Sample.empty("trước \(text) sau"))
        #expect(try object(JSONRenderer().text(of: report))["text"] as? String == "trước \(text) sau")
    }

    // A piece ends wherever the buffer is full: the comma before the next value must not depend on it.
    @Test(arguments: [65_535, 65_536, 150_000])
    func `a long document comes in pieces that are one object`(length: Int) throws {
        let text = String(repeating: "\"Đường\" ", count: length / 9)
        var extraction = Sample.empty(text)
        let finding = Finding(.info, "note", "Xem lại", at: extraction.text.span(0..<1))
        extraction.findings = Array(repeating: finding, count: length / 40)
        let pieces = Pieces()
        JSONRenderer().render(Sample.report(of: extraction)) { pieces.all.append($0) }
        let json = try object(String(decoding: pieces.all.joined(), as: UTF8.self))
        #expect(pieces.all.count > 1 && json["text"] as? String == text)
        #expect((json["findings"] as? [Any])?.count == length / 40)
    }

    @Test func `each document is one line`() {
        let text = JSONRenderer().text(of: Sample.report)
        #expect(text.utf8.filter { $0 == 0x0A }.count == 1 && text.hasSuffix("}\n"))
    }

    @Test(arguments: [(OutputPart.times, 2), (.references, 1), (.obligations, 3)])
    func `only one part is printed without the text`(part: OutputPart, count: Int) throws {
        let json = try object(JSONRenderer(part: part).text(of: Sample.report))
        #expect(Set(json.keys) == ["schema", "source", part.rawValue])
        #expect((json[part.rawValue] as? [Any])?.count == count)
    }
}

private final class Pieces {
    var all: [[UInt8]] = []
}
