import Directives
import Foundation
import Kernel
import Testing
import VietnameseText

@testable import Commands

@Suite struct PageRendererTests {
    private func page(
        of extraction: Extraction = Sample.extraction,
        _ change: (inout PrintingChoices) -> Void = { _ in }
    ) -> String {
        var choices = PrintingChoices()
        change(&choices)
        let renderer = PageRenderer(choices: choices)
        return renderer.text(of: Sample.report(of: extraction))
            + String(decoding: renderer.closing(Tally()), as: UTF8.self)
    }

    /// The original as the page shows it, without marks and numbers.
    private func shownText(_ page: String) throws -> String {
        let start = try #require(page.range(of: "<div class=\"text\">")?.upperBound)
        let end = try #require(page.range(of: "</div>", range: start..<page.endIndex)?.lowerBound)
        return String(page[start..<end]).replacing(#/<a class="n"[^>]*>\d+</a>/#, with: "").replacing(
            #/<[^>]*>/#,
            with: ""
        )
    }

    @Test func `the original is shown letter by letter`() throws {
        #expect(try shownText(page()) == Sample.text)
    }

    // Rows of a Word table were shown with their pipes.
    @Test func `a table is a table, with its marks in their cells`() throws {
        var extraction = Sample.empty("Phụ lục\n| TT | Việc | Chủ trì |\n| 1 | Dọn <vệ> sinh | Công an |\nHết\n")
        extraction.obligations = [Sample.cleaning]
        extraction.obligations[0].span = Sample.place("Dọn <vệ> sinh | Công an", in: extraction.text)
        extraction.obligations[0].lead = [
            Sample.actor("Công an", in: extraction.text)
        ]
        extraction.obligations[0].coordinating = []
        extraction.obligations[0].reportTo = []
        extraction.obligations[0].deadline = nil
        let page = page(of: extraction).replacing(#/<a class="n".*?</a>/#, with: "(n)")
        #expect(page.contains("<th scope=\"col\">TT</th><th scope=\"col\">Việc</th><th scope=\"col\">Chủ trì</th>"))
        #expect(page.contains("<td>(n)<span class=\"obligation\" data-o=\"1\">Dọn &lt;vệ&gt; sinh</span></td>"))
        #expect(page.contains("title=\"Chủ trì\">Công an</span></td></tr>\n</table></div>Hết\n"))
    }

    @Test func `columns are shown letter by letter in a block of their own`() {
        let lines = "TT    Việc        Chủ trì\n 1    Dọn rác     Công an\n"
        let page = page(of: Sample.empty("Mở đầu.\n\n" + lines))
        #expect(page.contains("Mở đầu.\n\n<div class=\"columns\""))
        #expect(page.contains("aria-label=\"Đoạn xếp cột\">\(lines)</div></div>"))
    }

    // Days that are only mentioned looked like deadlines.
    @Test func `times have the colour and the legend of their role`() {
        var extraction = Sample.extraction
        extraction.times[0].role = .mention
        let page = page(of: extraction) { $0.part = .times }
        #expect(page.contains("<li><span class=\"mention\">Nhắc đến</span></li>"))
        #expect(page.contains("<span class=\"mention\" data-o=\"1\" title=\"Nhắc đến\">20/7/2024</span>"))
        #expect(!page.contains("<li><span class=\"deadline\">"))
    }

    @Test func `a document's markup is shown and not obeyed`() throws {
        let hostile = "<script>alert('x')</script> & \"<img src=x onerror=y>\" \u{0}"
        var extraction = Sample.empty(hostile)
        extraction.document.title = hostile
        extraction.document.issuer = hostile
        extraction.obligations = [Sample.cleaning]
        extraction.obligations[0].span = extraction.text.span(0..<10)
        extraction.obligations[0].healed = hostile
        extraction.obligations[0].section = hostile
        extraction.findings = [Finding(.error, hostile, hostile, suggestion: hostile)]
        let page = page(of: extraction)
        #expect(page.components(separatedBy: "<script>").count == 2)
        #expect(!page.contains("<img") && !page.contains("\u{0}"))
        #expect(
            page.contains(
                "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;&lt;img src=x onerror=y&gt;&quot;"
            )
        )
    }

    @Test func `an entry and its passage lead to each other`() {
        let page = page()
        #expect(page.contains("id=\"d1-i1\" data-o=\"1\"") && page.contains("href=\"#d1-o1\""))
        #expect(page.contains("id=\"d1-o1\" href=\"#d1-i1\""))
    }

    @Test func `missing points and the state are badges with words`() {
        let page = page { $0.asOf = LocalDay(year: 2024, month: 7, day: 19) }
        #expect(page.contains("<span class=\"badge missing\">thiếu thời hạn</span>"))
        #expect(page.contains("<span class=\"badge soon\">đến hạn hôm nay</span>"))
    }

    @Test func `the legend names the kinds that occur`() {
        #expect(page().contains("<li><span class=\"deadline\">Thời hạn</span></li>"))
        #expect(!page { $0.part = .references }.contains("<li><span class=\"deadline\">"))
    }

    @Test func `nothing is fetched from anywhere`() {
        let page = page()
        for word in ["http://", "https://", "src=", "@import", "url(", " style=\"", " onclick="] {
            #expect(!page.contains(word), "\(word)")
        }
    }

    @Test func `the policy allows this style and this script only`() throws {
        #expect(try hash(PageAssets.style) == PageAssets.styleHash)
        #expect(try hash(PageAssets.script) == PageAssets.scriptHash)
    }

    /// By the system's own tool, so that the page's hash is not checked by the code that printed it.
    private func hash(_ text: StaticString) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text.withUTF8Buffer { Array($0) }))
        try input.fileHandleForWriting.close()
        let digits = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self).prefix(64)
        process.waitUntilExit()
        let bytes = stride(from: 0, to: 64, by: 2).compactMap { UInt8(digits.dropFirst($0).prefix(2), radix: 16) }
        return "sha256-" + Data(bytes).base64EncodedString()
    }
}
