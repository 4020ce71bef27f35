import Demo
import Foundation
import Kernel
import Obligations
import Organisations
import Server
import Storage
import TestSupport
import Testing

/// The invented ward as a whole: the same every time, plausible, and with something in every list.
@Suite(.serialized) struct DemoWardTests {
    @Test(arguments: ["2026-11-24", "2026-03-15", "2026-02-18"])
    func `every list has something to show, and nothing happened when nobody was there`(day: String) async throws {
        let ward = try await DemoRegister(until: .iso(day), months: 5)
        let all = try ward.all()
        let classes = Set(all.map { $0.facts.status(asOf: ward.until).kind })
        #expect(classes == Set(StatusClass.allCases))
        for awaiting in Awaiting.allCases {
            var query = ObligationQuery(asOf: ward.until)
            query.awaiting = awaiting
            #expect(try !ward.read { try $0.obligations(query, for: $1) }.isEmpty, "\(awaiting)")
        }
        let late = all.filter { $0.facts.status(asOf: ward.until).kind == .overdue }
        #expect(Set(late.compactMap { $0.parties(.lead).first?.name }).count >= 2)
        #expect(try !ward.read { records, _ in try records.proposals(state: .pending) }.isEmpty)
        #expect(all.contains { $0.topic != nil } && all.contains(where: \.isInstance) && all.contains { $0.isPart })
        try expectPlausible(ward, all)
        try expectWhole(ward)
    }

    private func expectPlausible(_ ward: DemoRegister, _ all: [Obligation]) throws {
        try ward.read { records, _ in
            let calendar = try records.calendar()
            let imported = Dictionary(uniqueKeysWithValues: try records.documents().map { ($0.id, $0.imported) })
            for obligation in all {
                let events = try records.events(of: obligation.id)
                let paper = obligation.source.flatMap { imported[$0.document] }
                #expect(events.allSatisfy { $0.at > paper ?? $0.at && $0.at.day < ward.until }, "\(obligation)")
                #expect(events.allSatisfy { calendar.isWorkingDay($0.at.day) }, "\(events)")
                #expect(events.map(\.at) == events.map(\.at).sorted(), "\(obligation.id)")
                let notes = events.map(\.note).joined()
                #expect(!notes.contains("{") && !notes.contains(".;") && !notes.contains(".."), "\(notes)")
            }
        }
    }

    private func expectWhole(_ ward: DemoRegister) throws {
        let installation = ward.installation
        let check = try InstallationCheck(installation.register.database, installation.files).run()
        #expect(check.faults.isEmpty)
        try ward.read { records, _ in
            guard case .whole = try records.audit.verify() else {
                Issue.record("a chain of the audit trail is broken")
                return
            }
        }
    }

    @Test func `the same day gives the same register`() async throws {
        let first = try await DemoRegister(until: .iso("2026-11-24"), months: 3)
        let second = try await DemoRegister(until: .iso("2026-11-24"), months: 3)
        #expect(try first.fingerprint() == second.fingerprint())
    }

    @Test func `on 1 July 2025 the offices change and their open work is handed over`() async throws {
        let ward = try await DemoRegister(until: .iso("2025-08-20"), months: 4)
        let (bodies, handed) = try ward.read { records, policy in
            let all = try records.obligations(ObligationQuery(asOf: ward.until), for: policy)
            return (
                try records.organisations(),
                try all.filter { try records.events(of: $0.id).contains { $0.kind == .handOver } }
            )
        }
        let old = bodies.filter { $0.effectiveTo == .iso("2025-06-30") }
        #expect(old.count == 6 && old.allSatisfy { $0.successor != nil })
        #expect(handed.count >= 3)
        let open = try ward.all().filter { [.assigned, .received, .underWay].contains($0.stage) }
        let ended = Set(old.map(\.id))
        #expect(!open.contains { $0.parties(.lead).contains { $0.organisation.map(ended.contains) ?? false } })
    }

    @Test(.enabled(if: PrivateCluster.tools != nil, "PostgreSQL is not on this machine"))
    func `a server's database gets the same, and is not filled twice`() async throws {
        let cluster = PrivateCluster(tools: PrivateCluster.tools ?? "", settings: ["fsync=off"])
        defer { cluster.stop() }
        let file = try await DemoRegister(until: .iso("2026-11-24"), months: 3)
        let server = try await DemoRegister(until: .iso("2026-11-24"), months: 3, database: cluster.address)
        #expect(try file.fingerprint() == server.fingerprint())
        await #expect(throws: Failure.self) {
            try await DemoRegister(until: .iso("2026-11-24"), months: 3, database: cluster.address)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: server.folder.path)
        #expect(names == ["files"])
    }
}
