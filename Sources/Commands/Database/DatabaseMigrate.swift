import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc database migrate`: brings the schema up to this program's, or says what that would do.
struct DatabaseMigrate: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Nâng cấu trúc cơ sở dữ liệu lên bước mới nhất."
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Flag(help: "Chỉ nói sẽ làm gì, không thay đổi gì.")
    var dryRun = false

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        let database = try Installation.existingDatabase(place.configuration(console))
        let before = try database.read { try Migrator().versionIfAny(of: $0, database.dialect) }
        let missing = Migration.all.filter { $0.number > before }
        let steps = missing.map { "\($0.number) (\($0.name))" }.joined(separator: ", ")
        if !dryRun || before > Migrator.latest { try Migrator().migrate(database, now: console.clock.now()) }
        guard !missing.isEmpty else {
            try console.say("Cơ sở dữ liệu đã ở bước mới nhất (\(before)); không cần làm gì.")
            return .done
        }
        let work = dryRun ? "Sẽ nâng" : "Đã nâng"
        try console.say("\(work) cơ sở dữ liệu từ bước \(before) lên bước \(Migrator.latest): \(steps).")
        return .done
    }
}
