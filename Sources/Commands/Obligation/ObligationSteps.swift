import ArgumentParser
import Kernel
import Obligations
import Organisations
import Server
import Storage

/// `dondoc obligation …`: one command a step.
struct ObligationSteps: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "obligation",
        abstract: "Xem và xử lý một nhiệm vụ: tiếp nhận, cập nhật, hoàn thành, xác nhận, gia hạn, đôn đốc, bàn giao …",
        discussion: "dondoc obligation 5 là cách viết ngắn của dondoc obligation show 5.",
        subcommands: [
            ObligationShow.self, ObligationReceive.self, ObligationUpdate.self, ObligationComplete.self,
            ObligationAccept.self, ObligationReturn.self, ObligationDeadline.self, ObligationExtend.self,
            ObligationUrge.self, ObligationNote.self, ObligationAnswer.self, ObligationDivide.self,
            ObligationHandOver.self, ObligationTopic.self, ObligationSuspend.self, ObligationResume.self,
            ObligationSupersede.self, ObligationCancel.self, ObligationEvidence.self,
        ],
        defaultSubcommand: ObligationShow.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

/// Which obligation, and where.
struct StepOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Số của nhiệm vụ.", valueName: "số"))
    var number: Int64

    @Option(
        help: ArgumentHelp("Phiên bản đã xem; nếu nhiệm vụ có thay đổi từ đó thì không ghi đè.", valueName: "số")
    )
    var seen: Int?

    @OptionGroup(title: "Sổ theo dõi")
    var register: RegisterOptions
}

/// What a step is taken in: the register's rows, who acts, and which day it is.
struct StepScene {
    let records: Records
    let policy: ObligationPolicy
    var today: LocalDay { policy.today }
}

/// A command that takes one step with one obligation.
protocol StepCommand: RegisterCommand {
    var target: StepOptions { get }
    /// Paths of files that prove it.
    var evidence: [String] { get }
    func step(in scene: StepScene) throws -> Step
}

extension StepCommand {
    var options: RegisterOptions { target.register }
    var evidence: [String] { [] }
    var id: Identifier<Obligation> { Identifier(target.number) }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let files = try await EvidenceIntake(session.installation.files).take(evidence)
        let (step, obligation) = try session.write { changes in
            let step = try self.step(in: StepScene(records: changes.records, policy: policy))
            let calendar = try changes.records.calendar()
            let after = try changes.take(step, with: id, version: target.seen, files: files) {
                calendar.lastDay($0).day
            }
            return (step, after)
        }
        try session.say("Nhiệm vụ số \(target.number): \(step.outcome(obligation, session.today))")
        return .done
    }
}

extension Step {
    /// What was done and what comes next.
    fileprivate func outcome(_ obligation: Obligation, _ today: LocalDay) -> String {
        let status = obligation.facts.status(asOf: today).words
        switch self {
        case .submit: return "đã báo cáo hoàn thành, chờ xác nhận: dondoc obligation accept \(obligation.id)."
        case .cancel: return "đã hủy."
        case .supersede(_, let number, _): return "đã được thay thế bằng \(number)."
        case .requestExtension(let to, _): return "đang xin gia hạn đến \(to.vietnamese). \(status)."
        case .refuseExtension: return "không được gia hạn. \(status)."
        case .urge(_, let day?), .supervise(_, let day?):
            return "đã \(kind.words), cần trả lời trước hết \(day.vietnamese)."
        case .suspend(_, let until?): return "đã tạm dừng đến hết \(until.vietnamese)."
        case .suspend: return "đã tạm dừng."
        case .setTopic(let topic): return topic.map { "thuộc chuyên đề “\($0)”." } ?? "không thuộc chuyên đề nào."
        default: return "đã \(kind.words). \(status)."
        }
    }
}
