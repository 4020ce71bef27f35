/// What pages show around the text (đầu trang, chân trang, chữ chìm), and where in the text it is put.
///
/// Watermarks and the headers of the first pages come first, as an eye meets them; footers and the headers of later
/// parts come last, after the signature, where they interrupt no sentence. A stamp comes first wherever it stands: it
/// is about the whole paper. Each is put once, and nothing that the text says already or that only counts pages.
struct PageFrame {
    private var marks: [String] = []
    private var first: [String] = []
    private var last: [String] = []

    /// Adds a watermark, which lies under the text of every page.
    mutating func add(mark: String) {
        let line = mark.split { $0.isWhitespace }.joined(separator: " ")
        if !marks.contains(line) { marks.append(line) }
    }

    /// Adds the header of the pages the paper opens with.
    mutating func add(opening header: [Block]) {
        first += Self.paragraphs(of: header)
    }

    /// Adds a footer, or a header of later pages.
    mutating func add(further blocks: [Block]) {
        for paragraph in Self.paragraphs(of: blocks) {
            if Self.isStamp(paragraph) { first.append(paragraph) } else { last.append(paragraph) }
        }
    }

    /// The whole text, with the body between what comes first and what comes last.
    func text(around body: [UInt8]) -> [UInt8] {
        var known = Self.lines(of: first + last, in: body)
        var head = marks.filter { $0.contains(where: \.isLetter) }
        for mark in head { known.formUnion(Self.lines(of: mark)) }
        head += Self.select(first, unlike: &known)
        let tail = Self.select(last, unlike: &known)
        guard !head.isEmpty || !tail.isEmpty else { return body }
        let gap: [UInt8] = [0x0A, 0x0A]
        return Array(
            (head.map { Array($0.utf8) } + [body].filter { !$0.isEmpty } + tail.map { Array($0.utf8) }).joined(
                separator: gap
            )
        )
    }

    /// Those that say something new: what has no letters is a page number, and so is "Trang" with its number left out.
    private static func select(_ paragraphs: [String], unlike known: inout Set<ArraySlice<UInt8>>) -> [String] {
        var selected: [String] = []
        for paragraph in paragraphs where paragraph.contains(where: \.isLetter) && !isPageCount(paragraph) {
            let lines = lines(of: paragraph)
            if lines.allSatisfy(known.contains) { continue }
            known.formUnion(lines)
            selected.append(paragraph)
        }
        return selected
    }

    private static func paragraphs(of blocks: [Block]) -> [String] {
        var text = PageText()
        text.add(blocks)
        return String(decoding: text.utf8, as: UTF8.self).split(separator: "\n\n").map(String.init)
    }

    /// A short line in capitals alone: "TỐI MẬT", "HỎA TỐC", "DỰ THẢO 2".
    private static func isStamp(_ paragraph: String) -> Bool {
        let letters = paragraph.filter(\.isLetter)
        return !letters.isEmpty && paragraph.count <= 20 && letters.allSatisfy(\.isUppercase)
    }

    /// "Trang", "Trang /", "Trang 2 trên 5": what is left of a page number.
    private static func isPageCount(_ paragraph: String) -> Bool {
        let words = paragraph.lowercased().split { !$0.isLetter }
        return words.allSatisfy { ["trang", "trên", "của", "số", "tổng", "page", "of"].contains($0) }
    }

    // MARK: Lines

    /// Which lines of some paragraphs stand in the body too; the body is gone through once, without a copy.
    private static func lines(of paragraphs: [String], in body: [UInt8]) -> Set<ArraySlice<UInt8>> {
        let wanted = Set(paragraphs.flatMap { lines(of: $0) })
        guard !wanted.isEmpty else { return [] }
        return wanted.intersection(body.split(separator: 0x0A).lazy.map(trim))
    }

    private static func lines(of paragraph: String) -> [ArraySlice<UInt8>] {
        Array(paragraph.utf8).split(separator: 0x0A).map(trim).filter { !$0.isEmpty }
    }

    private static func trim(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = line.drop { $0 <= 0x20 }
        guard let end = start.lastIndex(where: { $0 > 0x20 }) else { return [] }
        return start[...end]
    }
}
