import ArgumentParser
import Kernel
import Obligations
import Organisations
import Storage

struct OrganisationShow: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Xem một cơ quan.")

    @OptionGroup var target: BodyOptions

    var options: RegisterOptions { target.register }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let lines = try session.read { records in
            let body = try records.body(typed: target.body, on: session.today)
            return try Self.facts(body, records) + Self.people(body, records, session.today)
                + [Self.work(body, records, policy, session.today)]
        }
        try session.say(lines.joined(separator: "\n"))
        return .done
    }

    private static func facts(_ body: Organisation, _ records: Records) throws -> [String] {
        let names = Dictionary(try records.organisations().map { ($0.id, $0.name) }) { first, _ in first }
        var lines = ["Cơ quan số \(body.id): \(WordWrap.printable(body.name))"]
        func add(_ label: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append("  \(label): \(WordWrap.printable(text))") }
        }
        add("Tên khác", body.aliases.joined(separator: "; "))
        add("Loại", body.kind.words)
        add("Cấp", body.level.words)
        add("Mã định danh", body.code?.text)
        add("Trực thuộc", body.parent.flatMap { names[$0] })
        add("Hoạt động từ", body.effectiveFrom?.vietnamese)
        add("Hoạt động đến hết", body.effectiveTo?.vietnamese)
        add("Kế thừa", body.successor.flatMap { names[$0] })
        let below = try records.organisations().filter { $0.parent == body.id }.map(\.name)
        add("Cơ quan trực thuộc", below.joined(separator: "; "))
        return lines
    }

    private static func people(_ body: Organisation, _ records: Records, _ today: LocalDay) throws -> [String] {
        var lines: [String] = []
        let people = Dictionary(try records.people().map { ($0.id, $0) }) { first, _ in first }
        for post in try records.posts() where post.organisation == body.id && post.holds(on: today) {
            lines.append("  \(post.title): \(post.holder)")
        }
        for (person, grant) in try records.grants() where grant.organisation == body.id && grant.holds(on: today) {
            guard let person = people[person], person.isActive(on: today) else { continue }
            lines.append("  Vai trò \(grant.role.words): \(person.name)")
        }
        return lines.map(WordWrap.printable)
    }

    private static func work(
        _ body: Organisation,
        _ records: Records,
        _ policy: ObligationPolicy,
        _ today: LocalDay
    ) throws -> String {
        var query = ObligationQuery(asOf: today)
        query.lead = body.id
        query.isAhead = false
        let counts = try records.counts(query, for: policy).filter { $0.status.isOpen }
        let open = counts.reduce(0) { $0 + $1.count }
        let late = counts.filter { $0.status == .overdue }.reduce(0) { $0 + $1.count }
        return "  Đang chủ trì: \(open) nhiệm vụ, \(late) quá hạn"
    }
}
