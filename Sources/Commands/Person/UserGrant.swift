import ArgumentParser
import Kernel
import Organisations
import Storage

/// Who holds which role where.
struct RoleOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Tài khoản, số hoặc họ tên.", valueName: "người"))
    var person: String

    @Argument(help: ArgumentHelp("Vai trò.", valueName: "vai trò"))
    var role: Role

    @Option(help: ArgumentHelp("Cơ quan: số trong danh bạ, hoặc tên.", valueName: "cơ quan"))
    var body: String

    @OptionGroup(title: "Sổ theo dõi")
    var register: RegisterOptions
}

struct UserGrant: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant",
        abstract: "Cấp vai trò tại một cơ quan, có thể kèm thời hạn.",
        discussion: """
            Ví dụ: dondoc users grant minh "cán bộ đơn vị" --body "Công an phường" --from 01/7/2024 --to 30/6/2029
            """
    )

    @OptionGroup var target: RoleOptions

    @OptionGroup var term: TermOptions

    var options: RegisterOptions { target.register }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let (who, body) = try session.write { changes in
            let who = try changes.records.person(typed: target.person)
            let body = try changes.records.body(typed: target.body, on: session.today)
            try changes.grant(Grant(target.role, in: body.id, from: term.from, to: term.to), to: who.id)
            return (who, body)
        }
        try session.say("\(who.name) giữ vai trò \(target.role.words) tại “\(body.name)”\(term.words).")
        return .done
    }
}

struct UserRevoke: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke",
        abstract: "Thôi vai trò; mặc định có hiệu lực ngay."
    )

    @OptionGroup var target: RoleOptions

    @Option(help: ArgumentHelp("Ngày cuối cùng giữ vai trò.", valueName: "ngày"), transform: DocumentExtract.day)
    var on: LocalDay?

    var options: RegisterOptions { target.register }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let day = on ?? session.today.adding(days: -1)
        let (who, body) = try session.write { changes in
            let who = try changes.records.person(typed: target.person)
            let body = try changes.records.body(typed: target.body, on: session.today)
            try changes.revoke(target.role, in: body.id, from: who.id, lastDay: day)
            return (who, body)
        }
        let when = on.map { "sau ngày \($0.vietnamese)" } ?? "từ bây giờ"
        try session.say("\(who.name) thôi vai trò \(target.role.words) tại “\(body.name)” \(when).")
        return .done
    }
}
