import Accounts
import Foundation
import Kernel
import Notifications
import Obligations
import Organisations
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct JobTests {
    /// A ward with an obligation of the police that is overdue by three days on Monday 24/6/2024.
    private func ward(_ engine: Engine) throws -> Ward {
        let ward = try Ward(engine, on: "2024-06-10")
        _ = try ward.confirm(ward.propose([.iso("2024-06-21")])[0])
        return ward
    }

    /// The register at a time of the clock in Vietnam.
    private func register(_ ward: Ward, _ day: String, _ time: String) throws -> Register {
        let moment = try #require(TimeOfDay(parsing: time)).on(.iso(day))
        return try Register(ward.database, clock: .fixed(moment))
    }

    @Test(arguments: Engine.present)
    func `the morning is planned once a day, and due at its hour`(engine: Engine) throws {
        let ward = try ward(engine)
        let early = try register(ward, "2024-06-24", "06:00")
        for _ in 0..<3 { try early.planMornings() }
        #expect(try early.claimJob(for: "a") == nil)
        let later = try register(ward, "2024-06-24", "07:00")
        try later.planMornings()
        let job = try #require(try later.claimJob(for: "a"))
        #expect(job.kind == .morning && job.attempts == 1 && job.day == .iso("2024-06-24"))
        #expect(try later.claimJob(for: "b") == nil)
        #expect(try later.settle(job, by: "a", .done, outcome: "xong"))
        try later.planMornings()
        #expect(try later.claimJob(for: "b") == nil)
        let jobs = try later.read(in: ward.authority) { try $0.jobs() }
        #expect(jobs.map(\.state) == [.done] && jobs.map(\.outcome) == ["xong"])
    }

    @Test(arguments: Engine.present)
    func `when its holder dies a job goes to another after the lease, and to nobody before`(engine: Engine) throws {
        let ward = try ward(engine)
        let start = try register(ward, "2024-06-24", "07:00")
        try start.planMornings()
        let lost = try #require(try start.claimJob(for: "dead"))
        #expect(try register(ward, "2024-06-24", "07:09").claimJob(for: "b") == nil)
        let later = try register(ward, "2024-06-24", "07:10")
        let taken = try #require(try later.claimJob(for: "b"))
        #expect(taken.id == lost.id && taken.attempts == 2)
        // The first one was only slow: what it says now counts no more.
        #expect(try !later.settle(lost, by: "dead", .done, outcome: "muộn"))
        #expect(try later.settle(taken, by: "b", .waiting, outcome: "lỗi", due: later.clock.now()))
        #expect(try later.claimJob(for: "a")?.attempts == 3)
    }

    @Test(arguments: Engine.present)
    func `of many runners each job has one`(engine: Engine) async throws {
        let ward = try ward(engine)
        for number in 0..<40 {
            try ward.around { session in
                try session.execute(
                    """
                    INSERT INTO job (authority_id, kind, name, day, state, due_at, attempts, made_at)
                    VALUES (\(ward.authority), 'letter', \("letter/\(number)"), \(ward.now.day), 'waiting', \(ward.now), 0,
                        \(ward.now))
                    """
                )
            }
        }
        // Connections of their own, as those of several servers.
        let register = try register(ward, "2024-06-24", "07:00")
        let claimed = try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 0..<4 {
                group.addTask {
                    var names: [String] = []
                    while let job = try register.claimJob(for: "runner-\(number)") {
                        names.append(job.name)
                        try register.settle(job, by: "runner-\(number)", .done, outcome: "")
                    }
                    return names
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(claimed.count == 40 && Set(claimed).count == 40)
    }

    @Test(arguments: Engine.present)
    func `several servers at once remind each person once`(engine: Engine) async throws {
        let ward = try ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let address = EmailAddress("minh@anha.example")
        try ward.register.write(as: ward.office) {
            try $0.setNotifications(PersonalSettings(address: address), of: minh.person)
        }
        let register = try register(ward, "2024-06-24", "07:00")
        let authority = ward.authority
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { _ = try register.remind(in: authority) } }
            try await group.waitForAll()
        }
        let (notices, jobs) = try register.read(in: ward.authority) {
            (try $0.notices(of: minh.person), try $0.jobs())
        }
        #expect(notices.count == 1 && jobs.map(\.name) == ["letter/2024-06-24/\(minh.person)"])
        #expect(try ward.trailHolds())
    }

    @Test(arguments: Engine.present)
    func `jobs that ended long ago are forgotten, others stay`(engine: Engine) throws {
        let ward = try ward(engine)
        let old = try register(ward, "2024-01-02", "07:00")
        try old.planMornings()
        let job = try #require(try old.claimJob(for: "a"))
        try old.settle(job, by: "a", .failed, outcome: "")
        try register(ward, "2024-03-30", "07:00").forgetOldJobs()
        #expect(try ward.register.read(in: ward.authority) { try $0.jobs().count } == 1)
        try register(ward, "2024-04-02", "07:01").forgetOldJobs()
        #expect(try ward.register.read(in: ward.authority) { try $0.jobs().isEmpty })
    }
}
