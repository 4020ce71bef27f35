import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc confirm`: proposals become obligations, or are turned down.
struct ProposalConfirm: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Duyệt đề xuất thành nhiệm vụ được giao, hoặc loại đề xuất.",
        usage: "dondoc confirm <số> … | --all [--document <số>] | --reject <số> --reason <lý do>",
        discussion: """
            Ví dụ:
              dondoc confirm 1 2 5
              dondoc confirm --all --document 1
              dondoc confirm --reject 7 --reason "Không phải nhiệm vụ"

            Thời hạn đầu tiên được giữ nguyên mãi; về sau chỉ gia hạn thêm.
            """
    )

    @Argument(help: ArgumentHelp("Số của đề xuất.", valueName: "số"))
    var numbers: [Int64] = []

    @Flag(help: "Duyệt mọi đề xuất đang chờ.")
    var all = false

    @Option(help: ArgumentHelp("Với --all: chỉ của văn bản này.", valueName: "số"))
    var document: Int64?

    @Option(help: ArgumentHelp("Loại đề xuất này; cần --reason.", valueName: "số"))
    var reject: Int64?

    @Option(help: ArgumentHelp("Lý do loại.", valueName: "lý do"))
    var reason: String?

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if reject != nil, reason == nil { throw ValidationError("--reject cần có --reason.") }
        if let reason, reason.allSatisfy(\.isWhitespace) { throw ValidationError("--reason phải có chữ.") }
        if all, !numbers.isEmpty { throw ValidationError("Chỉ dùng một trong hai: số của đề xuất, hoặc --all.") }
        if document != nil, !all { throw ValidationError("--document chỉ dùng cùng --all.") }
        if numbers.isEmpty, !all, reject == nil { throw ValidationError("Cần nêu số của đề xuất, hoặc --all.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let confirmed = try session.write { changes in
            if let reject { try changes.reject(try proposal(reject, changes), reason: reason ?? "") }
            return try changes.confirm(try wanted(changes)).count
        }
        if reject != nil { try session.say("Đã loại đề xuất số \(reject ?? 0).") }
        if all || !numbers.isEmpty { try session.say("Đã giao \(confirmed) nhiệm vụ.") }
        return .done
    }

    private func wanted(_ changes: Changes) throws -> [Proposal] {
        if let document, try changes.records.document(Identifier(document)) == nil {
            throw Failure(.notFound, "Không có văn bản số \(document).")
        }
        if all { return try changes.records.proposals(of: document.map { Identifier($0) }, state: .pending) }
        return try numbers.map { try proposal($0, changes) }
    }

    private func proposal(_ number: Int64, _ changes: Changes) throws -> Proposal {
        guard let found = try changes.records.proposal(Identifier(number)) else {
            throw Failure(.notFound, "Không có đề xuất số \(number).")
        }
        return found
    }
}
