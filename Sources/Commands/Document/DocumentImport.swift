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
            Ví dụ:
              dondoc import thong-bao.docx
              dondoc import thong-bao-dinh-chinh.docx --replaces 1

            Tệp gốc được giữ nguyên vẹn. Nhập lại cùng một tệp không tạo thêm gì, nhưng khôi phục tệp gốc nếu nó bị hỏng hoặc mất. \
            Văn bản có dấu độ mật không được nhập.
            """
    )

    @Argument(help: ArgumentHelp("Tệp cần nhập.", valueName: "tệp"), completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp("Tệp này thay cho văn bản đã nhập, như bản đính chính.", valueName: "số"))
    var replaces: Int64?

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if replaces != nil, files.count > 1 { throw ValidationError("--replaces chỉ dùng khi nhập một tệp.") }
    }

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
        let papers = PaperImport(session.installation, by: session.principal)
        if let replaces {
            let (outcome, comparison) = try papers.take(bytes, document, extraction, replacing: Identifier(replaces))
            try session.say(
                (["Văn bản số \(outcome.document.id) thay cho văn bản số \(replaces)."]
                    + ComparisonReport(comparison).lines)
                    .joined(separator: "\n")
            )
            return try print(outcome, session)
        }
        try print(try papers.take(bytes, document, extraction), session)
    }

    private func print(_ outcome: PaperImport.Outcome, _ session: RegisterSession) throws {
        let paper = "Văn bản số \(outcome.document.id): \(outcome.document.words)"
        guard outcome.isNew else {
            let repaired = outcome.isRepaired ? " Tệp gốc trong kho đã được khôi phục." : ""
            return try session.say("\(paper) đã có trong sổ; không thêm gì.\(repaired)")
        }
        try session.say([paper, outcome.document.title].compactMap { $0 }.joined(separator: " · "))
        guard !outcome.proposals.isEmpty || outcome.document.isDirective else {
            return session.console.writeError(
                "Cảnh báo: “\(WordWrap.printable(outcome.document.fileName))” không giống văn bản chỉ đạo (không có phần đầu văn bản, không có nhiệm vụ nào); hãy kiểm tra lại tệp.\n"
            )
        }
        try Listing.proposals.print(
            outcome.proposals,
            as: .table,
            summary: Self.summary(outcome),
            on: session.console
        )
    }

    private static func summary(_ outcome: PaperImport.Outcome) -> String {
        guard !outcome.proposals.isEmpty else { return "Không đọc thấy nhiệm vụ nào." }
        return "\(outcome.proposals.count) đề xuất chờ duyệt: dondoc confirm --all --document \(outcome.document.id)"
    }
}

extension SourceDocument {
    /// Whether anything of a letterhead was found.
    fileprivate var isDirective: Bool { number != nil || issuer != nil || kind != nil }
}
