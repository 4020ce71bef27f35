import Directives
import Glibc
import VietnameseText

/// Hands the command line to libFuzzer, which the package manager's way of naming `main` keeps from starting by itself.
@main
enum Fuzz {
    static func main() {
        var count = CommandLine.argc
        var arguments = Optional(CommandLine.unsafeArgv)
        exit(runDriver(&count, &arguments) { start, count in read(start, count) })
    }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// One input: a file of any encoding is recognised, decoded and extracted, as `dondoc extract` does with a .txt.
///
/// Every fifth input, told by its last byte, is decoded by force in one of the encodings instead. The spans of what comes out are
/// looked at, so that one that points outside the text or into a letter is a crash too.
private func read(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let forced = (bytes.last ?? 0) % 25
    let decoded =
        forced < 5 ? TextEncoding.allCases[Int(forced)].decode(bytes) : TextEncoding.decodeDetecting(bytes).text
    check(Extractor().extract(SourceText(utf8: decoded.utf8)))
    return 0
}

private func check(_ extraction: Extraction) {
    let text = extraction.text
    var spans = extraction.obligations.map(\.span) + extraction.times.map(\.span) + extraction.statements.map(\.span)
    spans += extraction.references.map(\.span) + extraction.sections.map(\.span)
    spans += extraction.findings.compactMap(\.span)
    for obligation in extraction.obligations {
        let actors = obligation.lead + obligation.coordinating + obligation.reportTo
        spans += actors.map(\.span) + [obligation.deadline?.span, obligation.starts?.span].compactMap { $0 }
    }
    spans += extraction.document.places.values
    for span in spans {
        precondition(span.bytes.upperBound <= text.utf8.count, "a span points behind the text")
        precondition(isBoundary(span.bytes.lowerBound, text), "a span begins inside a letter")
        precondition(isBoundary(span.bytes.upperBound, text), "a span ends inside a letter")
        precondition(span.scalars.lowerBound <= span.scalars.upperBound, "a span ends before it begins")
    }
}

private func isBoundary(_ place: Int, _ text: SourceText) -> Bool {
    place == text.utf8.count || text.utf8[place] & 0xC0 != 0x80
}
