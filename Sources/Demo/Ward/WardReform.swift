import Kernel
import Obligations
import Organisations
import Storage

/// What changed in every ward on 1 July 2025 (tổ chức lại bộ máy): new offices, their people, and the work handed over.
struct WardReform {
    let register: Register

    func carryOut(_ cast: inout WardCast) throws {
        let (last, first) = (AuthorityLevel.lastDistrictDay, AuthorityLevel.lastDistrictDay.adding(days: 1))
        try register.write(as: cast.founder) { changes in
            try WardFounding(register: register).addBodies(changes, where: { $0.era == .new }, &cast)
            for old in WardBody.all where old.era == .old {
                guard let id = cast.bodies[old.name], let heir = old.successor.flatMap({ cast.bodies[$0] }) else {
                    continue
                }
                _ = try changes.end(id, on: last, successor: heir)
                _ = try changes.handOver(from: id, to: heir, reason: OfficeWords.reform)
                try move(from: old, id, to: heir, lastDay: last, from: first, cast, changes)
            }
            try cast.refresh(changes.records)
        }
    }

    private func move(
        from old: WardBody,
        _ id: Identifier<Organisation>,
        to heir: Identifier<Organisation>,
        lastDay: LocalDay,
        from first: LocalDay,
        _ cast: WardCast,
        _ changes: Changes
    ) throws {
        for post in try changes.records.posts() where post.organisation == id {
            try changes.release(post.id, on: lastDay)
        }
        for person in WardPerson.all where person.body == old.name {
            guard let who = cast.id(of: person.login) else { continue }
            for role in person.roles { try changes.revoke(role, in: id, from: who, lastDay: lastDay) }
            try WardFounding.appoint(person, who, in: heir, from: first, changes)
        }
    }
}
