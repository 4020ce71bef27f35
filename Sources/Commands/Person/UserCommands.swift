import ArgumentParser
import Kernel
import Notifications
import Obligations
import Organisations
import Storage

/// `dondoc users`: who works with the register, and as what.
struct UserCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users",
        abstract: "Người dùng và vai trò theo cơ quan, theo thời hạn.",
        subcommands: [
            UserList.self, UserAdd.self, UserRename.self, UserGrant.self, UserRevoke.self, UserEnd.self,
            UserHandOver.self, UserPassword.self, UserInvite.self, UserEmail.self,
        ],
        defaultSubcommand: UserList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

struct UserList: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Liệt kê người dùng và vai trò.")

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    /// A person with what they may do.
    struct Line: Sendable {
        let person: Person
        let grants: [(grant: Grant, body: String)]
        let today: LocalDay
        let address: EmailAddress?

        var roles: [String] {
            grants.filter { $0.grant.to.map { $0 >= today } ?? true }.map { grant, body in
                let terms = [grant.from.map { "từ \($0.vietnamese)" }, grant.to.map { "đến \($0.vietnamese)" }]
                let term = terms.compactMap { $0 }.joined(separator: " ")
                return "\(grant.role.words), \(body)" + (term.isEmpty ? "" : " (\(term))")
            }
        }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        guard ObligationPolicy(session.principal, today: session.today).seesAll else {
            throw Failure(.forbidden, "Tài khoản này không được xem danh sách người dùng.")
        }
        let lines = try session.read { records in
            let names = Dictionary(try records.organisations().map { ($0.id, $0.name) }) { first, _ in first }
            let grants = try records.grants()
            let settings = try records.personalSettings()
            return try records.people().map { person in
                let own = grants.filter { $0.person == person.id }
                return Line(
                    person: person,
                    grants: own.map { ($0.grant, names[$0.grant.organisation] ?? "") },
                    today: session.today,
                    address: settings[person.id]?.address
                )
            }
        }
        try Self.listing.print(lines, as: form.format, on: session.console)
        return .done
    }

    private static let listing = Listing<Line>(
        noun: "người dùng",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.person.id.description) },
            Column(heading: "Họ tên", role: .text, minimum: 14, weight: 2) { Cell($0.person.name) },
            Column(heading: "Tài khoản", minimum: 9, weight: 1) { Cell($0.person.login) },
            Column(heading: "Vai trò", minimum: 24, weight: 4) { line in Cell(line.roles.map { Phrase(text: $0) }) },
            Column(heading: "Nhận thư", minimum: 12, weight: 1, isOptional: true) { Cell($0.address?.text) },
            Column(heading: "Dùng đến", minimum: 10, weight: 0, isOptional: true) {
                Cell($0.person.activeUntil?.vietnamese)
            },
        ],
        members: { json, line in
            json.member("id", Int(line.person.id.number))
            json.member("name", line.person.name)
            json.member("login", line.person.login)
            json.member("activeUntil", line.person.activeUntil?.description)
            json.member("email", line.address?.text)
            json.key("roles")
            json.array(line.grants) { json, entry in
                json.object { json in
                    json.member("role", entry.grant.role.rawValue)
                    json.member("organisation", Int(entry.grant.organisation.number))
                    json.member("from", entry.grant.from?.description)
                    json.member("to", entry.grant.to?.description)
                }
            }
        }
    )
}
