import ArgumentParser
import Kernel
import Organisations
import Storage

/// `dondoc organisations`: the directory of bodies.
struct OrganisationCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisations",
        abstract: "Danh bạ cơ quan, đơn vị.",
        subcommands: [OrganisationList.self, OrganisationAdd.self],
        defaultSubcommand: OrganisationList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

extension OrganisationKind: ExpressibleByArgument {}

struct OrganisationList: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Liệt kê danh bạ.")

    @Option(help: ArgumentHelp("Dạng in.", valueName: "dạng"))
    var format = ListFormat.table

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        try Self.listing.print(try session.read { try $0.organisations() }, as: format, on: session.console)
        return .done
    }

    private static let listing = Listing<Organisation>(
        noun: "cơ quan",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.id.description) },
            Column(heading: "Tên", role: .text, minimum: 20, weight: 4) { Cell($0.name) },
            Column(heading: "Tên khác", minimum: 10, weight: 2, isOptional: true) { body in
                Cell(body.aliases.joined(separator: "; "))
            },
            Column(heading: "Loại", minimum: 6, weight: 1) { Cell($0.kind.rawValue) },
        ],
        members: { json, body in
            json.member("id", Int(body.id.number))
            json.member("name", body.name)
            json.member("kind", body.kind.rawValue)
            json.member("level", body.level.rawValue)
            json.key("aliases")
            json.array(body.aliases) { $0.value($1) }
        }
    )
}

struct OrganisationAdd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Thêm cơ quan vào danh bạ.",
        discussion: "Ví dụ: dondoc organisations add \"Công an phường\" \"Trạm Y tế phường\""
    )

    @Argument(help: ArgumentHelp("Tên đầy đủ; có thể nêu nhiều tên.", valueName: "tên"))
    var names: [String]

    @Option(help: ArgumentHelp("Tên khác mà văn bản dùng; dùng nhiều lần được.", valueName: "tên"))
    var alias: [String] = []

    @Option(help: ArgumentHelp("Loại.", valueName: "loại"))
    var kind = OrganisationKind.government

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if names.count > 1, !alias.isEmpty { throw ValidationError("--alias chỉ dùng khi thêm một cơ quan.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let matched = try session.write { changes in
            for name in names {
                try changes.add(Organisation(id: Identifier(0), kind: kind, name: name, aliases: alias))
            }
            return try changes.matchNames()
        }
        let places = matched > 0 ? " Khớp thêm \(matched) chỗ trong các văn bản đã nhập." : ""
        try session.say("Đã thêm \(names.count) cơ quan vào danh bạ.\(places)")
        return .done
    }
}
