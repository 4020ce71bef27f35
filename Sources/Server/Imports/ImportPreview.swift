import Kernel
package import Storage

/// What an import would do (xem trước khi nhập): which columns were recognised, what is doubtful, how much would come.
package struct ImportPreview: Sendable {
    /// Lines about columns and how the file was read.
    package var notes: [String] = []
    /// What a person should look at, in the order of the file.
    package var findings: [ImportFinding] = []
    /// How many rows are work.
    package var rows = 0
    /// How many of them are not taken in as they are.
    package var stopped: Int { skipped.count }
    /// How many would be taken in.
    package var taken: Int { rows - stopped - present }
    /// How many are in the register already, which is nothing wrong.
    package var present = 0
    /// Counts by what the rows would be: "đã hoàn thành".
    package var counts: [(name: String, count: Int)] = []
    /// The import of the same file that still holds.
    package var known: ImportBatch?
    /// The rows left out, by their place in the file.
    var skipped: Set<Int> = []
    /// The last obligation of the register that was compared.
    var compared: Int64 = 0
}
