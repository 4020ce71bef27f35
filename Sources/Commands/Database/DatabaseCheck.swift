import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc database check`: proves that rows, files and trail fit together, or names what does not.
struct DatabaseCheck: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra cơ sở dữ liệu, tệp và nhật ký có khớp nhau không; không sửa gì."
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        let installation = try Installation(place.configuration(console), clock: console.clock)
        let outcome = try InstallationCheck(installation.register.database, installation.files).run()
        let width = outcome.counts.map(\.table.count).max() ?? 0
        for (table, rows) in outcome.counts {
            try console.say("  \(table)\(String(repeating: " ", count: width - table.count))  \(rows.grouped)")
        }
        let seen = "\(outcome.files.grouped) tệp, nhật ký \(outcome.entries.grouped) dòng"
        guard outcome.faults.isEmpty else {
            for fault in outcome.faults { try console.say("• \(fault)") }
            throw Failure(.corrupt, "Có \(outcome.faults.count) chỗ không khớp nêu trên (đã xem \(seen)).")
        }
        try console.say("Dữ liệu, tệp và nhật ký khớp nhau (\(seen)).")
        return .done
    }
}
