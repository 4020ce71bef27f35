import ArgumentParser
import Kernel
import RulePacks
import Server
import Storage

/// `dondoc rules`: by which rules dates and limits are computed.
struct RuleCommands: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Liệt kê các bộ quy định đang dùng: nguồn, hiệu lực, đã đối chiếu hay chưa.",
        discussion: """
            Ví dụ:
              dondoc rules
              dondoc rules show holidays-2021
              dondoc rules check ngay-le-2027.json

            Bộ quy định riêng của đơn vị đặt trong thư mục rules của thư mục dữ liệu; cùng mã thì thay bộ có sẵn. Đây là công cụ \
            theo dõi, không phải tư vấn pháp luật.
            """,
        subcommands: [RuleShow.self, RuleCheck.self, RuleApply.self]
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Flag(help: "Cả bộ quy định chưa có hoặc đã hết hiệu lực.")
    var all = false

    @OptionGroup var list: ListOptions

    @OptionGroup var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        let day = list.asOf ?? console.clock.today
        let book = try RuleBook(own: RuleFolder.read(place.configuration(console).rules))
        let packs = book.packs.filter { all || book.inForce($0.kind, on: day)?.id == $0.id }
        let open = packs.count { $0.state == .toConfirm || $0.values.contains { $0.state == .toConfirm } }
        let when = all ? "" : " có hiệu lực ngày \(day.vietnamese)"
        let summary = "\(packs.count) bộ quy định\(when) · \(open) cần xác nhận"
        try Listing.rulePacks.print(packs, as: list.format, summary: summary, on: console)
        return .done
    }
}

/// `dondoc rules show`: every value of one pack.
struct RuleShow: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Xem mọi giá trị của một bộ quy định."
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Argument(help: ArgumentHelp("Mã của bộ quy định.", valueName: "mã"))
    var id: String

    @OptionGroup var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        let book = try RuleBook(own: RuleFolder.read(place.configuration(console).rules))
        guard let pack = book.pack(id) else {
            throw Failure(.notFound, "Không có bộ quy định “\(id)”; hãy xem dondoc rules --all.")
        }
        let lines = pack.lines.flatMap { indent, line in
            WordWrap.lines(of: line, width: max(16, console.terminal.columns - indent)).map {
                String(repeating: " ", count: indent) + $0
            }
        }
        try console.write(Array((WordWrap.printableLines(lines.joined(separator: "\n")) + "\n").utf8))
        return .done
    }
}

/// `dondoc rules check`: whether a file is a pack.
struct RuleCheck: ConsoleCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "Kiểm tra một tệp quy định.")

    static let _errorPrefix = DondocCommand._errorPrefix

    @Argument(help: ArgumentHelp("Tệp JSON.", valueName: "tệp"), completion: .file())
    var file: String

    func run(on console: Console) async throws -> ExitStatus {
        let pack = try RuleFolder.pack(in: file)
        let count = pack.kind == .holidays ? "\(pack.holidays.count) ngày lễ" : "\(pack.values.count) giá trị"
        let replaced = try RuleBook.builtIn().pack(pack.id).map { _ in ", thay bộ có sẵn cùng mã" } ?? ""
        let line = "“\(file)” đúng quy ước: \(pack.id) (\(pack.kind.words)), \(count), \(pack.period)\(replaced)."
        try console.write(Array((WordWrap.printable(line) + "\n").utf8))
        return .done
    }
}

/// `dondoc rules apply`: running deadlines after the rules have changed.
struct RuleApply: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Tính lại các thời hạn đang chạy sau khi đổi bộ quy định."
    )

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let moved = try session.write { try $0.applyRules() }
        try session.say("Đã áp dụng bộ quy định hiện có. \(moved) thời hạn chuyển sang ngày khác.")
        return .done
    }
}
