import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc obligation extend`: asks for more time, or decides on it.
struct ObligationExtend: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: "Xin gia hạn trước khi hết hạn; thêm --grant hoặc --refuse để quyết định."
    )

    @Option(
        help: ArgumentHelp("Ngày xin gia hạn đến; với --grant mặc định là ngày đã xin.", valueName: "ngày"),
        transform: DocumentExtract.day
    )
    var to: LocalDay?

    @OptionGroup var grounds: ReasonOption

    @Flag(help: "Cho gia hạn đến ngày đó.")
    var grant = false

    @Flag(help: "Không cho gia hạn.")
    var refuse = false

    @OptionGroup var target: StepOptions

    func validate() throws {
        if grant, refuse { throw ValidationError("Chỉ dùng một trong --grant và --refuse.") }
        if to == nil, !refuse, !grant { throw ValidationError("Cần nêu ngày bằng --to.") }
    }

    func step(in scene: StepScene) throws -> Step {
        if refuse { return .refuseExtension(reason: grounds.reason) }
        let asked = try scene.records.obligation(id, for: scene.policy)?.extensionAsked
        guard let day = to ?? asked else {
            throw Failure(.usage, "Không có đề nghị gia hạn nào đang chờ; hãy nêu ngày bằng --to.")
        }
        return grant
            ? .grantExtension(to: day, reason: grounds.reason) : .requestExtension(to: day, reason: grounds.reason)
    }
}

/// `dondoc obligation deadline`: the first deadline of what came without one.
struct ObligationDeadline: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline",
        abstract: "Đặt thời hạn cho nhiệm vụ chưa có thời hạn; chỉ đặt được một lần."
    )

    @Option(help: ArgumentHelp("Thời hạn.", valueName: "ngày"), transform: DocumentExtract.day)
    var to: LocalDay

    @Option(help: ArgumentHelp("Vì sao đặt thời hạn này.", valueName: "lý do"))
    var reason: String

    @Option(help: ArgumentHelp("Căn cứ: văn bản, ý kiến chỉ đạo.", valueName: "căn cứ"))
    var basis: String

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .setDeadline(to: to, reason: reason, basis: basis) }
}
