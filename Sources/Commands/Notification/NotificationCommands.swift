import ArgumentParser
import Kernel
import Notifications
import Obligations
import Organisations
import Storage

/// `dondoc notifications`: what somebody has been reminded of, and how reminders come.
struct NotificationCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notifications",
        abstract: "Lời nhắc của mình, và cách nhắc việc.",
        subcommands: [NotificationList.self, NotificationRead.self, NotificationSet.self],
        defaultSubcommand: NotificationList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

struct NotificationList: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Liệt kê lời nhắc, mới nhất trước.")

    @Flag(help: "Chỉ lời nhắc chưa đọc.")
    var unread = false

    @Option(help: ArgumentHelp("Nhiều nhất chừng này lời nhắc.", valueName: "số"))
    var limit = 50

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit phải là số từ 1 đến 10000.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let (notices, count) = try session.read { records in
            let person = session.principal.person
            return (
                try records.notices(of: person, isUnread: unread, limit: limit), try records.unreadNotices(of: person)
            )
        }
        let summary = "\(notices.count) lời nhắc · \(count) chưa đọc"
        try Self.listing.print(notices, as: form.format, summary: summary, on: session.console)
        return .done
    }

    private static let listing = Listing<Notice>(
        noun: "lời nhắc",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.id.description) },
            Column(heading: "Lúc", minimum: 16, weight: 0) { Cell($0.made.vietnamese) },
            Column(heading: "Nhiệm vụ", role: .number, minimum: 8, weight: 0) {
                Cell($0.reminder.obligation.description)
            },
            Column(heading: "Nội dung", role: .text, minimum: 24, weight: 4) { notice in
                Cell([Phrase(text: notice.content, isLong: true)])
            },
            Column(heading: "Tình trạng", minimum: 14, weight: 2) { Cell($0.status.words, $0.status.tone) },
            Column(heading: "Hạn", minimum: 10, weight: 0) { Cell($0.reminder.due.vietnamese) },
            Column(heading: "Đọc", minimum: 8, weight: 0) { Cell($0.read == nil ? "chưa đọc" : "đã đọc") },
        ],
        members: { json, notice in
            json.member("id", Int(notice.id.number))
            json.member("obligation", Int(notice.reminder.obligation.number))
            json.member("content", notice.content)
            json.member("lead", notice.lead)
            json.member("due", notice.reminder.due.description)
            json.member("rung", notice.reminder.rung)
            json.member("reason", notice.reminder.reason.rawValue)
            json.member("status", notice.status.kind.rawValue)
            json.member("made", notice.made.description)
            json.member("read", notice.read?.description)
        }
    )
}

struct NotificationRead: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Đánh dấu đã đọc; mặc định là tất cả."
    )

    @Argument(help: ArgumentHelp("Số của lời nhắc.", valueName: "số"))
    var notices: [Int64] = []

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let count = try session.write { try $0.markRead(notices.isEmpty ? nil : notices.map { Identifier($0) }) }
        try session.say("Đã đánh dấu đã đọc \(count) lời nhắc.")
        return .done
    }
}
