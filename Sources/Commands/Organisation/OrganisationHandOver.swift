import ArgumentParser
import Kernel
import Organisations
import Storage

/// `dondoc organisations hand-over`: all that a body has to do goes to another.
struct OrganisationHandOver: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over",
        abstract: "Bàn giao mọi nhiệm vụ đang làm của một cơ quan cho cơ quan khác.",
        discussion: """
            Nhiệm vụ đang chờ xác nhận hoàn thành giữ nguyên tình trạng, chỉ đổi cơ quan chủ trì; nhiệm vụ có nhiều cơ quan cùng \
            chủ trì thì chỉ thay cơ quan bàn giao.
            """
    )

    @Argument(help: ArgumentHelp("Cơ quan bàn giao: số hoặc tên.", valueName: "từ"))
    var from: String

    @Argument(help: ArgumentHelp("Cơ quan nhận: số hoặc tên.", valueName: "đến"))
    var to: String

    @OptionGroup var grounds: ReasonOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if grounds.reason.allSatisfy(\.isWhitespace) { throw ValidationError("--reason phải có chữ.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let (outcome, body, heir) = try session.write { changes in
            let body = try changes.records.body(typed: from, on: session.today)
            let heir = try changes.records.body(typed: to, on: session.today)
            return (try changes.handOver(from: body.id, to: heir.id, reason: grounds.reason), body, heir)
        }
        var lines = ["Đã bàn giao \(outcome.obligations.count) nhiệm vụ từ “\(body.name)” cho “\(heir.name)”."]
        if outcome.places > 0 {
            lines.append("Chuyển thêm \(outcome.places) chỗ phối hợp, nhận báo cáo hoặc đang chờ duyệt.")
        }
        try session.say(lines.joined(separator: "\n"))
        return .done
    }
}
