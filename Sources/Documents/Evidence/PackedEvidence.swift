import Kernel

/// A ZIP archive that is offered as evidence (tệp nén): Word, Excel or LibreOffice, without macros.
struct PackedEvidence {
    private let archive: ZipArchive
    private let name: String

    init(_ bytes: [UInt8], _ name: String) throws(Failure) {
        archive = try ZipArchive(bytes, name: name, limits: ReadingLimits())
        self.name = name
    }

    func kind() throws(Failure) -> EvidenceKind {
        let parts = archive.parts.map { $0.lowercased() }
        if parts.contains(where: Self.isMacro) { throw EvidenceKind.refused(name, "tệp có macro") }
        if archive.contains("word/document.xml"), try !declaresMacros() { return .docx }
        if archive.contains("xl/workbook.xml"), try !declaresMacros() { return .xlsx }
        let type = try archive.bytes(of: "mimetype").map { String(decoding: $0, as: UTF8.self) }
        if type == "application/vnd.oasis.opendocument.text" { return .odt }
        throw EvidenceKind.refused(name, "tệp nén")
    }

    // Programs in Office Open XML lie in one part, those of LibreOffice in folders of their own.
    private static func isMacro(_ part: String) -> Bool {
        part.hasSuffix("vbaproject.bin") || part.hasSuffix("vbadata.xml") || part.hasPrefix("basic/")
            || part.hasPrefix("scripts/") || part.contains("/macrosheets/")
    }

    private func declaresMacros() throws(Failure) -> Bool {
        let types = String(decoding: try archive.bytes(of: "[Content_Types].xml") ?? [], as: UTF8.self)
        if types.lowercased().contains("macroenabled") { throw EvidenceKind.refused(name, "tệp có macro") }
        return false
    }
}
