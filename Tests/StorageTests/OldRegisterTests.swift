import Kernel
import Obligations
import Organisations
import Search
import Storage
import TestSupport
import Testing

/// What an old program wrote is all there after every later step, and can be worked with.
@Suite struct OldRegisterTests {
    private func opened(_ old: OldRegister) throws -> (Register, Principal) {
        let register = try Register(old.database, clock: .fixed(old.now))
        let office = try register.read(in: old.authority) { records throws in
            let hoa = try #require(try records.person(login: "hoa"))
            return try records.principal(hoa.id)
        }
        return (register, office)
    }

    @Test(arguments: Engine.present)
    func `a register of step 2 is brought up as a whole`(engine: Engine) throws {
        let old = try OldRegister(engine)
        #expect(try Migrator().migrate(old.database, now: old.now) == Migration.all.count - 2)
        let (register, office) = try opened(old)
        let outcome = try InstallationCheck(old.database, old.files).run()
        #expect(outcome.faults == [] && outcome.files == 1 && outcome.entries == 9)

        let policy = ObligationPolicy(office, today: old.now.day)
        try register.read(in: old.authority) { records throws in
            let all = try records.obligations(ObligationQuery(asOf: old.now.day), for: policy)
            let kinds = all.map { $0.facts.status(asOf: old.now.day).kind }
            #expect(kinds == [.doneOnTime, .overdue, .suspended, .noDeadline, .series])
            #expect(all.allSatisfy { $0.parties(.lead).map(\.organisation) == [Identifier(2)] && $0.topic == nil })
            // The tally counts what was there before it.
            let counts = try records.counts(ObligationQuery(asOf: old.now.day), for: policy)
            #expect(Dictionary(uniqueKeysWithValues: counts.map { ($0.status, $0.count) }).count == 5)
            #expect(try records.events(of: Identifier(1)).map(\.kind) == [.confirm, .submit, .accept])
            #expect(try records.documents().map(\.number) == ["12-TB/ĐU"])
            #expect(try records.proposals(state: .pending).map(\.version) == [1])
            #expect(try !records.calendar().isWorkingDay(LocalDay(parsing: "2024-07-19") ?? old.now.day))
            // The one chain became the first of eight; its last hash stays what it was, to the letter.
            guard case .whole(let heads) = try records.audit.verify() else {
                Issue.record("the trail does not hold")
                return
            }
            #expect(heads.count == AuditChain.lanes && heads.first?.last == old.head)
            #expect(old.head.hash == "9fe74bafc7ec409ec9c776a1847116f6b8a48e95b4558ed1889c6939b9939fb0")
        }
    }

    @Test(arguments: Engine.present)
    func `work goes on in it, and search finds what was there before its index`(engine: Engine) throws {
        let old = try OldRegister(engine)
        let (register, office) = try opened(old)
        try register.write(as: office) { changes in
            try changes.take(.resume(reason: "Đã có quy hoạch"), with: Identifier(5))
            try changes.take(.submit(evidence: old.now.day, note: "BC 09"), with: Identifier(2))
            let waiting = try changes.records.proposals(state: .pending)[0]
            #expect(try changes.confirm(waiting, issued: old.now.day, quote: "Giao") == Identifier(6))
            #expect(try changes.advanceSeries().made == 2)
        }
        #expect(try !register.isIndexed(old.authority))
        try register.fillIndex(of: old.authority)
        let policy = ObligationPolicy(office, today: old.now.day)
        try register.read(in: old.authority) { records throws in
            let found = try records.search(SearchQuery("khu khuan"), for: policy)
            #expect(found.hits.map(\.id) == [2])
            #expect(try records.obligation(Identifier(2), for: policy)?.stage == .submitted)
        }
        let outcome = try InstallationCheck(old.database, old.files).run()
        #expect(outcome.faults == [])
    }

    @Test(arguments: Engine.present)
    func `the first deadline stays guarded, whatever step guarded it`(engine: Engine) throws {
        let old = try OldRegister(engine)
        _ = try opened(old)
        #expect(throws: Failure.self) {
            try old.database.write { session in
                try session.enter(.authority(old.authority))
                try session.run(script: "UPDATE obligation SET first_deadline = '2024-12-31' WHERE id = 2")
            }
        }
    }
}
