import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc proposals`: what was read and waits for a person.
struct ProposalList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposals",
        abstract: "Liệt kê các nhiệm vụ máy đọc được, đang chờ duyệt.",
        discussion: "Tên có dấu (?) chưa khớp với cơ quan nào trong danh bạ."
    )

    @Option(help: ArgumentHelp("Chỉ của văn bản có số thứ tự này trong sổ.", valueName: "số"))
    var document: Int64?

    @Flag(help: "Cả những đề xuất đã duyệt hoặc đã loại.")
    var all = false

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        try session.demandSight()
        let found = try session.read { records in
            if let document, try records.document(Identifier(document)) == nil {
                throw Failure(.notFound, "Không có văn bản số \(document).")
            }
            return try records.proposals(of: document.map { Identifier($0) }, state: all ? nil : .pending)
        }
        try Listing.proposals.print(found, as: form.format, on: session.console)
        return .done
    }
}
