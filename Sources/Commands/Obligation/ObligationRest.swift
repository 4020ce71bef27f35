import ArgumentParser
import Kernel
import Obligations

/// `dondoc obligation suspend`.
struct ObligationSuspend: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "suspend",
        abstract: "Tạm dừng nhiệm vụ; các kỳ chưa làm của nhiệm vụ định kỳ dừng theo."
    )

    @OptionGroup var grounds: ReasonOption

    @Option(
        help: ArgumentHelp("Tạm dừng đến hết ngày này; mặc định là đến khi có ý kiến mới.", valueName: "ngày"),
        transform: DocumentExtract.day
    )
    var until: LocalDay?

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .suspend(reason: grounds.reason, until: until) }
}

/// `dondoc obligation resume`.
struct ObligationResume: StepCommand {
    static let configuration = CommandConfiguration(commandName: "resume", abstract: "Tiếp tục nhiệm vụ đang tạm dừng.")

    @OptionGroup var grounds: ReasonOption

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .resume(reason: grounds.reason) }
}

/// `dondoc obligation cancel`.
struct ObligationCancel: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "Hủy nhiệm vụ, có lý do; phần việc và các kỳ chưa làm hủy theo."
    )

    @OptionGroup var grounds: ReasonOption

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .cancel(reason: grounds.reason) }
}
