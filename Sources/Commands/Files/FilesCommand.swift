import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc files`: the store of originals and evidence.
struct FilesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "files",
        abstract: "Kiểm tra kho tệp gốc và minh chứng.",
        subcommands: [FilesCheck.self]
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

/// `dondoc files check`: names what is damaged, missing or of no use, and removes the last if asked to.
struct FilesCheck: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Liệt kê tệp hỏng, tệp mất và tệp thừa trong kho.",
        discussion: """
            Tệp thừa là tệp không dòng nào của sổ nhắc đến, còn lại khi việc ghi bị dừng giữa chừng. --sweep chỉ bỏ tệp thừa đã \
            quá một ngày, nên không đụng đến việc đang làm.
            """
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Flag(help: "Bỏ tệp thừa đã quá một ngày.")
    var sweep = false

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        let installation = try Installation(place.configuration(console), clock: console.clock)
        let condition = try installation.files.condition(
            in: installation.register.database,
            now: console.clock.now(),
            sweep: sweep
        )
        for hash in condition.damaged { try console.say("Hỏng: \(hash)") }
        for hash in condition.missing { try console.say("Mất:  \(hash)") }
        for path in condition.orphaned {
            try console.say("Thừa: \(path)\(condition.swept.contains(path) ? " (đã bỏ)" : "")")
        }
        let faults = condition.damaged.count + condition.missing.count
        guard faults == 0 else {
            throw Failure(.corrupt, "\(faults) tệp trong kho bị hỏng hoặc mất; hãy khôi phục từ bản sao lưu.")
        }
        try console.say("\(condition.whole.grouped) tệp nguyên vẹn, \(condition.orphaned.count.grouped) tệp thừa.")
        return .done
    }
}
