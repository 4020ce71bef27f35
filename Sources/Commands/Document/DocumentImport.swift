import ArgumentParser
import Directives
import Documents
import Kernel
import Obligations
import Server

/// `dondoc import`: takes papers into the register and prints what they propose.
struct DocumentImport: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Nhập văn bản vào sổ và liệt kê các nhiệm vụ đọc được để duyệt.",
        discussion: """
            Ví dụ: dondoc import thong-bao.docx

            Tệp gốc được giữ nguyên vẹn. Nhập lại cùng một tệp không tạo thêm gì. Văn bản có dấu độ mật không được nhập.
            """
    )

    @Argument(help: ArgumentHelp("Tệp cần nhập.", valueName: "tệp"), completion: .file())
    var files: [String]

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        var status = ExitStatus.done
        for file in files {
            do {
                try await take(file, session)
            } catch let failure as Failure {
                session.console.writeError(WordWrap.printable(failure.message) + "\n")
                status = ExitStatus(failure.code)
            }
        }
        return status
    }

    private func take(_ file: String, _ session: RegisterSession) async throws {
        let reader = DocumentReader()
        let bytes = try reader.bytes(path: file)
        let document = try await reader.read(bytes: bytes, name: file)
        let extraction = Extractor().extract(document.text)
        try DocumentIntake(encoding: nil, allowsClassified: false).refuseClassified(
            extraction,
            file,
            isForRegister: true
        )
        let outcome = try PaperImport(session.installation, by: session.principal).take(bytes, document, extraction)
        let paper = "Văn bản số \(outcome.document.id): \(outcome.document.words)"
        guard outcome.isNew else { return try session.say("\(paper) đã có trong sổ; không thêm gì.") }
        try session.say("\(paper) · \(outcome.document.title ?? outcome.document.fileName)")
        try Listing.proposals.print(
            outcome.proposals,
            as: .table,
            summary:
                "\(outcome.proposals.count) đề xuất chờ duyệt: dondoc confirm --all --document \(outcome.document.id)",
            on: session.console
        )
    }
}
