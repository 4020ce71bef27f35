import ArgumentParser
import Kernel
import Notifications
import Organisations
import Server
import Storage

/// `dondoc webhooks`: gateways that hand reminders on as messages, to Zalo or by SMS.
struct WebhookCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhooks",
        abstract: "Cổng nhắn tin (Zalo, SMS) nhận lời nhắc có chữ ký.",
        subcommands: [WebhookList.self, WebhookAdd.self, WebhookRemove.self, WebhookTest.self],
        defaultSubcommand: WebhookList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

struct WebhookList: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Liệt kê cổng nhắn tin đang dùng.")

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        guard session.principal.holds([.administrator, .office], on: session.today) else {
            throw Failure(.forbidden, "Chỉ văn phòng và quản trị được xem cổng nhắn tin.")
        }
        try Self.listing.print(try session.read { try $0.webhooks() }, as: form.format, on: session.console)
        return .done
    }

    private static let listing = Listing<Webhook>(
        noun: "cổng nhắn tin",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.id.description) },
            Column(heading: "Địa chỉ", role: .text, minimum: 24, weight: 4) { Cell($0.address) },
            Column(heading: "Được báo", minimum: 16, weight: 2) { webhook in
                Cell(Digest.Part.allCases.filter(webhook.parts.contains).map(\.words).joined(separator: ", "))
            },
            Column(heading: "Mạng nội bộ", minimum: 11, weight: 0) { Cell($0.allowsPrivate ? "cho phép" : "không") },
            Column(heading: "Thêm lúc", minimum: 16, weight: 0) { Cell($0.made.vietnamese) },
        ],
        members: { json, webhook in
            json.member("id", Int(webhook.id.number))
            json.member("address", webhook.address)
            json.member("parts", webhook.parts.map(\.rawValue).sorted().joined(separator: " "))
            json.key("allowsPrivate")
            json.value(webhook.allowsPrivate)
            json.member("made", webhook.made.description)
        }
    )
}

struct WebhookRemove: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Gỡ một cổng nhắn tin.")

    @Argument(help: ArgumentHelp("Số của cổng.", valueName: "số"))
    var webhook: Int64

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        try session.write { try $0.removeWebhook(Identifier(webhook)) }
        try session.say("Đã gỡ cổng nhắn tin số \(webhook); tin đang chờ gửi qua đó sẽ không gửi nữa.")
        return .done
    }
}
