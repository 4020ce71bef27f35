package import Kernel

/// How the user wants the result to look (cách trình bày).
package struct PrintingChoices: Sendable {
    package var format = OutputFormat.table
    /// Only this part; everything when `nil`.
    package var part: OutputPart?
    /// The day that "còn 12 ngày" and "quá hạn 3 ngày" count from.
    package var asOf: LocalDay?
    /// Columns that a table may take.
    package var width = 100
    package var colours = false
    /// Shows long paragraphs to their end in a table.
    package var isFull = false
    /// Leaves out the findings.
    package var isQuiet = false

    package init() {}

    /// What prints in the chosen form.
    package var renderer: any ReportRenderer {
        switch format {
        case .table: TableRenderer(choices: self)
        case .json: JSONRenderer(part: part)
        case .csv: CSVRenderer(part: part, asOf: asOf)
        case .markdown: MarkdownRenderer(choices: self)
        case .html: PageRenderer(choices: self)
        }
    }
}

/// Makes bytes of reports; runs for many documents at once.
package protocol ReportRenderer: Sendable {
    /// What stands before the first document.
    var opening: [UInt8] { get }
    /// What stands between two documents.
    var separator: [UInt8] { get }
    /// The print of one document.
    func render(_ report: Report) -> [UInt8]
    /// Hands on the same piece by piece, where the form allows it: a long document's print is never held as a whole.
    func render(_ report: Report, to write: @escaping ([UInt8]) -> Void)
    /// What stands after the last document.
    func closing(_ tally: Tally) -> [UInt8]
}

extension ReportRenderer {
    package var opening: [UInt8] { [] }
    package var separator: [UInt8] { [] }
    package func render(_ report: Report, to write: @escaping ([UInt8]) -> Void) { write(render(report)) }
    package func closing(_ tally: Tally) -> [UInt8] { [] }
}
