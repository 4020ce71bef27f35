import ArgumentParser
import Kernel
import Organisations
import Server
import Storage

/// `dondoc jobs`: what the register does by itself.
struct JobCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "Công việc nền: nhắc việc buổi sáng, gửi thư, gửi tin.",
        subcommands: [JobList.self, JobRun.self],
        defaultSubcommand: JobList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

struct JobList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Liệt kê công việc nền, mới nhất trước, với kết quả lần làm gần nhất."
    )

    @Option(help: ArgumentHelp("Chỉ việc đang chờ, đã xong hoặc không làm được.", valueName: "trạng thái"))
    var state: Job.State?

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        guard session.principal.holds([.administrator, .office], on: session.today) else {
            throw Failure(.forbidden, "Chỉ văn phòng và quản trị được xem công việc nền.")
        }
        try Self.listing.print(try session.read { try $0.jobs(state) }, as: form.format, on: session.console)
        return .done
    }

    private static let listing = Listing<Job>(
        noun: "công việc nền",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.id.description) },
            Column(heading: "Việc", minimum: 20, weight: 1) { Cell($0.name) },
            Column(heading: "Trạng thái", minimum: 10, weight: 0) {
                Cell($0.state.words, $0.state == .failed ? .late : .plain)
            },
            Column(heading: "Lúc", minimum: 16, weight: 0) { Cell($0.due.vietnamese) },
            Column(heading: "Lần", role: .number, minimum: 3, weight: 0) { Cell($0.attempts.description) },
            Column(heading: "Kết quả", role: .text, minimum: 20, weight: 3) { Cell($0.outcome) },
        ],
        members: { json, job in
            json.member("id", Int(job.id.number))
            json.member("kind", job.kind.rawValue)
            json.member("name", job.name)
            json.member("state", job.state.rawValue)
            json.member("due", job.due.description)
            json.member("attempts", job.attempts)
            json.member("outcome", job.outcome)
        }
    )
}

extension Job.State: ExpressibleByArgument {
    fileprivate var words: String {
        switch self {
        case .waiting: "đang chờ"
        case .done: "đã xong"
        case .failed: "không được"
        }
    }
}

struct JobRun: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Làm các công việc nền đã đến giờ; không cần khi dondoc serve đang chạy.",
        discussion: """
            Dùng với cron, mỗi 15 phút một lần:
              */15 * * * *  dondoc jobs run --once

            Máy chủ thư được nêu bằng DONDOC_SMTP_URL, DONDOC_SMTP_FROM và các biến khác trong docs/operating/notifications.md.
            """
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Flag(help: "Làm hết việc đã đến giờ rồi thôi; nếu không, chạy cho đến khi bị dừng (^C).")
    var once = false

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        let installation = try Installation(place.configuration(console), clock: console.clock)
        let runner = JobRunner(installation, try Outbox(console))
        guard once else {
            try await Interruption.guarding { await runner.run { console.writeError("\($0)\n") } }
            return .interrupted
        }
        let tally = try runner.runOnce()
        try console.say(
            "\(tally.done) việc xong, \(tally.putOff) việc để làm lại sau, \(tally.failed) việc không làm được."
        )
        return tally.failed == 0 ? .done : .failed
    }
}
