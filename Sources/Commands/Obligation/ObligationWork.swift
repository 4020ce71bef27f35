import ArgumentParser
import Kernel
import Obligations

struct ObligationReceive: StepCommand {
    static let configuration = CommandConfiguration(commandName: "receive", abstract: "Tiếp nhận nhiệm vụ.")

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .receive }
}

struct ObligationUpdate: StepCommand {
    static let configuration = CommandConfiguration(commandName: "update", abstract: "Cập nhật tiến độ.")

    @Option(help: ArgumentHelp("Phần trăm đã làm, 0 đến 100.", valueName: "phần trăm"))
    var progress: Int

    @Option(help: ArgumentHelp("Đã làm gì, vướng gì.", valueName: "nội dung"))
    var note = ""

    @OptionGroup var proof: EvidenceOption

    @OptionGroup var target: StepOptions

    var evidence: [String] { proof.evidence }

    func step(in scene: StepScene) -> Step { .update(progress: progress, note: note) }
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

    @Option(help: ArgumentHelp("Lý do báo cáo khi còn phần việc chưa xong.", valueName: "lý do"))
    var despiteParts: String?

    @OptionGroup var proof: EvidenceOption

    @OptionGroup var target: StepOptions

    var evidence: [String] { proof.evidence }

    func step(in scene: StepScene) -> Step {
        .submit(evidence: on ?? scene.today, note: note, despiteParts: despiteParts)
    }
}

struct ObligationAccept: StepCommand {
    static let configuration = CommandConfiguration(commandName: "accept", abstract: "Xác nhận nhiệm vụ đã hoàn thành.")

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .accept }
}

struct ObligationReturn: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Trả lại nhiệm vụ đã báo cáo hoàn thành mà chưa đạt; mở lại cả khi đã xác nhận.",
        aliases: ["reopen"]
    )

    @OptionGroup var grounds: ReasonOption

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .sendBack(reason: grounds.reason) }
}
