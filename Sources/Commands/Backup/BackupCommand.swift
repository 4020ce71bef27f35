import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc backup`: the whole register in one file, or the proof that such a file is whole.
struct BackupCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Sao lưu toàn bộ sổ, kèm mọi tệp, vào một tệp; hoặc kiểm tra một bản sao lưu.",
        discussion: """
            Ví dụ:
              dondoc backup /media/usb/so-2026-11-23.tar
              dondoc backup --check /media/usb/so-2026-11-23.tar

            Sao lưu được khi mọi người đang làm việc. Bản sao lưu là tệp tar, chứa mọi dòng dữ liệu (JSON), mọi tệp gốc và mã \
            băm của từng phần; nó không được mã hóa, nên hãy cất ở nơi chỉ người có trách nhiệm lấy được.
            """
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Argument(help: ArgumentHelp("Tệp sao lưu.", valueName: "tệp"), completion: .file())
    var file: String

    @Flag(help: "Chỉ kiểm tra tệp đó có nguyên vẹn hay không.")
    var check = false

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        if check {
            let backup = try BackupReader(file)
            try console.say("Bản sao lưu “\(file)” còn nguyên vẹn.\n\(backup.manifest.words)\nMã băm: \(backup.seal)")
            return .done
        }
        let installation = try Installation(place.configuration(console), clock: console.clock)
        let writer = BackupWriter(installation.register.database, installation.files)
        let outcome = try writer.write(to: file, at: console.clock.now())
        try console.say("Đã sao lưu vào “\(file)”.\n\(outcome.manifest.words)\nMã băm: \(outcome.seal)")
        let missing = outcome.manifest.files.missing
        guard missing.isEmpty else {
            throw Failure(
                .corrupt,
                "Đã sao lưu, nhưng \(missing.count) tệp trong kho bị mất hoặc hỏng; hãy chạy dondoc files check để biết tệp nào."
            )
        }
        return .done
    }
}

extension BackupManifest {
    /// What is in it, for the eye.
    var words: String {
        let time = Instant(parsing: created)?.vietnamese ?? created
        let entries = audit.reduce(0) { $0 + $1.sequence }
        return """
            Lập lúc \(time): \(rows.grouped) dòng của \(tables.count) bảng, \(files.count.grouped) tệp \
            (\(files.bytes.fileSize)), nhật ký \(Int(entries).grouped) dòng, cấu trúc bước \(step).
            """
    }
}
