import Accounts
import ArgumentParser
import Kernel
import Organisations
import Storage
import Web

/// `dondoc feeds`: calendars that phones and Outlook ask for by a secret address.
struct FeedCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Lịch riêng cho điện thoại và Outlook, theo địa chỉ bí mật.",
        subcommands: [FeedList.self, FeedAdd.self, FeedRevoke.self],
        defaultSubcommand: FeedList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

struct FeedList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Liệt kê lịch riêng đang dùng: của mình; người quản trị thấy của mọi người."
    )

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    /// A calendar with the name of its body.
    struct Line: Sendable {
        let feed: Feed
        let body: String?
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let isGatekeeper = session.principal.holds([.administrator], on: session.today)
        let lines = try session.read { records in
            let names = Dictionary(try records.organisations().map { ($0.id, $0.name) }) { first, _ in first }
            return try records.feeds(of: isGatekeeper ? nil : session.principal.person).map { feed in
                Line(feed: feed, body: feed.body.flatMap { names[$0] })
            }
        }
        try Self.listing.print(lines, as: form.format, on: session.console)
        return .done
    }

    private static let listing = Listing<Line>(
        noun: "lịch riêng",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.feed.id.description) },
            Column(heading: "Của", role: .text, minimum: 14, weight: 2) { Cell($0.feed.person.name) },
            Column(heading: "Việc của", minimum: 16, weight: 3) { Cell($0.body ?? "các cơ quan của người này") },
            Column(heading: "Tạo lúc", minimum: 16, weight: 0) { Cell($0.feed.made.vietnamese) },
        ],
        members: { json, line in
            json.member("id", Int(line.feed.id.number))
            json.member("person", Int(line.feed.person.id.number))
            json.member("organisation", (line.feed.body?.number).map { Int($0) })
            json.member("made", line.feed.made.description)
        }
    )
}

struct FeedAdd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Tạo lịch riêng của mình, hoặc của một cơ quan mình được xem; địa chỉ chỉ hiện một lần.",
        discussion: """
            Ví dụ: dondoc feeds add --as minh --body "Công an phường"

            Ai có địa chỉ là xem được lịch; lộ địa chỉ thì hủy bằng dondoc feeds revoke rồi tạo cái khác.
            """
    )

    @Option(
        help: ArgumentHelp("Việc của một cơ quan; mặc định là của mọi cơ quan mình làm việc.", valueName: "cơ quan")
    )
    var body: String?

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let address = try PublicAddress(environment: session.console.environment)
        let token = SecretToken()
        let id = try session.write { changes in
            let body = try body.map { try changes.records.body(typed: $0, on: session.today).id }
            return try changes.addFeed(of: body, token)
        }
        try session.say(
            "Đã tạo lịch riêng số \(id). Dán địa chỉ này vào điện thoại hoặc Outlook (mục đăng ký lịch từ Internet):"
        )
        try session.say(address?.feed(token) ?? PublicAddress.feedPath(token))
        if address == nil {
            try session.say("Đặt trước nó địa chỉ của ứng dụng web, hoặc nêu \(PublicAddress.name) để hiện đủ.")
        }
        return .done
    }
}

struct FeedRevoke: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Hủy một lịch riêng; địa chỉ của nó hết dùng ngay."
    )

    @Argument(help: ArgumentHelp("Số của lịch riêng.", valueName: "số"))
    var feed: Int64

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        try session.write { try $0.revokeFeed(Identifier(feed)) }
        try session.say("Đã hủy lịch riêng số \(feed).")
        return .done
    }
}
