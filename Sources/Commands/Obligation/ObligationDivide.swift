import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc obligation divide`: a part with a lead of its own.
struct ObligationDivide: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "divide",
        abstract: "Giao một phần việc của nhiệm vụ cho cơ quan khác chủ trì.",
        discussion: """
            Ví dụ:
              dondoc obligation divide 5 --content "Rà soát tổ dân phố 3" --lead "Công an phường" --deadline 10/7/2026
            """
    )

    @OptionGroup var target: StepOptions

    @Option(help: ArgumentHelp("Nội dung phần việc.", valueName: "nội dung"))
    var content: String

    @Option(help: ArgumentHelp("Cơ quan chủ trì phần việc.", valueName: "tên"))
    var lead: String

    @Option(
        help: ArgumentHelp("Thời hạn, không sau thời hạn của nhiệm vụ; mặc định bằng thời hạn đó.", valueName: "ngày"),
        transform: DocumentExtract.day
    )
    var deadline: LocalDay?

    var options: RegisterOptions { target.register }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let part = try session.write { changes in
            let party = try StepScene(records: changes.records, policy: policy).lead(lead)
            let calendar = try changes.records.calendar()
            return try changes.divide(Identifier(target.number), content: content, lead: party, deadline: deadline) {
                calendar.lastDay($0).day
            }
        }
        let status = part.facts.status(asOf: session.today).words
        try session.say("Nhiệm vụ số \(target.number): đã giao phần việc thành nhiệm vụ số \(part.id). \(status).")
        return .done
    }
}
