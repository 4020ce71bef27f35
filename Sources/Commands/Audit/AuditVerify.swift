import ArgumentParser
import Kernel
import Storage

/// `dondoc audit`: the trail of all writes.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Kiểm chứng nhật ký: không dòng nào bị sửa, bỏ hoặc chen vào.",
        subcommands: [AuditVerify.self]
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

/// `dondoc audit verify`: proves the chain, or names the first entry that does not fit.
struct AuditVerify: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Kiểm chứng chuỗi băm của nhật ký."
    )

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        switch try session.read({ try $0.audit.verify() }) {
        case .whole(let last):
            try session.say("Nhật ký còn nguyên vẹn: \(last.sequence) dòng, mã băm cuối \(last.hash).")
            return .done
        case .broken(let sequence):
            throw Failure(.corrupt, "Nhật ký đã bị can thiệp: dòng \(sequence) không khớp với các dòng trước.")
        }
    }
}
