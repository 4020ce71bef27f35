import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc audit`: the trail of all writes.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Nhật ký: xem, kiểm chứng không dòng nào bị sửa, bỏ hoặc chen vào, và lập dấu mốc có chữ ký.",
        subcommands: [AuditVerify.self, AuditCheckpointCommand.self, AuditList.self]
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

/// `dondoc audit verify`: proves the chain, or names the first entry that does not fit.
struct AuditVerify: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Kiểm chứng chuỗi băm của nhật ký, và với --checkpoint, rằng nhật ký chưa bị viết lại."
    )

    @Option(help: ArgumentHelp("Dấu mốc đã lập trước đây.", valueName: "tệp"), completion: .file())
    var checkpoint: String?

    @Option(help: ArgumentHelp("Khóa công khai được giao khi lập dấu mốc.", valueName: "khóa"))
    var publicKey: String?

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if publicKey != nil, checkpoint == nil { throw ValidationError("--public-key chỉ dùng cùng --checkpoint.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        if let checkpoint { return try verify(checkpoint, session) }
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
            let place = AuditVerdict.words(lane, sequence)
            throw Failure(.corrupt, "Nhật ký đã bị can thiệp: \(place) không khớp với các dòng trước.")
        }
    }

    private func verify(_ path: String, _ session: RegisterSession) throws -> ExitStatus {
        let text = try FileContent.read(path, limit: 1 << 20)
        let checkpoint = try AuditCheckpoint(text, publicKey: publicKey)
        let authority = try session.installation.authority(options.authority)
        let faults = try session.register.faults(against: checkpoint, of: authority)
        guard faults.isEmpty else { throw Failure(.corrupt, faults.joined(separator: " ")) }
        let time = Instant(parsing: checkpoint.created)?.vietnamese ?? checkpoint.created
        try session.say(
            "Nhật ký còn nguyên vẹn, và \(checkpoint.entries.grouped) dòng có khi lập dấu mốc lúc \(time) vẫn như cũ."
        )
        if publicKey == nil {
            try session.say("Dấu mốc được ký bằng khóa \(checkpoint.publicKey); hãy đối chiếu với khóa đã được giao.")
        }
        return .done
    }
}
