import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct QueryTests {
    /// The golden table again, through SQL: lists and counts must class as the one function does.
    @Test(arguments: Engine.present)
    func `a class of status is the same in SQL`(engine: Engine) throws {
        let ward = try Ward(engine)
        let days = (0...40).map { LocalDay?.some(ward.now.day.adding(days: $0 - 5)) }
        let proposals = try ward.propose(days + [nil])
        let ids = try proposals.map { try ward.confirm($0) }
        try ward.register.write(as: ward.office) { changes in
            for (index, id) in ids.enumerated() where index % 3 == 0 {
                try changes.take(.submit(evidence: ward.now.day, note: "BC 05"), with: id)
                if index % 2 == 0 { try changes.take(.accept, with: id) }
            }
            for (index, id) in ids.enumerated() where index % 7 == 1 && index % 3 != 0 {
                try changes.take(.suspend(reason: "Chờ"), with: id)
            }
            for (index, id) in ids.enumerated() where index % 11 == 2 && index % 6 != 0 {
                try changes.take(.cancel(reason: "Trùng"), with: id)
            }
        }
        for offset in [-3, 0, 1, 7, 20, 45] {
            let day = ward.now.day.adding(days: offset)
            for kind in StatusClass.allCases {
                var query = ObligationQuery(asOf: day)
                query.classes = [kind]
                let found = try ward.register.read(in: ward.authority) { try $0.obligations(query, for: ward.policy) }
                let all = try ward.register.read(in: ward.authority) {
                    try $0.obligations(ObligationQuery(asOf: day), for: ward.policy)
                }
                let expected = all.filter { $0.facts.status(asOf: day).kind == kind }
                #expect(Set(found.map(\.id)) == Set(expected.map(\.id)), "\(kind) as of \(day)")
            }
        }
    }

    /// A list, and the index that it has to walk.
    struct Walk: Sendable, CustomTestStringConvertible {
        let classes: Set<StatusClass>?
        let isOfBody: Bool
        let index: String
        var testDescription: String { "\(classes?.map(\.rawValue).sorted() ?? ["all"]), of a body: \(isOfBody)" }
    }

    static let walks: [Walk] = [
        Walk(classes: [.overdue], isOfBody: true, index: "obligation_open_by_lead"),
        Walk(classes: [.overdue, .dueSoon], isOfBody: true, index: "obligation_open_by_lead"),
        Walk(classes: [.noDeadline], isOfBody: true, index: "obligation_open_by_lead"),
        Walk(classes: nil, isOfBody: true, index: "obligation_by_lead"),
        Walk(classes: [.overdue], isOfBody: false, index: "obligation_open_by_due"),
        Walk(classes: [.overdue, .dueSoon, .inTime, .noDeadline], isOfBody: false, index: "obligation_open_by_due"),
        Walk(classes: nil, isOfBody: false, index: "obligation_by_due"),
    ]

    @Test(arguments: walks, [ObligationQuery.Place?.none, .dated, .undated])
    func `the important lists walk an index, page after page`(walk: Walk, after: ObligationQuery.Place?) throws {
        let ward = try Ward()
        var query = ObligationQuery(asOf: ward.now.day)
        if walk.isOfBody { query.lead = ward.police }
        query.classes = walk.classes
        query.limit = 50
        query.after = after
        let plan = try ward.register.read(in: ward.authority) { try $0.plan(of: query, for: ward.policy) }
        #expect(plan.allSatisfy { $0.contains("INDEX \(walk.index) ") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
    }

    @Test(arguments: Engine.present)
    func `counts by body and class add up to the lists`(engine: Engine) throws {
        let ward = try Ward(engine)
        for proposal in try ward.propose([LocalDay(parsing: "2024-06-01"), LocalDay(parsing: "2024-06-25"), nil]) {
            _ = try ward.confirm(proposal)
        }
        let counts = try ward.register.read(in: ward.authority) {
            try $0.counts(ObligationQuery(asOf: ward.now.day), for: ward.policy)
        }
        #expect(
            counts.map(\.status) == [.dueSoon, .noDeadline, .overdue] && counts.allSatisfy { $0.lead == ward.police }
        )
    }

    @Test(arguments: Engine.present)
    func `a list longer than a page is handed on as a whole, those without a deadline last`(engine: Engine) throws {
        let ward = try Ward(engine)
        let days = (0..<1203).map { $0 % 5 == 0 ? nil : ward.now.day.adding(days: $0 * 7 % 40) }
        let proposals = try ward.propose(days)
        try ward.register.write(as: ward.office) { changes in
            for proposal in proposals { _ = try changes.confirm(proposal, issued: ward.now.day, quote: "Giao") }
        }
        let all = try ward.register.read(in: ward.authority) {
            try $0.obligations(ObligationQuery(asOf: ward.now.day), for: ward.policy)
        }
        let expected = days.sorted { left, right in left.map { day in right.map { day < $0 } ?? true } ?? false }
        #expect(all.count == 1203 && Set(all.map(\.id)).count == 1203 && all.map(\.due) == expected)
        #expect(all.allSatisfy { $0.parties.map(\.name) == ["Công an phường", "Đảng ủy"] })
    }

    @Test(arguments: Engine.present)
    func `pages follow each other without gap or repeat`(engine: Engine) throws {
        let ward = try Ward(engine)
        let days = [3, 1, 1, 2, nil, 1, nil].map { $0.map { ward.now.day.adding(days: $0) } }
        for proposal in try ward.propose(days) { _ = try ward.confirm(proposal) }
        var query = ObligationQuery(asOf: ward.now.day)
        let whole = try ward.register.read(in: ward.authority) { try $0.obligations(query, for: ward.policy).map(\.id) }
        var pages: [Identifier<Obligation>] = []
        query.limit = 2
        while let page = try? ward.register.read(in: ward.authority, { try $0.obligations(query, for: ward.policy) }),
            let last = page.last
        {
            pages += page.map(\.id)
            query.after = ObligationQuery.Place(due: last.due, id: last.id)
        }
        #expect(pages == whole && whole.count == 7)
    }

    @Test(arguments: Engine.present)
    func `a unit turns the pages of all that it has a part in`(engine: Engine) throws {
        let ward = try Ward(engine)
        let member = try ward.person(.unitMember, login: "minh")
        let days = (0..<24).map { $0 % 5 == 0 ? nil : ward.now.day.adding(days: $0 * 7 % 11) }
        let ids = try ward.propose(days).map { try ward.confirm($0) }
        // In turns: the police lead, coordinate, lead with the office, have no part.
        try ward.around { session in
            for (place, id) in ids.enumerated() where place % 4 > 0 {
                let office: Statement = "(SELECT MIN(id) FROM organisation)"
                try session.execute("UPDATE obligation SET lead_id = \(office) WHERE id = \(id)")
                try session.execute(
                    "UPDATE obligation_party SET organisation_id = \(office) WHERE obligation_id = \(id) AND ordinal = 0"
                )
                guard place % 4 < 3 else { continue }
                try session.execute(
                    """
                    UPDATE obligation_party SET organisation_id = \(ward.police),
                        part = \(place % 4 == 1 ? "coordinating" : "lead") WHERE obligation_id = \(id) AND ordinal = 1
                    """
                )
            }
        }
        let policy = ObligationPolicy(member, today: ward.now.day)
        var query = ObligationQuery(asOf: ward.now.day)
        let whole = try ward.register.read(in: ward.authority) { try $0.obligations(query, for: policy) }
        #expect(Set(whole.map(\.id)) == Set(ids.enumerated().filter { $0.offset % 4 < 3 }.map(\.element)))
        #expect(
            whole.map(\.due)
                == whole.map(\.due).sorted { one, other in one.map { one in other.map { one < $0 } ?? true } ?? false }
        )
        for length in [1, 4, 50] {
            query.limit = length
            query.after = nil
            var pages: [Identifier<Obligation>] = []
            while let page = try? ward.register.read(in: ward.authority, { try $0.obligations(query, for: policy) }),
                let last = page.last
            {
                #expect(page.count <= length)
                pages += page.map(\.id)
                query.after = ObligationQuery.Place(due: last.due, id: last.id)
            }
            #expect(pages == whole.map(\.id))
        }
        query = ObligationQuery(asOf: ward.now.day)
        let counts = try ward.register.read(in: ward.authority) { try $0.counts(query, for: policy) }
        #expect(counts.reduce(0) { $0 + $1.count } == 18)
        query.awaiting = .receipt
        query.limit = 6
        let waiting = try ward.register.read(in: ward.authority) { try $0.obligations(query, for: policy) }
        #expect(waiting.map(\.id) == whole.prefix(6).map(\.id))
    }

    @Test func `a unit's own list walks indexes alone`() throws {
        let ward = try Ward()
        let policy = ObligationPolicy(try ward.person(.unitMember, login: "minh"), today: ward.now.day)
        var query = ObligationQuery(asOf: ward.now.day)
        query.limit = 50
        let plan = try ward.register.read(in: ward.authority) { try $0.plan(of: query, for: policy) }
        #expect(plan.contains { $0.contains("INDEX obligation_by_lead ") }, "\(plan)")
        #expect(plan.contains { $0.contains("COVERING INDEX obligation_of_other_body ") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
    }
}

extension ObligationQuery.Place {
    static let dated = Self(due: LocalDay(parsing: "2024-06-01"), id: Identifier(5))
    static let undated = Self(due: nil, id: Identifier(5))
}
