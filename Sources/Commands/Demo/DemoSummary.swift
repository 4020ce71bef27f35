import Demo
import Kernel
import Obligations
import Organisations
import RulePacks
import Server
import Storage

/// What is in the invented ward's register, and how to look at it (tóm tắt sổ minh họa).
struct DemoSummary: Sendable {
    private let until: LocalDay
    private let papers: Int
    private let waiting: Int
    private let counts: [(status: StatusClass, count: Int)]
    private let accounts: [(login: String, name: String, roles: String)]

    init(_ installation: Installation, on until: LocalDay) throws {
        self.until = until
        let principal = try installation.principal(login: "hoa", authority: nil)
        let found = try installation.register.read(in: principal.authority) { records in
            var query = ObligationQuery(asOf: until)
            query.soon = records.rules.soon(on: until)
            return (
                papers: try records.documents().count,
                waiting: try records.proposals(state: .pending).count,
                counts: try records.counts(query, for: ObligationPolicy(principal, today: until)),
                accounts: try Self.accounts(records, on: until)
            )
        }
        (papers, waiting, accounts) = (found.papers, found.waiting, found.accounts)
        counts = StatusClass.allCases.compactMap { status in
            let count = found.counts.filter { $0.status == status }.reduce(0) { $0 + $1.count }
            return count > 0 ? (status, count) : nil
        }
    }

    // One for each role: who does most in it.
    private static func accounts(_ records: Records, on day: LocalDay) throws -> [(String, String, String)] {
        let people = try records.people()
        let grants = try records.grants().filter { $0.grant.holds(on: day) }
        let names = Dictionary(try records.organisations().map { ($0.id, $0.name) }) { first, _ in first }
        return shown.compactMap { login in
            guard let person = people.first(where: { $0.login == login }) else { return nil }
            let own = grants.filter { $0.person == person.id }.map(\.grant)
            let body = own.first.flatMap { names[$0.organisation] } ?? ""
            return (login, person.name, own.map(\.role.words).joined(separator: ", ") + " · " + body)
        }
    }

    private static let shown = ["hoa", "chau", "thiep", "cuong", "huy", "bich", "tuan"]

    func text(_ folder: String, isNamed: Bool) -> String {
        let total = counts.reduce(0) { $0 + $1.count }
        let classes = counts.map { "\($0.count) \($0.status.words)" }.joined(separator: ", ")
        let place = isNamed ? " --data \(folder)" : ""
        let width = accounts.map(\.login.count).max() ?? 0
        let names = accounts.map(\.name.count).max() ?? 0
        let people = accounts.map { login, name, roles in
            let gap = String(repeating: " ", count: width - login.count)
            return "  \(login)\(gap)  \(name)\(String(repeating: " ", count: names - name.count))  \(roles)"
        }
        return """
            Đã dựng sổ minh họa của phường Hòa Lạc Đông (không có thật) trong “\(folder)”, đến sáng \(until.vietnamese).
            \(papers) văn bản, \(waiting) đề xuất chờ duyệt, \(total) nhiệm vụ: \(classes).

            Tài khoản để dùng thử (mật khẩu chung: \(DemoWard.password)):
            \(people.joined(separator: "\n"))

            Xem tiếp:
              dondoc serve\(place)
              dondoc status --as hoa\(place)
              dondoc obligations --overdue --as hoa\(place)
              dondoc search "rác thải" --as cuong\(place)
            """
    }
}
