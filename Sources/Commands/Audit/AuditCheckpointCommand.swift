import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc audit checkpoint`: a signed statement of where the trail stands, to be kept elsewhere.
struct AuditCheckpointCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Xuất dấu mốc có chữ ký của nhật ký, để sau này chứng minh nhật ký không bị viết lại.",
        discussion: """
            Ví dụ: dondoc audit checkpoint --out /media/usb/dau-moc-2026-11.json

            Hãy cất dấu mốc ở nơi khác, tốt nhất là giao cho cơ quan kiểm tra. Khóa ký được tạo ở lần đầu trong thư mục dữ \
            liệu; để ở USB bằng --key thì người có máy này cũng không ký thay được. Bản sao lưu không chứa khóa.
            """
    )

    @Option(help: ArgumentHelp("Tệp để ghi dấu mốc; không ghi đè.", valueName: "tệp"), completion: .file())
    var out: String

    @Option(
        help: ArgumentHelp("Tệp khóa ký; mặc định là audit.key trong thư mục dữ liệu.", valueName: "tệp"),
        completion: .file()
    )
    var key: String?

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let authority = try session.installation.authority(options.authority)
        let folder = options.place.configuration(session.console).folder
        let key = try CheckpointKey(file: key ?? "\(folder)/audit.key")
        let checkpoint = try session.register.checkpoint(of: authority, signedBy: key)
        let draft = try DraftFile(for: out)
        try draft.write(try checkpoint.text())
        try draft.keep(replacing: false)
        try session.say(
            """
            Đã ghi dấu mốc vào “\(out)”: \(checkpoint.entries.grouped) dòng nhật ký của \(authority.name).
            Khóa công khai, hãy giao kèm dấu mốc: \(checkpoint.publicKey)
            """
        )
        return .done
    }
}
