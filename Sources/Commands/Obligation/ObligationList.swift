import ArgumentParser
import Calendars
import Exports
import Kernel
import Obligations
import Organisations
import RulePacks
import Storage
import VietnameseText

/// `dondoc obligations list`: what there is to do, the most urgent first.
struct ObligationList: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Liệt kê nhiệm vụ được giao, gấp nhất trước.",
        discussion: """
            Ví dụ:
              dondoc obligations --overdue
              dondoc obligations --due-within 7 --lead "Công an phường"
              dondoc obligations --no-deadline --format csv > chua-co-han.csv
              dondoc obligations --awaiting acceptance
              dondoc obligations --all --format xlsx > so-theo-doi.xlsx
              dondoc obligations --format ics --remind 3 --remind 1 > thoi-han.ics
            """
    )

    @Flag(help: "Chỉ nhiệm vụ quá hạn.")
    var overdue = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Chỉ nhiệm vụ đến hạn trong chừng này ngày tới.", valueName: "số ngày")
    )
    var dueWithin: Int?

    @Flag(help: "Chỉ nhiệm vụ chưa có thời hạn.")
    var noDeadline = false

    @Flag(help: "Cả nhiệm vụ đã hoàn thành, tạm dừng hoặc đã hủy.")
    var all = false

    @Flag(help: "Cả các kỳ sau kỳ tới của nhiệm vụ định kỳ; --all, --due-within, --series và tệp lịch luôn có.")
    var ahead = false

    @Option(help: ArgumentHelp("Chỉ của cơ quan chủ trì này.", valueName: "tên"))
    var lead: String?

    @Option(help: ArgumentHelp("Chỉ của chuyên đề này.", valueName: "chuyên đề"))
    var topic: String?

    @Option(help: ArgumentHelp("Chỉ của văn bản có số thứ tự này trong sổ.", valueName: "số"))
    var document: Int64?

    @Option(
        help: ArgumentHelp("Chỉ các kỳ của nhiệm vụ định kỳ này; thêm --all để xem cả kỳ đã xong.", valueName: "số")
    )
    var series: Int64?

    @Option(
        help: ArgumentHelp(
            "Chỉ nhiệm vụ đang chờ trả lời, chờ xác nhận, chờ quyết định gia hạn, hoặc chờ tiếp nhận.",
            valueName: "việc"
        )
    )
    var awaiting: Awaiting?

    @Option(help: ArgumentHelp("Trong tệp lịch, nhắc trước chừng này ngày; dùng nhiều lần được.", valueName: "số ngày"))
    var remind: [Int] = []

    @OptionGroup var list: ListOptions

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if let dueWithin, !(0...3660).contains(dueWithin) {
            throw ValidationError("--due-within phải là số từ 0 đến 3660.")
        }
        if remind.contains(where: { !(0...366).contains($0) }) {
            throw ValidationError("--remind phải là số từ 0 đến 366.")
        }
        if all, overdue || noDeadline || dueWithin != nil {
            throw ValidationError("--all không dùng cùng --overdue, --due-within, --no-deadline.")
        }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let day = list.asOf ?? session.today
        let policy = ObligationPolicy(session.principal, today: session.today)
        try session.read { records in
            let query = try query(day, records)
            var listing = Listing.obligations
            listing.reminders = remind
            let place = session.principal.authority.description
            listing.event = { $0.event(of: place) }
            let hidden = try hidden(query, records, policy)
            let summary = { Self.summary($0) + hidden }
            try listing.print(as: list.format, summary: summary, on: session.console) { take in
                try records.forEachEntry(query, for: policy, take)
            }
        }
        return .done
    }

    // Whoever asks what there is to do means the next instance of a series; whoever names days means every one.
    private var isNextEnough: Bool {
        !ahead && !all && !overdue && dueWithin == nil && !noDeadline && series == nil && list.format != .ics
    }

    private func hidden(_ query: ObligationQuery, _ records: Records, _ policy: ObligationPolicy) throws -> String {
        guard isNextEnough, list.format == .table else { return "" }
        var query = query
        query.isAhead = true
        let count = try records.counts(query, for: policy).reduce(0) { $0 + $1.count }
        return count == 0 ? "" : "\nChưa kể \(count.grouped) kỳ sau của nhiệm vụ định kỳ; thêm --ahead để xem."
    }

    private func query(_ day: LocalDay, _ records: Records) throws -> ObligationQuery {
        var query = ObligationQuery(asOf: day)
        query.soon = dueWithin ?? records.rules.soon(on: day)
        query.classes = classes
        query.isAhead = isNextEnough ? false : nil
        query.issuedBy = list.asOf
        query.document = document.map { Identifier($0) }
        query.parent = series.map { Identifier($0) }
        query.awaiting = awaiting
        if let document, try records.document(Identifier(document)) == nil {
            throw Failure(.notFound, "Không có văn bản số \(document).")
        }
        if let lead { query.lead = try Self.body(lead, of: records, on: day) }
        if let topic {
            let topics = try Self.topics(like: topic, of: records)
            guard !topics.isEmpty else { throw Self.unknown(topic, try records.topics()) }
            query.topics = topics
        }
        return query
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
        let open = entries.count { $0.status.kind == .noDeadline }
        let series = entries.count { $0.status.kind == .series }
        let recurring = series == 0 ? "" : " · \(series) định kỳ"
        return
            "\(entries.count) nhiệm vụ · \(late) quá hạn · \(soon) sắp đến hạn · \(open) chưa có thời hạn\(recurring)"
    }

    /// The topics that are the same but for case and diacritics.
    static func topics(like topic: String, of records: Records) throws -> [String] {
        let key = FoldedText(topic).text
        return try records.topics().filter { FoldedText($0).text == key }
    }

    private static func unknown(_ topic: String, _ known: [String]) -> Failure {
        let advice = known.isEmpty ? "" : "; hiện có: \(known.prefix(10).joined(separator: ", "))"
        return Failure(.notFound, "Không có chuyên đề “\(topic)”\(advice).")
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

extension Awaiting: WordedArgument {}
