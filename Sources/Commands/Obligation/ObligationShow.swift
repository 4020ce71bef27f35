import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc obligation show`: one obligation with everything that happened.
struct ObligationShow: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Xem một nhiệm vụ và mọi diễn biến.")

    @Argument(help: ArgumentHelp("Số của nhiệm vụ.", valueName: "số"))
    var number: Int64

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let sheet = try session.read { records in
            guard let obligation = try records.obligation(Identifier(number), for: policy) else {
                throw Failure(.notFound, "Không có nhiệm vụ số \(number).")
            }
            return try ObligationSheet(obligation, records, policy)
        }
        let lines = sheet.lines(width: session.console.terminal.columns)
        try session.say(lines.joined(separator: "\n"))
        return .done
    }
}
