import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc audit list`: who did what, and when.
struct AuditList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Liệt kê nhật ký: ai đã làm gì, lúc nào.",
        discussion: "Ví dụ: dondoc audit list --obligation 12 --since 1/6/2024 --format csv"
    )

    @Option(help: ArgumentHelp("Chỉ nhiệm vụ này.", valueName: "số"))
    var obligation: Int64?

    @Option(help: ArgumentHelp("Từ ngày này.", valueName: "ngày"), transform: DocumentExtract.day)
    var since: LocalDay?

    @Option(help: ArgumentHelp("Nhiều nhất bấy nhiêu dòng mới nhất.", valueName: "số dòng"))
    var limit = 1000

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit phải từ 1 trở lên.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let filter = AuditFilter(obligation: obligation.map { Identifier($0) }, since: since, limit: limit)
        let lines = try session.read { records in
            try demandSight(policy, records)
            return try records.audit.lines(filter)
        }
        let isCut = lines.count == limit
        let summary = isCut ? "\(lines.count.grouped) dòng mới nhất; thêm --limit để xem nhiều hơn" : nil
        try Listing.audit.print(lines, as: form.format, summary: summary, on: session.console)
        return .done
    }

    // The trail of an obligation is for whoever may see it, the whole trail for whoever sees all.
    private func demandSight(_ policy: ObligationPolicy, _ records: Records) throws {
        if let obligation {
            guard try records.shows(Identifier(obligation), to: policy) else {
                throw Failure(.notFound, "Không có nhiệm vụ số \(obligation).")
            }
        } else if !policy.seesAll {
            throw Failure(.forbidden, "Tài khoản này chỉ xem được nhật ký của từng nhiệm vụ: --obligation.")
        }
    }
}

extension Listing where Row == AuditLine {
    /// The trail as it is printed.
    static var audit: Listing<AuditLine> {
        Listing(
            noun: "dòng nhật ký",
            columns: [
                Column(heading: "Dòng", role: .number, minimum: 4, weight: 0) { Cell(String($0.sequence)) },
                Column(heading: "Lúc", minimum: 16, weight: 0) { Cell($0.entry.at.vietnamese) },
                Column(heading: "Người", minimum: 12, weight: 2) {
                    Cell($0.personName ?? ($0.entry.person.number == 0 ? "hệ thống" : $0.entry.person.description))
                },
                Column(heading: "Việc", role: .text, minimum: 16, weight: 3) { Cell($0.entry.actionWords) },
                Column(heading: "Với", minimum: 14, weight: 2) { Cell($0.entry.subjectWords) },
                Column(heading: "Lý do", minimum: 10, weight: 3, isOptional: true) { Cell($0.entry.reason ?? "") },
            ],
            members: { json, line in
                json.member("sequence", Int(line.sequence))
                json.member("at", line.entry.at.description)
                json.member("person", Int(line.entry.person.number))
                json.member("name", line.personName)
                json.member("action", line.entry.action)
                json.member("subject", line.entry.subject)
                json.member("before", line.entry.before)
                json.member("after", line.entry.after)
                json.member("reason", line.entry.reason)
                json.member("hash", line.hash)
            }
        )
    }
}
