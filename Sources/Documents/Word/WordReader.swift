import Kernel
import VietnameseText

/// Reads a .docx (bộ đọc Word): watermarks and header text, body, the notes, each after its mark, then footer text.
struct WordReader {
    let parts: PackageParts
    let main: String
    let root: XMLElement

    func read() throws(Failure) -> ReadContent {
        guard let story = root.first("body") else { throw .damaged(parts.name, "thiếu phần thân văn bản") }
        let related = try parts.relationships(of: main)
        let styles = WordStyles(try tree(.styles, related)?.root)
        let numbering = WordNumbering(try tree(.numbering, related)?.root, styles: styles)
        var body = WordBody(styles: styles, numbering: numbering)
        let margins = try WordMargins(of: story, related, parts: parts)
        body.legacyEncodings = LegacyFonts(styles: styles).encodings(in: [story] + margins.stories.map(\.root))
        let blocks = body.blocks(in: story)
        var text = PageText()
        text.add(blocks)
        for note in try notes(of: &body, related) { text.add([.paragraph(note)]) }
        let whole = margins.frame(like: body).text(around: text.utf8)
        return ReadContent(utf8: whole, format: .word, findings: findings(about: body))
    }

    /// The parts that the main one refers to by kind.
    private enum Part: String {
        case styles
        case numbering
        case footnotes
        case endnotes
    }

    private func tree(_ part: Part, _ related: [PackageParts.Relationship]) throws(Failure) -> XMLTree? {
        let folder = main.split(separator: "/").dropLast().joined(separator: "/")
        let fallback = folder + "/\(part.rawValue).xml"
        return try parts.tree(related.first { $0.type == part.rawValue }?.target ?? fallback)
    }

    // MARK: Notes

    private func notes(of body: inout WordBody, _ related: [PackageParts.Relationship]) throws(Failure) -> [String] {
        var lines: [String] = []
        let references = body.notes
        for kind in [WordNote.Kind.footnote, .endnote] where references.contains(where: { $0.kind == kind }) {
            let part = try tree(kind == .footnote ? .footnotes : .endnotes, related)
            guard let root = part?.root else { continue }
            for note in references where note.kind == kind {
                guard let element = root.all(kind.rawValue).first(where: { $0["id"] == note.id }) else { continue }
                lines.append(note.mark + " " + PageText.note(body.blocks(in: element)))
            }
        }
        return lines
    }

    private func findings(about body: WordBody) -> [ReadingFinding] {
        var findings = body.legacyEncodings.map(DisguisedText.finding)
        if body.hasTrackedChanges {
            let message = "Văn bản còn đang theo dõi sửa đổi (track changes); đã đọc như khi chấp nhận mọi sửa đổi."
            findings.append(ReadingFinding(.trackedChanges, .warning, message))
        }
        return findings
    }
}
