import ArgumentParser
import Kernel
import Organisations
import Storage

extension Records {
    /// The body that a person means: its number, its exact name or alias, else what the name would mean in a paper.
    func body(typed text: String, on day: LocalDay) throws -> Organisation {
        let all = try organisations()
        if let number = Int64(text) {
            guard let found = all.first(where: { $0.id.number == number }) else {
                throw Failure(.notFound, "Danh bạ không có cơ quan số \(number).")
            }
            return found
        }
        // Also one that has ended: a paper's name would lead to its successor.
        if let exact = all.first(where: { $0.name == text || $0.aliases.contains(text) }) { return exact }
        let id = try ObligationList.body(text, of: self, on: day)
        guard let found = all.first(where: { $0.id == id }) else {
            throw Failure(.notFound, "Danh bạ không có cơ quan “\(text)”.")
        }
        return found
    }
}

/// Which body a command changes, and where.
struct BodyOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Cơ quan: số trong danh bạ, hoặc tên.", valueName: "cơ quan"))
    var body: String

    @OptionGroup(title: "Sổ theo dõi")
    var register: RegisterOptions
}

/// A command that changes one body; names in papers are matched again.
protocol BodyCommand: RegisterCommand {
    var target: BodyOptions { get }
    /// Changes it and says what was done, with the number of places that are known now.
    func change(_ body: Organisation, _ changes: Changes, on day: LocalDay) throws -> (words: String, matched: Int)
}

extension BodyCommand {
    var options: RegisterOptions { target.register }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let (words, matched) = try session.write { changes in
            let body = try changes.records.body(typed: target.body, on: session.today)
            return try change(body, changes, on: session.today)
        }
        try session.say("\(words)\(matched.matchedPlaces)")
        return .done
    }
}

struct OrganisationRename: BodyCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Đổi tên cơ quan; tên cũ được giữ làm tên khác."
    )

    @OptionGroup var target: BodyOptions

    @Option(help: ArgumentHelp("Tên mới.", valueName: "tên"))
    var to: String

    @Flag(help: "Không giữ tên cũ, khi tên cũ chỉ là gõ nhầm.")
    var dropOld = false

    @Flag(help: "Đổi cả khi văn bản đang hiểu tên mới là cơ quan khác; từ đó tên này chỉ cơ quan này.")
    var distinct = false

    func change(_ body: Organisation, _ changes: Changes, on day: LocalDay) throws -> (words: String, matched: Int) {
        let matched = try changes.rename(body.id, to: to, keepingOld: !dropOld, isDistinct: distinct)
        return ("Đã đổi tên “\(body.name)” thành “\(to)”.", matched)
    }
}

struct OrganisationAlias: BodyCommand {
    static let configuration = CommandConfiguration(
        commandName: "alias",
        abstract: "Thêm hoặc bỏ tên khác mà văn bản dùng để gọi cơ quan."
    )

    @OptionGroup var target: BodyOptions

    @Option(help: ArgumentHelp("Thêm tên này; dùng nhiều lần được.", valueName: "tên"))
    var add: [String] = []

    @Option(help: ArgumentHelp("Bỏ tên này; dùng nhiều lần được.", valueName: "tên"))
    var remove: [String] = []

    @Flag(help: "Thêm cả khi văn bản đang hiểu tên này là cơ quan khác; từ đó tên này chỉ cơ quan này.")
    var distinct = false

    func validate() throws {
        if add.isEmpty, remove.isEmpty { throw ValidationError("Cần nêu --add hoặc --remove.") }
    }

    func change(_ body: Organisation, _ changes: Changes, on day: LocalDay) throws -> (words: String, matched: Int) {
        var matched = 0
        for name in remove { matched += try changes.removeAlias(name, from: body.id) }
        for name in add { matched += try changes.addAlias(name, for: body.id, isDistinct: distinct) }
        let names = try changes.records.organisations().first { $0.id == body.id }?.aliases ?? []
        return ("“\(body.name)” có tên khác: \(names.isEmpty ? "(không)" : names.joined(separator: "; ")).", matched)
    }
}

struct OrganisationClassify: BodyCommand {
    static let configuration = CommandConfiguration(commandName: "classify", abstract: "Sửa loại hoặc cấp của cơ quan.")

    @OptionGroup var target: BodyOptions

    @Option(help: ArgumentHelp("Loại.", valueName: "loại"))
    var kind: OrganisationKind?

    @Option(help: ArgumentHelp("Cấp.", valueName: "cấp"))
    var level: AuthorityLevel?

    func validate() throws {
        if kind == nil, level == nil { throw ValidationError("Cần nêu --kind hoặc --level.") }
    }

    func change(_ body: Organisation, _ changes: Changes, on day: LocalDay) throws -> (words: String, matched: Int) {
        let matched = try changes.classify(body.id, kind: kind, level: level)
        return ("“\(body.name)”: \((kind ?? body.kind).words), \((level ?? body.level).words).", matched)
    }
}

struct OrganisationCode: BodyCommand {
    static let configuration = CommandConfiguration(
        commandName: "code",
        abstract: "Đặt hoặc bỏ mã định danh điện tử (Quyết định 20/2020/QĐ-TTg)."
    )

    @OptionGroup var target: BodyOptions

    @Option(help: ArgumentHelp("Mã: tối đa 35 chữ hoa, chữ số và dấu chấm.", valueName: "mã"))
    var set: String?

    @Flag(help: "Bỏ mã đang có.")
    var remove = false

    func validate() throws {
        if (set == nil) == !remove { throw ValidationError("Cần nêu một trong hai: --set hoặc --remove.") }
        if let set, NationalCode(set) == nil {
            throw ValidationError(
                "“\(set)” không phải mã định danh: tối đa 35 chữ hoa, chữ số và dấu chấm giữa các cấp."
            )
        }
    }

    func change(_ body: Organisation, _ changes: Changes, on day: LocalDay) throws -> (words: String, matched: Int) {
        let matched = try changes.setCode(set.flatMap { NationalCode($0) }, of: body.id)
        return ("“\(body.name)”: \(set.map { "mã định danh \($0)" } ?? "không có mã định danh").", matched)
    }
}
