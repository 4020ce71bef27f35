import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct DirectoryChangesTests {
    private func add(_ name: String, to ward: Ward, parent: Identifier<Organisation>? = nil, aliases: [String] = [])
        throws
        -> Identifier<Organisation>
    {
        try ward.register.write(as: ward.office) { changes in
            try changes.add(
                Organisation(id: Identifier(0), parent: parent, kind: .government, name: name, aliases: aliases)
            )
        }
    }

    private func body(_ id: Identifier<Organisation>, _ ward: Ward) throws -> Organisation? {
        try ward.register.read(in: ward.authority) { try $0.organisations().first { $0.id == id } }
    }

    @Test(arguments: Engine.present)
    func `a new name keeps the old one as an alias, and names in papers are matched again`(engine: Engine) throws {
        let ward = try Ward(engine)
        _ = try ward.propose([nil])
        let office = try add("Văn phòng cấp ủy", to: ward)
        let matched = try ward.register.write(as: ward.office) { try $0.rename(office, to: "Đảng ủy phường An Hạ") }
        #expect(matched == 1)
        #expect(try body(office, ward)?.aliases == ["Văn phòng cấp ủy"])
        let failure = #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { try $0.rename(office, to: "CAP") }
        }
        #expect(failure?.code == .conflict)
        try ward.register.write(as: ward.office) { changes in
            _ = try changes.removeAlias("Văn phòng cấp ủy", from: office)
            _ = try changes.addAlias("VPCU", for: office)
        }
        #expect(try body(office, ward)?.aliases == ["VPCU"])
        #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { try $0.removeAlias("Chưa có", from: office) }
        }
    }

    @Test(arguments: Engine.present)
    func `a district's body leads to its successor in papers after 30 June 2025`(engine: Engine) throws {
        let ward = try Ward(engine, on: "2025-07-10")
        let district = try add("Phòng Y tế quận", to: ward)
        let heir = try add("Phòng Văn hóa - Xã hội phường An Hạ", to: ward)
        _ = try ward.register.write(as: ward.office) { changes in
            try changes.end(district, on: AuthorityLevel.lastDistrictDay, successor: heir)
        }
        let directory = try ward.register.read(in: ward.authority) { try $0.directory() }
        #expect(directory.resolve("Phòng Y tế quận", on: ward.now.day) == .found(heir))
        #expect(directory.resolve("Phòng Y tế quận", on: AuthorityLevel.lastDistrictDay) == .found(district))
        let circle = #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { try $0.end(heir, on: ward.now.day, successor: district) }
        }
        #expect(circle?.code == .refused)
    }

    @Test(arguments: Engine.present)
    func `a tree has no circles, a code one bearer`(engine: Engine) throws {
        let ward = try Ward(engine)
        let team = try add("Tổ An ninh", to: ward, parent: ward.police)
        let circle = #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { try $0.move(ward.police, under: team) }
        }
        #expect(circle?.code == .refused)
        try ward.register.write(as: ward.office) { changes in
            _ = try changes.move(team, under: nil)
            _ = try changes.move(ward.police, under: team)
            _ = try changes.setCode(NationalCode("G01.02"), of: team)
            _ = try changes.classify(team, kind: .residential, level: nil)
        }
        #expect(try body(ward.police, ward)?.parent == team)
        #expect(try body(team, ward)?.code?.text == "G01.02" && body(team, ward)?.kind == .residential)
        #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { try $0.setCode(NationalCode("G01.02"), of: ward.police) }
        }
    }

    @Test(arguments: Engine.present)
    func `two bodies that were one become one with all they had`(engine: Engine) throws {
        let ward = try Ward(engine)
        let twin = try add("Công an An Hạ", to: ward, aliases: ["CA"])
        let team = try add("Tổ An ninh", to: ward, parent: twin)
        let id = try ward.confirm(try ward.propose([nil])[0])
        let head = try ward.person(.unitHead, login: "minh")
        try ward.register.write(as: ward.office) { changes in
            try changes.grant(Grant(.unitHead, in: twin, to: ward.now.day), to: head.person)
            _ = try changes.merge(ward.police, into: twin)
        }
        try ward.register.read(in: ward.authority) { records throws in
            let kept = try #require(try records.organisations().first { $0.id == twin })
            #expect(Set(kept.aliases) == ["CA", "CAP", "Công an phường An Hạ"])
            #expect(try !records.organisations().contains { $0.id == ward.police })
            var query = ObligationQuery(asOf: ward.now.day)
            query.lead = twin
            #expect(try records.obligations(query, for: ward.policy).map(\.id) == [id])
            #expect(try records.principal(head.person).grants == [Grant(.unitHead, in: twin)])
            #expect(try records.organisations().first { $0.id == team }?.parent == twin)
        }
        #expect(try ward.trailHolds())
        #expect(throws: Failure.self) { try ward.register.write(as: ward.office) { try $0.merge(twin, into: twin) } }
    }

    @Test(arguments: Engine.present)
    func `a body merged into one below it makes no circle`(engine: Engine) throws {
        let ward = try Ward(engine)
        let team = try add("Tổ An ninh", to: ward, parent: ward.police)
        _ = try ward.register.write(as: ward.office) { try $0.merge(ward.police, into: team) }
        #expect(try body(team, ward)?.parent == nil)
    }

    @Test(arguments: Engine.present)
    func `a body's open work goes to another, each obligation by its own step`(engine: Engine) throws {
        let ward = try Ward(engine)
        let heir = try add("Trạm Y tế phường An Hạ", to: ward)
        let ids = try ward.propose([nil, nil, nil, nil]).prefix(3).map { try ward.confirm($0) }
        try ward.register.write(as: ward.office) { changes in
            try changes.take(.submit(evidence: ward.now.day, note: "x"), with: ids[1])
            try changes.take(.cancel(reason: "Trùng"), with: ids[2])
        }
        let outcome = try ward.register.write(as: ward.office) { changes in
            try changes.handOver(from: ward.police, to: heir, reason: "Sắp xếp lại")
        }
        #expect(outcome.obligations == [ids[0], ids[1]] && outcome.places == 1)
        try ward.register.read(in: ward.authority) { records throws in
            let waiting = try #require(try records.obligation(ids[1], for: ward.policy))
            #expect(waiting.stage == .submitted && waiting.evidence == ward.now.day && waiting.progress == 100)
            #expect(waiting.parties(.lead).map(\.organisation) == [heir])
            #expect(try records.obligation(ids[2], for: ward.policy)?.parties.first?.organisation == ward.police)
            #expect(try records.obligation(ids[0], for: ward.policy)?.parties.first?.organisation == heir)
            #expect(try records.events(of: ids[0]).map(\.kind) == [.confirm, .handOver])
            #expect(try records.proposals(state: .pending)[0].parties[0].organisation == heir)
        }
        let member = try ward.person(.unitHead, login: "minh")
        let refused = #expect(throws: Failure.self) {
            try ward.register.write(as: member) { try $0.handOver(from: heir, to: ward.police, reason: "x") }
        }
        #expect(refused?.code == .forbidden)
    }

    @Test(arguments: Engine.present)
    func `of several that lead only the one that hands over is replaced`(engine: Engine) throws {
        let ward = try Ward(engine)
        let heir = try add("Trạm Y tế phường An Hạ", to: ward)
        let other = try add("Văn phòng phường An Hạ", to: ward)
        var proposals = try ward.propose([nil, nil, nil])
        let police = proposals[0].parties[0]
        proposals[0].parties = [Party(.lead, "Văn phòng", organisation: other), police]
        proposals[1].parties = [police, Party(.lead, "Trạm Y tế", organisation: heir)]
        let ids = try proposals.map { try ward.confirm($0) }
        try ward.register.write(as: ward.office) { changes in
            try changes.take(.update(progress: 40, note: "Đã làm"), with: ids[0])
            try changes.take(.update(progress: 40, note: "Đã làm"), with: ids[2])
            #expect(try changes.handOver(from: ward.police, to: heir, reason: "Sắp xếp lại").obligations == ids)
        }
        try ward.register.read(in: ward.authority) { records throws in
            let found = try ids.compactMap { try records.obligation($0, for: ward.policy) }
            #expect(found.map { $0.parties(.lead).map(\.organisation) } == [[other, heir], [heir], [heir]])
            #expect(found.map(\.stage) == [.underWay, .assigned, .assigned] && found[0].progress == 40)
            var query = ObligationQuery(asOf: ward.now.day)
            query.lead = heir
            #expect(try records.obligations(query, for: ward.policy).map(\.id) == [ids[1], ids[2]])
        }
        #expect(try ward.trailHolds())
    }

    @Test(arguments: Engine.present)
    func `a series goes over with every open instance, each once`(engine: Engine) throws {
        let ward = try Ward(engine)
        let heir = try add("Trạm Y tế phường An Hạ", to: ward)
        var proposal = try ward.propose([nil])[0]
        proposal.recurrence = "FREQ=MONTHLY;BYMONTHDAY=25"
        proposal.deadline = LocalDay(parsing: "2024-12-31")
        let series = try ward.confirm(proposal)
        let outcome = try ward.register.write(as: ward.office) {
            try $0.handOver(from: ward.police, to: heir, reason: "Sắp xếp lại")
        }
        #expect(outcome.obligations.count == 3)
        try ward.register.read(in: ward.authority) { records throws in
            for id in outcome.obligations {
                #expect(try records.events(of: id).filter { $0.kind == .handOver }.count == 1)
                #expect(try records.obligation(id, for: ward.policy)?.parties.first?.organisation == heir)
            }
            #expect(outcome.obligations.contains(series))
        }
    }

    @Test(arguments: Engine.present)
    func `an order to a post is one to its body`(engine: Engine) throws {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let id = try ward.register.write(as: ward.office) { changes in
            try changes.appoint(
                Post(
                    id: Identifier(0),
                    organisation: ward.police,
                    person: minh.person,
                    holder: "",
                    title: "Trưởng Công an phường"
                )
            )
        }
        func resolved() throws -> Directory.Resolution {
            try ward.register.read(in: ward.authority) {
                try $0.directory().resolve("đồng chí Trưởng Công an", on: ward.now.day)
            }
        }
        #expect(try resolved() == .found(ward.police))
        try ward.register.write(as: ward.office) { try $0.release(id, on: ward.now.day.adding(days: -1)) }
        #expect(try resolved() != .found(ward.police))
    }
}
