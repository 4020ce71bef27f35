import Accounts
import Kernel
import Organisations
import Storage

/// Sets the ward up (dựng danh bạ, tài khoản, chức vụ) as it is on its first day.
struct WardFounding {
    let register: Register

    func found() throws -> WardCast {
        let person = WardPerson.founder
        let founder = try register.found(
            code: DemoWard.code,
            name: DemoWard.name,
            body: WardBody.office,
            administrator: person.name,
            login: person.login
        )
        var cast = WardCast(founder: founder)
        try register.write(as: founder) { changes in
            try addBodies(changes, where: { $0.exists(on: changes.now.day) }, &cast)
            _ = try changes.addAlias("Văn phòng Đảng ủy", for: cast.bodies[WardBody.office] ?? Identifier(0))
            for person in WardPerson.all {
                let id = try changes.add(Person(id: Identifier(0), name: person.name, login: person.login))
                let body = cast.bodies[Self.body(of: person, on: changes.now.day)]
                try Self.appoint(person, id, in: body, changes)
                cast.add(person, id, try changes.records.principal(id))
            }
            try Self.appoint(.founder, founder.person, in: cast.bodies[WardBody.office], changes, isNew: false)
            try cast.refresh(changes.records)
            let password = try PasswordHash(of: DemoWard.password)
            for person in try changes.records.people() where person.login != nil {
                try changes.setPassword(password, of: person.id)
            }
        }
        return cast
    }

    /// Adds the bodies that are wanted and not there yet.
    func addBodies(_ changes: Changes, where isWanted: (WardBody) -> Bool, _ cast: inout WardCast) throws {
        try cast.refresh(changes.records)
        for body in WardBody.all where isWanted(body) && cast.bodies[body.name] == nil {
            let organisation = Organisation(
                id: Identifier(0),
                parent: body.parent.flatMap { cast.bodies[$0] },
                kind: body.kind,
                level: body.level,
                name: body.name,
                aliases: body.aliases,
                effectiveFrom: body.era == .new ? AuthorityLevel.lastDistrictDay.adding(days: 1) : nil,
                hasAccount: body.hasAccount
            )
            cast.note(body.name, try changes.add(organisation))
        }
    }

    /// The body of a person, or the one that took its place.
    static func body(of person: WardPerson, on day: LocalDay) -> String {
        let body = WardBody.all.first { $0.name == person.body }
        guard let body, !body.exists(on: day), let successor = body.successor else { return person.body }
        return successor
    }

    static func appoint(
        _ person: WardPerson,
        _ id: Identifier<Person>,
        in body: Identifier<Organisation>?,
        from day: LocalDay? = nil,
        _ changes: Changes,
        isNew: Bool = true
    ) throws {
        guard let body else { return }
        if isNew { for role in person.roles { try changes.grant(Grant(role, in: body, from: day), to: id) } }
        let post = Post(
            id: Identifier(0),
            organisation: body,
            person: id,
            holder: person.name,
            title: person.post,
            from: day
        )
        try changes.appoint(post)
    }
}
