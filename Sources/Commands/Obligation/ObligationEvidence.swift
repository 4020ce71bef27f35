import ArgumentParser
import Kernel
import Obligations
import Server
import Storage

/// `dondoc obligation evidence`: writes the files that prove what was reported.
struct ObligationEvidence: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Xuất các tệp minh chứng của một nhiệm vụ ra thư mục.",
        discussion: """
            Ví dụ: dondoc obligation evidence 12 --out minh-chung-12

            Với --published, ảnh JPEG, PNG và WebP được xuất không kèm nơi chụp, giờ chụp, máy chụp. Tệp PDF, Word, Excel giữ \
            nguyên, kể cả tên người soạn ghi trong đó.
            """
    )

    @Argument(help: ArgumentHelp("Số của nhiệm vụ.", valueName: "số"))
    var number: Int64

    @Option(
        help: ArgumentHelp("Thư mục để ghi ra; không ghi đè tệp đã có.", valueName: "thư mục"),
        completion: .directory
    )
    var out: String

    @Flag(help: "Bản công khai: ảnh không kèm nơi chụp và các thông tin riêng.")
    var published = false

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let evidence = try session.read { records in
            guard let obligation = try records.obligation(Identifier(number), for: policy) else {
                throw Failure(.notFound, "Không có nhiệm vụ số \(number).")
            }
            return try records.evidence(of: obligation.id)
        }
        guard !evidence.isEmpty else {
            try session.say("Nhiệm vụ số \(number) chưa có tệp minh chứng nào.")
            return .done
        }
        let export = EvidenceExport(session.installation.files)
        let names = try export.write(evidence, to: out, isPublished: published)
        for name in names { try session.say("\(out)/\(name)") }
        try session.say("Đã xuất \(names.count) tệp minh chứng của nhiệm vụ số \(number).")
        return .done
    }
}

extension EvidenceFile {
    /// One line of `dondoc obligation show`.
    var words: String { "\(name) (\(byteCount.fileSize)), \(personName), \(at.vietnamese)" }
}
