import Kernel
import VietnameseText

/// Reads an .odt (bộ đọc OpenDocument): header text, body, the notes, then footer text.
struct OpenDocumentReader {
    let parts: PackageParts

    func read() throws(Failure) -> ReadContent {
        try refuseEncrypted()
        guard let content = try parts.tree("content.xml")?.root,
            let story = content.first("body")?.first("text")
        else { throw .damaged(parts.name, "thiếu phần nội dung (content.xml)") }
        let common = try parts.tree("styles.xml")?.root
        var body = OpenDocumentBody(styles: OpenDocumentStyles(content: content, common: common))
        var text = PageText()
        text.add(body.blocks(in: story))
        for note in body.notes { text.add([.paragraph(note)]) }
        let margins = OpenDocumentMargins(content: content, common: common)
        let whole = margins.frame(like: body).text(around: text.utf8)
        var result = ReadContent(utf8: whole, format: .openDocument, findings: findings(in: story))
        if let repaired = DisguisedText.repair(result.utf8) {
            result.utf8 = repaired.utf8
            result.findings.append(repaired.finding)
        }
        return result
    }

    private func refuseEncrypted() throws(Failure) {
        guard let manifest = try parts.tree("META-INF/manifest.xml")?.root else { return }
        if manifest.children.contains(where: { $0.first("encryption-data") != nil }) { throw .encrypted(parts.name) }
    }

    private func findings(in story: XMLElement) -> [ReadingFinding] {
        guard let changes = story.first("tracked-changes"), changes.children.contains(where: { _ in true }) else {
            return []
        }
        let message = "Văn bản còn đang theo dõi sửa đổi (track changes); đã đọc như khi chấp nhận mọi sửa đổi."
        return [ReadingFinding(.trackedChanges, .warning, message)]
    }
}
