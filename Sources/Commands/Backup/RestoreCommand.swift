import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc restore`: a register out of a backup, into an empty place.
struct RestoreCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Khôi phục sổ từ bản sao lưu vào một nơi còn trống.",
        discussion: """
            Ví dụ: dondoc restore /media/usb/so-2026-11-23.tar --data /var/lib/dondoc

            Bản sao lưu được kiểm tra từ đầu đến cuối trước khi ghi. Sao lưu từ SQLite khôi phục được vào PostgreSQL (đặt \
            DONDOC_DATABASE_URL) và ngược lại.
            """
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Argument(help: ArgumentHelp("Tệp sao lưu.", valueName: "tệp"), completion: .file())
    var file: String

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        let configuration = place.configuration(console)
        let backup = try BackupReader(file)
        try Installation.restore(backup, to: configuration, clock: console.clock)
        try console.say("Đã khôi phục vào “\(configuration.folder)”.\n\(backup.manifest.words)")
        let installation = try Installation(configuration, clock: console.clock)
        let faults = try InstallationCheck(installation.register.database, installation.files).run().faults
        guard faults.isEmpty else {
            for fault in faults { try console.say("• \(fault)") }
            throw Failure(.corrupt, "Đã khôi phục đúng như bản sao lưu, nhưng dữ liệu trong đó có lỗi nêu trên.")
        }
        try console.say("Đã kiểm tra: dữ liệu, tệp và nhật ký khớp nhau.")
        return .done
    }
}
