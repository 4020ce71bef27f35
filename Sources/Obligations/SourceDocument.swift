package import Kernel

/// A paper that was imported (văn bản nguồn), kept byte for byte.
package struct SourceDocument: Hashable, Sendable {
    package var id: Identifier<SourceDocument>
    /// Of the file as it was imported, in hexadecimal; one authority keeps one document once.
    package var sha256: String
    package var fileName: String
    /// "text", "docx", "pdf" …
    package var format: String
    package var byteCount: Int
    /// The kind's abbreviation: TB, KL, NQ …
    package var kind: String?
    /// Number and symbol as written: "12-TB/ĐU".
    package var number: String?
    package var issued: LocalDay?
    package var issuer: String?
    package var title: String?
    package var imported: Instant
    /// The earlier paper that it was imported in place of.
    package var replaces: Identifier<SourceDocument>?

    package init(
        id: Identifier<SourceDocument>,
        sha256: String,
        fileName: String,
        format: String,
        byteCount: Int,
        kind: String? = nil,
        number: String? = nil,
        issued: LocalDay? = nil,
        issuer: String? = nil,
        title: String? = nil,
        imported: Instant,
        replaces: Identifier<SourceDocument>? = nil
    ) {
        self.id = id
        self.sha256 = sha256
        self.fileName = fileName
        self.format = format
        self.byteCount = byteCount
        self.kind = kind
        self.number = number
        self.issued = issued
        self.issuer = issuer
        self.title = title
        self.imported = imported
        self.replaces = replaces
    }
}

extension SourceDocument {
    /// The first day that a deadline in it can be on: its own; a year before it came in where that cannot be read.
    package var firstDay: LocalDay { issued ?? imported.day.adding(days: -366) }
}
