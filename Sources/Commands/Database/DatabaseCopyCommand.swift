import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc database copy`: the register in the other engine, or in another place.
struct DatabaseCopyCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Chép toàn bộ cơ sở dữ liệu sang nơi khác: SQLite sang PostgreSQL hoặc ngược lại.",
        discussion: """
            Ví dụ:
              dondoc database copy --to postgresql://dondoc@may-chu/so
              DONDOC_DATABASE_URL=postgresql://dondoc@may-chu/so dondoc database copy --to /var/lib/dondoc

            Nơi đến phải trống. Sổ đang dùng không bị thay đổi. Chép sang máy chủ thì các tệp vẫn ở thư mục dữ liệu cũ; chép \
            sang thư mục khác thì các tệp được chép theo.
            """
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Option(help: ArgumentHelp("Thư mục, hoặc địa chỉ máy chủ PostgreSQL.", valueName: "nơi đến"))
    var to: String

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func validate() throws {
        if to.isEmpty { throw ValidationError("Cần nêu nơi đến bằng --to.") }
    }

    func run(on console: Console) async throws -> ExitStatus {
        let source = place.configuration(console)
        let installation = try Installation(source, clock: console.clock)
        var target = source
        let isServer = to.hasPrefix("postgresql://") || to.hasPrefix("postgres://") || to.contains("=")
        target.databaseAddress = isServer ? to : nil
        if !isServer { target.folder = to }
        let counts = try installation.copy(to: target, clock: console.clock)
        let copy = try Installation(target, clock: console.clock)
        let outcome = try InstallationCheck(copy.register.database, copy.files).run()
        guard outcome.faults.isEmpty else {
            for fault in outcome.faults { try console.say("• \(fault)") }
            throw Failure(.corrupt, "Đã chép đúng như nguồn, nhưng dữ liệu có lỗi nêu trên.")
        }
        let rows = counts.reduce(0) { $0 + $1.rows }
        try console.say(
            """
            Đã chép \(rows.grouped) dòng của \(counts.count) bảng; nhật ký \(outcome.entries.grouped) dòng còn nguyên vẹn.
            \(isServer ? "Từ nay hãy đặt DONDOC_DATABASE_URL." : "Từ nay hãy dùng --data “\(to)”, không đặt DONDOC_DATABASE_URL.")
            """
        )
        return .done
    }
}
