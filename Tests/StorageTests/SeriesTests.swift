import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct SeriesTests {
    private func day(_ text: String) -> LocalDay { LocalDay(parsing: text) ?? LocalDay(daysSinceEpoch: 0) }

    /// A ward with a series of the 25th of each month, confirmed on 21/6/2024.
    private func ward(_ engine: Engine, _ rule: String = "FREQ=MONTHLY;BYMONTHDAY=25") throws -> (
        Ward, Identifier<Obligation>
    ) {
        let ward = try Ward(engine)
        var proposal = try ward.propose([nil])[0]
        proposal.recurrence = rule
        return (ward, try ward.confirm(proposal))
    }

    private func instances(_ ward: Ward, _ series: Identifier<Obligation>) throws -> [Obligation] {
        var query = ObligationQuery(asOf: ward.now.day)
        query.parent = series
        return try ward.register.read(in: ward.authority) { try $0.obligations(query, for: ward.policy) }
    }

    private func advance(_ ward: Ward, on day: String) throws -> Int {
        try ward.register(on: day).write(as: ward.office) { try $0.advanceSeries().made }
    }

    @Test(arguments: Engine.present)
    func `instances are made on confirming and ahead, each once`(engine: Engine) throws {
        let (ward, series) = try ward(engine)
        #expect(try instances(ward, series).map(\.occurrence?.description) == ["2024-06-25", "2024-07-25"])
        #expect(try advance(ward, on: "2024-06-21") == 0)
        #expect(try advance(ward, on: "2024-08-01") == 2)
        #expect(try advance(ward, on: "2024-08-01") == 0)
        let all = try instances(ward, series)
        #expect(all.map(\.deadline?.description) == ["2024-06-25", "2024-07-25", "2024-08-25", "2024-09-25"])
        #expect(all.allSatisfy { $0.parties.map(\.name) == ["Công an phường", "Đảng ủy"] && $0.recurrence == nil })
        #expect(try ward.trailHolds())
    }

    @Test(arguments: Engine.present)
    func `two programs that advance at once make each instance once`(engine: Engine) async throws {
        let (ward, series) = try ward(engine, "FREQ=WEEKLY;BYDAY=MO")
        let register = try ward.register(on: "2024-09-02")
        let office = ward.office
        let made = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 { group.addTask { try register.write(as: office) { try $0.advanceSeries().made } } }
            return try await group.reduce(0, +)
        }
        let days = try instances(ward, series).map(\.occurrence)
        #expect(Set(days).count == days.count && made == days.count - 9, "\(made) of \(days.count)")
    }

    @Test(arguments: Engine.present)
    func `a series has no deadline to miss, its instances do`(engine: Engine) throws {
        let (ward, series) = try ward(engine)
        for (asOf, expected) in [
            ("2024-06-21", [.dueSoon: 1, .inTime: 1, .series: 1]),
            ("2024-08-30", [.overdue: 2, .series: 1]),
        ] as [(String, [StatusClass: Int])] {
            let counts = try ward.register.read(in: ward.authority) {
                try $0.counts(ObligationQuery(asOf: day(asOf)), for: ward.policy)
            }
            #expect(Dictionary(uniqueKeysWithValues: counts.map { ($0.status, $0.count) }) == expected)
        }
        let next = try ward.register.read(in: ward.authority) { try $0.nextInstances(from: day("2024-06-26")) }
        #expect(next == [series: day("2024-07-25")])
    }

    @Test(arguments: Engine.present)
    func `lists and counts have the next instance, those that are late, and those begun with`(engine: Engine) throws {
        let (ward, series) = try ward(engine, "FREQ=WEEKLY;BYDAY=MO")
        let made = try instances(ward, series)
        try ward.register.write(as: ward.office) {
            try $0.take(.update(progress: 10, note: "Đã làm"), with: made[4].id)
        }
        for (asOf, expected) in [
            ("2024-06-21", [0, 4]), ("2024-06-24", [0, 4]), ("2024-06-25", [0, 1, 4]), ("2024-07-10", [0, 1, 2, 3, 4]),
        ] {
            var query = ObligationQuery(asOf: day(asOf))
            query.isAhead = false
            let (list, counts, ahead) = try ward.register.read(in: ward.authority) { records in
                let list = try records.obligations(query, for: ward.policy).filter(\.isInstance)
                let counts = try records.counts(query, for: ward.policy)
                query.isAhead = true
                return (list, counts, try records.obligations(query, for: ward.policy))
            }
            #expect(list.map(\.id) == expected.map { made[$0].id }, "as of \(asOf)")
            #expect(counts.reduce(0) { $0 + $1.count } == expected.count + 1, "as of \(asOf)")
            #expect(ahead.count == made.count - expected.count)
        }
        let counted = try ward.register.read(in: ward.authority) { records in
            var query = ObligationQuery(asOf: ward.now.day)
            query.isAhead = true
            return try records.counts(query, for: ward.policy).reduce(0) { $0 + $1.count }
        }
        #expect(counted == made.count - 2)
    }

    @Test(arguments: Engine.present)
    func `a day of the past has the next instance of that day`(engine: Engine) throws {
        let (ward, series) = try ward(engine, "FREQ=WEEKLY;BYDAY=MO")
        let first = try instances(ward, series)[0].id
        let later = try ward.register(on: "2024-07-10")
        try later.write(as: ward.office) { changes in
            try changes.take(.submit(evidence: day("2024-07-10"), note: "BC"), with: first)
            try changes.take(.accept, with: first)
        }
        var query = ObligationQuery(asOf: ward.now.day)
        query.isAhead = false
        let policy = ObligationPolicy(ward.office, today: day("2024-07-10"))
        let list = try later.read(in: ward.authority) { try $0.obligations(query, for: policy).filter(\.isInstance) }
        #expect(list.map(\.id) == [first])
    }

    @Test func `those that lie ahead are counted along their index`() throws {
        let ward = try Ward()
        var query = ObligationQuery(asOf: ward.now.day)
        query.isAhead = true
        let plan = try ward.register.read(in: ward.authority) { try $0.plan(of: query, for: ward.policy) }
        #expect(plan.contains { $0.contains("INDEX obligation_ahead") } && !plan.contains { $0.hasPrefix("SCAN") })
    }

    @Test(arguments: Engine.present)
    func `what ends takes its untouched instances along, with the reason`(engine: Engine) throws {
        let (ward, series) = try ward(engine)
        let first = try instances(ward, series)[0].id
        try ward.register.write(as: ward.office) { changes in
            try changes.take(.update(progress: 10, note: "Đã làm"), with: first)
            try changes.take(.cancel(reason: "Hết chiến dịch"), with: series)
        }
        let found = try instances(ward, series)
        #expect(found.map(\.stage) == [.underWay, .closed])
        let events = try ward.register.read(in: ward.authority) { try $0.events(of: found[1].id) }
        #expect(events.last?.note.contains("Hết chiến dịch") == true)
        #expect(try advance(ward, on: "2024-12-01") == 0)
    }

    @Test(arguments: Engine.present)
    func `instances rest with their series and go on with it`(engine: Engine) throws {
        let (ward, series) = try ward(engine)
        try ward.register.write(as: ward.office) { try $0.take(.suspend(reason: "Mưa bão"), with: series) }
        #expect(try instances(ward, series).allSatisfy { $0.suspended != nil })
        #expect(try advance(ward, on: "2024-07-10") == 0)
        try ward.register(on: "2024-07-10").write(as: ward.office) {
            try $0.take(.resume(reason: "Hết bão"), with: series)
        }
        let found = try instances(ward, series)
        #expect(found.map(\.stage) == [.closed, .assigned, .assigned])
        #expect(found.map(\.occurrence?.description) == ["2024-06-25", "2024-07-25", "2024-08-25"])
        #expect(found[1].suspended == nil)
    }

    @Test(arguments: Engine.present)
    func `a time of rest with an end leaves its days out`(engine: Engine) throws {
        let (ward, series) = try ward(engine)
        try ward.register.write(as: ward.office) {
            try $0.take(.suspend(reason: "Nghỉ hè", until: day("2024-06-30")), with: series)
        }
        #expect(try instances(ward, series).map(\.stage) == [.closed, .assigned])
        #expect(try advance(ward, on: "2024-07-01") == 1)
    }

    @Test(arguments: Engine.present)
    func `another lead gets the instances that nobody has begun with`(engine: Engine) throws {
        let (ward, series) = try ward(engine)
        let office = try ward.register.read(in: ward.authority) { try $0.organisations()[1].id }
        try ward.register.write(as: ward.office) {
            try $0.take(.handOver(to: Party(.lead, "Văn phòng", organisation: office), reason: "Đổi"), with: series)
        }
        #expect(try instances(ward, series).allSatisfy { $0.parties(.lead).map(\.name) == ["Văn phòng"] })
    }
}
