import ArgumentParser
import Kernel
import Organisations
import Server
import Storage

/// In which folder the register is.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Thư mục dữ liệu; mặc định là DONDOC_DATA hoặc ~/.local/share/dondoc.",
            valueName: "thư mục"
        ),
        completion: .directory
    )
    var data: String?

    func configuration(_ console: Console) -> Configuration {
        Configuration(folder: data, environment: console.environment)
    }
}

/// Where the register is and who acts; the same for every command of it.
struct RegisterOptions: ParsableArguments {
    @OptionGroup var place: DataOptions

    @Option(help: ArgumentHelp("Mã đơn vị, khi sổ có nhiều đơn vị.", valueName: "mã"))
    var authority: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Tài khoản thực hiện, khi đơn vị có nhiều người.", valueName: "tài khoản")
    )
    var login: String?
}

/// An open register with who acts in it.
struct RegisterSession: Sendable {
    let installation: Installation
    let principal: Principal
    let console: Console

    var register: Register { installation.register }
    var today: LocalDay { console.clock.today }

    func read<Result>(_ body: (Records) throws -> Result) throws -> Result {
        try register.read(in: principal.authority, body)
    }

    @discardableResult
    func write<Result>(_ body: (Changes) throws -> Result) throws -> Result {
        try register.write(as: principal, body)
    }

    /// Prints lines for the eye; signs that would steer the terminal are left out.
    func say(_ lines: String) throws { try console.say(lines) }
}

/// A command that works with the register.
protocol RegisterCommand: ConsoleCommand {
    var options: RegisterOptions { get }
    func run(in session: RegisterSession) async throws -> ExitStatus
}

extension RegisterCommand {
    static var _errorPrefix: String { DondocCommand._errorPrefix }

    func run(on console: Console) async throws -> ExitStatus {
        let installation = try Installation(options.place.configuration(console), clock: console.clock) {
            console.writeError("Sổ đang được chương trình khác ghi; đang chờ, nhiều nhất 30 giây…\n")
        }
        let principal = try installation.principal(login: options.login, authority: options.authority)
        return try await run(in: RegisterSession(installation: installation, principal: principal, console: console))
    }
}
