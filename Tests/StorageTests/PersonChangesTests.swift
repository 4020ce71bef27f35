import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct PersonChangesTests {
    private func attempt(_ ward: Ward, as principal: Principal? = nil, _ act: (Changes) throws -> Void) -> Failure? {
        do {
            try ward.register.write(as: principal ?? ward.office, act)
            return nil
        } catch {
            return error as? Failure
        }
    }

    private func home(of principal: Principal) -> Identifier<Organisation> { principal.grants[0].organisation }

    @Test(arguments: Engine.present)
    func `the last administrator cannot be taken away, by whatever way`(engine: Engine) throws {
        let ward = try Ward(engine)
        let (hoa, body, today) = (ward.office.person, home(of: ward.office), ward.now.day)
        let ways: [(Changes) throws -> Void] = [
            { try $0.revoke(.administrator, in: body, from: hoa, lastDay: today.adding(days: -1)) },
            { try $0.revoke(.administrator, in: body, from: hoa, lastDay: today.adding(days: 90)) },
            { try $0.grant(Grant(.administrator, in: body, to: today), to: hoa) },
            { try $0.end(hoa, lastDay: today) },
            { changes in
                let nobody = try changes.add(Person(id: Identifier(0), name: "Đỗ An"))
                _ = try changes.handOver(from: hoa, to: nobody, reason: "Nghỉ hưu")
            },
        ]
        for way in ways { #expect(attempt(ward, way)?.code == .refused) }
        #expect(try ward.register.read(in: ward.authority) { try $0.principal(hoa) } == ward.office)
        try ward.register.write(as: ward.office) { changes in
            let other = try changes.add(Person(id: Identifier(0), name: "Đỗ An", login: "an"))
            try changes.grant(Grant(.administrator, in: body), to: other)
            try changes.revoke(.administrator, in: body, from: hoa, lastDay: today)
        }
    }

    @Test(arguments: Engine.present)
    func `only an administrator changes people`(engine: Engine) throws {
        let ward = try Ward(engine)
        let head = try ward.person(.leader, login: "minh")
        let ways: [(Changes) throws -> Void] = [
            { try $0.add(Person(id: Identifier(0), name: "Đỗ An")) },
            { try $0.end(head.person, lastDay: ward.now.day) },
            { try $0.grant(Grant(.administrator, in: ward.police), to: head.person) },
            { try $0.rename(head.person, to: "Khác", login: nil) },
            { try $0.revoke(.leader, in: ward.police, from: head.person, lastDay: ward.now.day) },
            { _ = try $0.handOver(from: ward.office.person, to: head.person, reason: "x") },
        ]
        for way in ways { #expect(attempt(ward, as: head, way)?.code == .forbidden) }
    }

    @Test(arguments: Engine.present)
    func `a role has a term, and given again it gets the new one`(engine: Engine) throws {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let yesterday = ward.now.day.adding(days: -1)
        try ward.register.write(as: ward.office) {
            try $0.revoke(.unitHead, in: ward.police, from: minh.person, lastDay: yesterday)
        }
        let ended = try ward.register.read(in: ward.authority) { try $0.principal(minh.person) }
        #expect(!ended.holds([.unitHead], on: ward.now.day) && ended.holds([.unitHead], on: yesterday))
        #expect(
            attempt(ward) { try $0.revoke(.unitHead, in: ward.police, from: minh.person, lastDay: yesterday) }?.code
                == .refused
        )
        try ward.register.write(as: ward.office) { try $0.grant(Grant(.unitHead, in: ward.police), to: minh.person) }
        #expect(try ward.register.read(in: ward.authority) { try $0.principal(minh.person) } == minh)
        #expect(
            attempt(ward) {
                try $0.grant(Grant(.office, in: ward.police, from: ward.now.day, to: yesterday), to: minh.person)
            }?
            .code == .refused
        )
    }

    @Test(arguments: Engine.present)
    func `no role, post or party is of another authority's body`(engine: Engine) throws {
        let ward = try Ward(engine)
        let read = try ward.propose([nil])[0]
        let other = try ward.register.found(
            code: "ben-say",
            name: "Phường Bến Sậy",
            body: "Văn phòng",
            administrator: "Đỗ Ba",
            login: "ba"
        )
        let body = home(of: other)
        var edit = ProposalEdit()
        edit.parties[.lead] = [Party(.lead, "Văn phòng", organisation: body)]
        let post = Post(id: Identifier(0), organisation: ward.police, person: other.person, holder: "", title: "Trưởng")
        let ways: [(Changes) throws -> Void] = [
            { try $0.grant(Grant(.leader, in: body), to: ward.office.person) },
            { try $0.grant(Grant(.leader, in: ward.police), to: other.person) }, { try $0.appoint(post) },
            { _ = try $0.edit(read.id, by: edit) }, { _ = try $0.merge(ward.police, into: body) },
            { _ = try $0.handOver(from: ward.police, to: body, reason: "x") },
            { _ = try $0.move(ward.police, under: body) },
        ]
        for way in ways { #expect(attempt(ward, way)?.code == .notFound) }
    }

    @Test(arguments: Engine.present)
    func `a login is one person's`(engine: Engine) throws {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        #expect(
            attempt(ward) { try $0.add(Person(id: Identifier(0), name: "Đỗ An", login: "minh")) }?.code == .conflict
        )
        #expect(attempt(ward) { try $0.rename(minh.person, to: nil, login: "hoa") }?.code == .conflict)
        #expect(attempt(ward) { try $0.rename(minh.person, to: "  ", login: nil) }?.code == .refused)
        #expect(
            attempt(ward) { try $0.add(Person(id: Identifier(0), name: "Đỗ An", login: "đỗ an")) }?.code == .refused
        )
        try ward.register.write(as: ward.office) { try $0.rename(minh.person, to: "Trần Quang Minh", login: "tqminh") }
        let person = try ward.register.read(in: ward.authority) { try $0.person(login: "tqminh") }
        #expect(person?.name == "Trần Quang Minh")
    }

    @Test(arguments: Engine.present)
    func `all that somebody holds goes to another from today`(engine: Engine) throws {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let (an, count) = try ward.register.write(as: ward.office) { changes in
            let an = try changes.add(Person(id: Identifier(0), name: "Đỗ An", login: "an"))
            let post = Post(
                id: Identifier(0),
                organisation: ward.police,
                person: minh.person,
                holder: "",
                title: "Trưởng"
            )
            try changes.appoint(post)
            return (an, try changes.handOver(from: minh.person, to: an, reason: "Chuyển công tác"))
        }
        #expect(count == 2)
        try ward.register.read(in: ward.authority) { records throws in
            #expect(try records.principal(an).holds([.unitHead], in: [ward.police], on: ward.now.day))
            #expect(try !records.principal(minh.person).holds([.unitHead], on: ward.now.day))
            #expect(try records.posts().filter { $0.holds(on: ward.now.day) }.map(\.holder) == ["Đỗ An"])
        }
    }
}
