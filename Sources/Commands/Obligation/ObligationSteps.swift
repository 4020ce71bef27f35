import ArgumentParser
import Kernel
import Obligations
import Server
import Storage

/// `dondoc obligation …`: one command a step.
struct ObligationSteps: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "obligation",
        abstract: "Xem và xử lý một nhiệm vụ: tiếp nhận, cập nhật, hoàn thành, xác nhận, trả lại, gia hạn, đôn đốc.",
        subcommands: [
            ObligationShow.self, ObligationReceive.self, ObligationUpdate.self, ObligationComplete.self,
            ObligationAccept.self, ObligationReturn.self, ObligationExtend.self, ObligationUrge.self,
            ObligationCancel.self, ObligationEvidence.self,
        ]
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

/// Which obligation, and where.
struct StepOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Số của nhiệm vụ.", valueName: "số"))
    var number: Int64

    @OptionGroup(title: "Sổ theo dõi")
    var register: RegisterOptions
}

/// A command that takes one step with one obligation.
protocol StepCommand: RegisterCommand {
    var target: StepOptions { get }
    /// Paths of files that prove it.
    var evidence: [String] { get }
    func step(on day: LocalDay) -> Step
}

extension StepCommand {
    var options: RegisterOptions { target.register }
    var evidence: [String] { [] }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let step = step(on: session.today)
        let files = try EvidenceIntake(session.installation.files).take(evidence)
        let obligation = try session.write { changes in
            let calendar = try changes.records.calendar()
            let after = try changes.take(step, with: Identifier(target.number)) { calendar.lastDay($0).day }
            try changes.attach(files, to: after.id)
            return after
        }
        try session.say("Nhiệm vụ số \(target.number): \(Self.outcome(of: step, obligation, session.today))")
        return .done
    }
}

extension StepCommand {
    /// What was done and what comes next.
    private static func outcome(of step: Step, _ obligation: Obligation, _ today: LocalDay) -> String {
        switch step.kind {
        case .submit: "đã báo cáo hoàn thành, chờ xác nhận: dondoc obligation accept \(obligation.id)."
        case .cancel: "đã hủy."
        case .refuseExtension: "không được gia hạn. \(obligation.facts.status(asOf: today).words)."
        default: "đã \(step.kind.words). \(obligation.facts.status(asOf: today).words)."
        }
    }
}

struct ObligationReceive: StepCommand {
    static let configuration = CommandConfiguration(commandName: "receive", abstract: "Tiếp nhận nhiệm vụ.")

    @OptionGroup var target: StepOptions

    func step(on day: LocalDay) -> Step { .receive }
}

struct ObligationUpdate: StepCommand {
    static let configuration = CommandConfiguration(commandName: "update", abstract: "Cập nhật tiến độ.")

    @Option(help: ArgumentHelp("Phần trăm đã làm, 0 đến 100.", valueName: "phần trăm"))
    var progress: Int

    @Option(help: ArgumentHelp("Đã làm gì, vướng gì.", valueName: "nội dung"))
    var note = ""

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Tệp minh chứng; nêu được nhiều tệp.", valueName: "tệp"),
        completion: .file()
    )
    var evidence: [String] = []

    @OptionGroup var target: StepOptions

    func step(on day: LocalDay) -> Step { .update(progress: progress, note: note) }
}

struct ObligationComplete: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "complete",
        abstract: "Báo cáo hoàn thành; đúng hạn hay không tính theo ngày của minh chứng."
    )

    @Option(
        help: ArgumentHelp("Ngày của minh chứng; mặc định là hôm nay.", valueName: "ngày"),
        transform: DocumentExtract.day
    )
    var on: LocalDay?

    @Option(help: ArgumentHelp("Minh chứng: số văn bản, biên bản, kết quả.", valueName: "nội dung"))
    var note = ""

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Tệp minh chứng; nêu được nhiều tệp.", valueName: "tệp"),
        completion: .file()
    )
    var evidence: [String] = []

    @OptionGroup var target: StepOptions

    func step(on day: LocalDay) -> Step { .submit(evidence: on ?? day, note: note) }
}

struct ObligationAccept: StepCommand {
    static let configuration = CommandConfiguration(commandName: "accept", abstract: "Xác nhận nhiệm vụ đã hoàn thành.")

    @OptionGroup var target: StepOptions

    func step(on day: LocalDay) -> Step { .accept }
}

struct ObligationReturn: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Trả lại nhiệm vụ đã báo cáo hoàn thành mà chưa đạt."
    )

    @Option(help: ArgumentHelp("Lý do.", valueName: "lý do"))
    var reason: String

    @OptionGroup var target: StepOptions

    func step(on day: LocalDay) -> Step { .sendBack(reason: reason) }
}

struct ObligationExtend: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: "Xin gia hạn trước khi hết hạn; thêm --grant hoặc --refuse để quyết định."
    )

    @Option(help: ArgumentHelp("Ngày xin gia hạn đến.", valueName: "ngày"), transform: DocumentExtract.day)
    var to: LocalDay?

    @Option(help: ArgumentHelp("Lý do.", valueName: "lý do"))
    var reason: String

    @Flag(help: "Cho gia hạn đến ngày đó.")
    var grant = false

    @Flag(help: "Không cho gia hạn.")
    var refuse = false

    @OptionGroup var target: StepOptions

    func validate() throws {
        if grant, refuse { throw ValidationError("Chỉ dùng một trong --grant và --refuse.") }
        if to == nil, !refuse { throw ValidationError("Cần nêu ngày bằng --to.") }
    }

    func step(on day: LocalDay) -> Step {
        if refuse { return .refuseExtension(reason: reason) }
        let to = to ?? day
        return grant ? .grantExtension(to: to, reason: reason) : .requestExtension(to: to, reason: reason)
    }
}

struct ObligationUrge: StepCommand {
    static let configuration = CommandConfiguration(commandName: "urge", abstract: "Đôn đốc cơ quan chủ trì.")

    @Option(help: ArgumentHelp("Nội dung đôn đốc.", valueName: "nội dung"))
    var note: String

    @Option(help: ArgumentHelp("Cần trả lời trước hết ngày này.", valueName: "ngày"), transform: DocumentExtract.day)
    var answerBy: LocalDay?

    @OptionGroup var target: StepOptions

    func step(on day: LocalDay) -> Step { .urge(note: note, answerBy: answerBy) }
}

struct ObligationCancel: StepCommand {
    static let configuration = CommandConfiguration(commandName: "cancel", abstract: "Hủy nhiệm vụ, có lý do.")

    @Option(help: ArgumentHelp("Lý do.", valueName: "lý do"))
    var reason: String

    @OptionGroup var target: StepOptions

    func step(on day: LocalDay) -> Step { .cancel(reason: reason) }
}
