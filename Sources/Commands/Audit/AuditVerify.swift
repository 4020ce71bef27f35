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
        case .whole(let heads):
            let written = heads.filter { $0.last.sequence > 0 }
            let count = written.reduce(0) { $0 + $1.last.sequence }
            let hashes = written.map { head in
                written.count == 1 ? "mã băm cuối \(head.last.hash)" : "chuỗi \(head.lane): \(head.last.hash)"
            }
            try session.say("Nhật ký còn nguyên vẹn: \(count) dòng, \(hashes.joined(separator: ", ")).")
            return .done
        case .broken(let lane, let sequence):
            let chain = lane == 0 ? "" : " của chuỗi \(lane)"
            throw Failure(.corrupt, "Nhật ký đã bị can thiệp: dòng \(sequence)\(chain) không khớp với các dòng trước.")
        }
    }
}
