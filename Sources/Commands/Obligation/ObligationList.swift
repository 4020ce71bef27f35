import ArgumentParser
import Kernel
import Obligations
import Organisations
import Storage

/// `dondoc obligations`: what there is to do, the most urgent first.
struct ObligationList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "obligations",
        abstract: "Liệt kê nhiệm vụ được giao, gấp nhất trước.",
        discussion: """
            Ví dụ:
              dondoc obligations --overdue
              dondoc obligations --due-within 7 --lead "Công an phường"
              dondoc obligations --no-deadline --format csv > chua-co-han.csv
            """
    )

    @Flag(help: "Chỉ nhiệm vụ quá hạn.")
    var overdue = false

    @Option(help: ArgumentHelp("Chỉ nhiệm vụ đến hạn trong chừng này ngày tới.", valueName: "số ngày"))
    var dueWithin: Int?

    @Flag(help: "Chỉ nhiệm vụ chưa có thời hạn.")
    var noDeadline = false

    @Flag(help: "Cả nhiệm vụ đã hoàn thành, tạm dừng hoặc đã hủy.")
    var all = false

    @Option(help: ArgumentHelp("Chỉ của cơ quan chủ trì này.", valueName: "tên"))
    var lead: String?

    @OptionGroup var list: ListOptions

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if let dueWithin, !(0...3660).contains(dueWithin) {
            throw ValidationError("--due-within phải là số từ 0 đến 3660.")
        }
        if all, overdue || noDeadline || dueWithin != nil {
            throw ValidationError("--all không dùng cùng --overdue, --due-within, --no-deadline.")
        }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let day = list.asOf ?? session.today
        let policy = ObligationPolicy(session.principal, today: session.today)
        try session.read { records in
            var query = ObligationQuery(asOf: day)
            query.soon = dueWithin ?? 7
            query.classes = classes
            if let lead { query.lead = try Self.body(lead, of: records, on: day) }
            try Listing.obligations.print(as: list.format, summary: Self.summary, on: session.console) { take in
                try records.forEachObligation(query, for: policy) { obligation in
                    let entry = ObligationEntry(obligation, asOf: day, soon: query.soon)
                    if !entry.isRecurring || !noDeadline { try take(entry) }
                }
            }
        }
        return .done
    }

    private var classes: Set<StatusClass>? {
        var classes: Set<StatusClass> = []
        if overdue { classes.insert(.overdue) }
        if dueWithin != nil { classes.insert(.dueSoon) }
        if noDeadline { classes.insert(.noDeadline) }
        if all { return nil }
        return classes.isEmpty ? Set(StatusClass.allCases.filter(\.isOpen)) : classes
    }

    private static func summary(_ entries: [ObligationEntry]) -> String {
        let late = entries.count { $0.status.kind == .overdue }
        let soon = entries.count { $0.status.kind == .dueSoon }
        let open = entries.count { $0.status.kind == .noDeadline && !$0.isRecurring }
        return "\(entries.count) nhiệm vụ · \(late) quá hạn · \(soon) sắp đến hạn · \(open) chưa có thời hạn"
    }

    /// The body that a name means; several are told apart for the user.
    static func body(_ name: String, of records: Records, on day: LocalDay) throws -> Identifier<Organisation> {
        switch try records.directory().resolve(name, on: day) {
        case .found(let body): return body
        case .unsure(let candidates):
            let known = try records.organisations().filter { candidates.contains($0.id) }.map(\.name)
            let advice = known.isEmpty ? "" : "; có phải là: \(known.joined(separator: ", "))"
            throw Failure(.notFound, "Danh bạ không có cơ quan “\(name)”\(advice).")
        }
    }
}
