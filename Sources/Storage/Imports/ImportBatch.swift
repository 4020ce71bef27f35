package import Kernel
package import Obligations

/// A table that was taken into the register (lần nhập bảng): which file, who, when, how much of it, and whether it was
/// undone.
package struct ImportBatch: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case obligations, organisations
    }

    package var id: Identifier<ImportBatch>
    package var kind: Kind
    package var fileName: String
    /// Of the file, in hexadecimal; one file is taken in once, unless that was undone.
    package var sha256: String
    package var byteCount: Int
    /// How many rows became something in the register.
    package var rows: Int
    /// How many were left out because they were doubtful.
    package var skipped: Int
    /// The name of who did it.
    package var person: String
    package var imported: Instant
    package var undone: Instant?
    package var undoReason: String?

    package init(kind: Kind, fileName: String, sha256: String, byteCount: Int, rows: Int, skipped: Int) {
        id = Identifier(0)
        self.kind = kind
        self.fileName = fileName
        self.sha256 = sha256
        self.byteCount = byteCount
        self.rows = rows
        self.skipped = skipped
        person = ""
        imported = Instant(milliseconds: 0)
    }
}

/// An obligation as a row of a table gives it (nhiệm vụ từ sổ cũ), with what an obligation itself has no place for.
package struct ImportedObligation: Hashable, Sendable {
    /// Its number is given by the database.
    package var obligation: Obligation
    package var sheet: String?
    package var row: Int
    /// Number and symbol of the paper, which itself is not in the register.
    package var symbol: String?
    /// What the row says besides, in its own words.
    package var note: String

    package init(_ obligation: Obligation, sheet: String?, row: Int, symbol: String?, note: String) {
        self.obligation = obligation
        self.sheet = sheet
        self.row = row
        self.symbol = symbol
        self.note = note
    }
}
