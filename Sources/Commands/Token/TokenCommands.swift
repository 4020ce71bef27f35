import Accounts
import ArgumentParser
import Kernel
import Organisations
import Storage

/// `dondoc tokens`: with what other programs use the JSON interface.
struct TokenCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tokens",
        abstract: "Mã truy cập để chương trình khác dùng giao diện JSON.",
        subcommands: [TokenList.self, TokenAdd.self, TokenRevoke.self],
        defaultSubcommand: TokenList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

struct TokenList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Liệt kê mã truy cập đang dùng: của mình; người quản trị thấy của mọi người."
    )

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let isGatekeeper = session.principal.holds([.administrator], on: session.today)
        let tokens = try session.read {
            try $0.apiTokens(of: isGatekeeper ? nil : session.principal.person, at: session.console.clock.now())
        }
        try Self.listing.print(tokens, as: form.format, on: session.console)
        return .done
    }

    private static let listing = Listing<APIToken>(
        noun: "mã truy cập",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.id.description) },
            Column(heading: "Của", role: .text, minimum: 14, weight: 2) { Cell($0.person.name) },
            Column(heading: "Dùng cho", minimum: 16, weight: 3) { Cell($0.name) },
            Column(heading: "Phạm vi", minimum: 10, weight: 0) { Cell(words($0)) },
            Column(heading: "Hết hạn", minimum: 16, weight: 0) { Cell($0.expires.vietnamese) },
            Column(heading: "Dùng lần cuối", minimum: 16, weight: 0) { Cell($0.used?.vietnamese ?? "chưa dùng") },
        ],
        members: { json, token in
            json.member("id", Int(token.id.number))
            json.member("person", Int(token.person.id.number))
            json.member("name", token.name)
            json.member("scopes", words(token))
            json.member("made", token.made.description)
            json.member("expires", token.expires.description)
            json.member("used", token.used?.description)
        }
    )

    private static func words(_ token: APIToken) -> String {
        token.scopes.map(\.rawValue).sorted().joined(separator: " ")
    }
}

struct TokenAdd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Tạo mã truy cập mang tên và quyền của mình; mã chỉ hiện một lần.",
        discussion: """
            Ví dụ: dondoc tokens add --as minh "Bảng tin ở sảnh"
                   dondoc tokens add --as minh --write --days 365 "Phần mềm văn phòng"

            Mã chỉ được đọc, trừ khi thêm --write. Lộ mã thì hủy bằng dondoc tokens revoke rồi tạo mã khác.
            """
    )

    @Argument(help: ArgumentHelp("Mã dùng để làm gì.", valueName: "việc"))
    var name: String

    @Flag(help: "Cho cả cập nhật, báo cáo hoàn thành, xác nhận, đôn đốc …, trong quyền của mình.")
    var write = false

    @Option(help: ArgumentHelp("Dùng được bao nhiêu ngày, nhiều nhất là 366.", valueName: "ngày"))
    var days = 90

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let token = APIToken.newSecret()
        let id = try session.write { try $0.addAPIToken(name, write ? [.read, .write] : [.read], days: days, token) }
        try session.say("Đã tạo mã truy cập số \(id); hãy chép ngay, mã không hiện lại:")
        try session.say(token.text)
        return .done
    }
}

struct TokenRevoke: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Hủy một mã truy cập; mã hết dùng ngay."
    )

    @Argument(help: ArgumentHelp("Số của mã truy cập.", valueName: "số"))
    var token: Int64

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        try session.write { try $0.revokeAPIToken(Identifier(token)) }
        try session.say("Đã hủy mã truy cập số \(token).")
        return .done
    }
}
