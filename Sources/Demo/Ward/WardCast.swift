import Kernel
import Obligations
import Organisations
import Storage

/// Who acts for which body (người thay mặt các cơ quan), with the roles that each holds now.
struct WardCast {
    let authority: Identifier<Authority>
    private(set) var founder: Principal
    private var people: [(person: WardPerson, id: Identifier<Person>, principal: Principal)] = []
    /// The bodies of the directory by their names.
    private(set) var bodies: [String: Identifier<Organisation>] = [:]
    private var names: [Identifier<Organisation>: String] = [:]

    init(founder: Principal) {
        self.founder = founder
        authority = founder.authority
        people = [(.founder, founder.person, founder)]
    }

    /// Looks again at bodies and roles.
    mutating func refresh(_ records: Records) throws {
        for body in try records.organisations() { note(body.name, body.id) }
        founder = try records.principal(founder.person)
        for index in people.indices { people[index].principal = try records.principal(people[index].id) }
    }

    mutating func note(_ name: String, _ id: Identifier<Organisation>) {
        bodies[name] = id
        names[id] = name
    }

    mutating func add(_ person: WardPerson, _ id: Identifier<Person>, _ principal: Principal) {
        people.append((person, id, principal))
    }

    func id(of login: String) -> Identifier<Person>? { people.first { $0.person.login == login }?.id }

    func name(of body: Identifier<Organisation>) -> String { names[body] ?? "" }

    func name(of person: Identifier<Person>) -> String { people.first { $0.id == person }?.person.name ?? "" }

    /// The body as the tables describe it.
    func description(of body: Identifier<Organisation>?) -> WardBody? {
        body.flatMap { names[$0] }.flatMap { name in WardBody.all.first { $0.name == name } }
    }

    /// Somebody who may act for the lead: the head mostly, a member now and then, else whoever enters it for them.
    func worker(
        for obligation: Obligation,
        asHead: Bool,
        on day: LocalDay,
        _ random: inout SeededGenerator
    ) -> Principal {
        let leads = Set(obligation.parties(.lead).compactMap(\.organisation))
        let heads = people.filter { $0.principal.holds([.unitHead], in: leads, on: day) }
        let members = people.filter { $0.principal.holds([.unitMember], in: leads, on: day) }
        let all = asHead || members.isEmpty || Int.random(in: 0..<3, using: &random) == 0 ? heads : members
        return all.first?.principal ?? office(&random)
    }

    /// Whether nobody of the lead has an account, so that the office writes what it reports.
    func isEnteredByOffice(_ obligation: Obligation, _ worker: Principal, on day: LocalDay) -> Bool {
        let leads = Set(obligation.parties(.lead).compactMap(\.organisation))
        return !worker.holds([.unitHead, .unitMember], in: leads, on: day)
    }

    func office(_ random: inout SeededGenerator) -> Principal { one(["hoa", "chau", "chau"], &random) }

    func leader(_ random: inout SeededGenerator) -> Principal { one(["thiep", "lananh", "lananh", "nguyet"], &random) }

    func supervisor(_ random: inout SeededGenerator) -> Principal { one(["bich", "tuan"], &random) }

    private func one(_ logins: [String], _ random: inout SeededGenerator) -> Principal {
        let login = logins.randomElement(using: &random)
        return people.first { $0.person.login == login }?.principal ?? founder
    }
}
