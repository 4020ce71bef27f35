import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc documents`: the papers of the register.
struct DocumentList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents",
        abstract: "Liệt kê các văn bản đã nhập và kết quả xử lý, mới nhất trước."
    )

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let found = try session.read { try $0.summaries(for: policy) }
        try Listing.documents.print(found, as: form.format, on: session.console)
        return .done
    }
}

extension Listing where Row == DocumentSummary {
    /// Papers as commands print them.
    static var documents: Listing<DocumentSummary> {
        Listing(
            noun: "văn bản",
            columns: [
                Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.document.id.description) },
                Column(heading: "Ký hiệu", role: .label, minimum: 10, weight: 1) { Cell($0.document.number) },
                Column(heading: "Ngày", minimum: 10, weight: 0) { Cell($0.document.issued?.vietnamese) },
                Column(heading: "Cơ quan ban hành", minimum: 12, weight: 2, isOptional: true) {
                    Cell($0.document.issuer)
                },
                Column(heading: "Trích yếu", role: .text, minimum: 20, weight: 5) { summary in
                    Cell([Phrase(text: summary.document.title ?? summary.document.fileName, isLong: true)])
                },
                Column(heading: "Chờ", minimum: 3, weight: 0) { Cell(String($0.pending)) },
                Column(heading: "Giao", minimum: 4, weight: 0) { Cell(String($0.confirmed)) },
                Column(heading: "Loại", minimum: 4, weight: 0) { Cell(String($0.rejected)) },
                Column(heading: "Nhiệm vụ", minimum: 8, weight: 0) { Cell(String($0.obligations)) },
            ],
            members: { json, summary in json.members(of: summary) }
        )
    }
}

extension JSONWriter {
    fileprivate mutating func members(of summary: DocumentSummary) {
        let document = summary.document
        member("id", Int(document.id.number))
        member("kind", document.kind)
        member("number", document.number)
        member("issued", document.issued?.description)
        member("issuer", document.issuer)
        member("title", document.title)
        member("file", document.fileName)
        member("sha256", document.sha256)
        member("imported", document.imported.description)
        member("pending", summary.pending)
        member("confirmed", summary.confirmed)
        member("rejected", summary.rejected)
        member("obligations", summary.obligations)
        member("differences", summary.differences)
        key("replaces")
        if let replaced = document.replaces { value(Int(replaced.number)) } else { null() }
    }
}
