import Dispatch
import Glibc
import Kernel
import Obligations
import Organisations
import Storage
import StoragePostgreSQL
import Synchronization
import TestSupport
import Testing

@Suite(.enabled(if: PrivateCluster.tools != nil)) struct FailoverTests {
    /// The configuration that docs/operating/scaling.md describes.
    @Test func `when the primary dies the standby goes on, with every write that was acknowledged`() throws {
        let tools = try #require(PrivateCluster.tools)
        let primary = PrivateCluster(tools: tools, settings: [])
        defer { primary.stop() }
        let standby = PrivateCluster(tools: tools, settings: [], standbyOf: primary)
        defer { standby.stop() }
        try waitForStandby(of: primary)

        let database = try PostgreSQLDatabase(address: PrivateCluster.address(of: [primary, standby]), connections: 4)
        let ward = try Ward(database)
        let load = Load(ward, proposals: try ward.propose(Array(repeating: nil, count: 400)))
        DispatchQueue.concurrentPerform(iterations: 4) { writer in
            while let place = load.next() {
                // In mid-load, while the others write.
                if place == 100 {
                    primary.kill()
                    standby.promote()
                }
                load.confirm(place)
            }
        }
        let confirmed = try ward.register.read(in: ward.authority) { records in
            try records.obligations(ObligationQuery(asOf: ward.now.day), for: ward.policy).map(\.id)
        }
        let acknowledged = load.acknowledged.withLock { $0 }
        #expect(acknowledged.count > 390 && Set(acknowledged).isSubset(of: confirmed))
        let host = try database.read { session in
            try session.first("SELECT current_setting('unix_socket_directories')") { try $0.text() }
        }
        #expect(host == standby.host, "the load did not go on at the standby")
        let verdict = try ward.register.read(in: ward.authority) { try $0.audit.verify() }
        guard case .whole = verdict else {
            Issue.record("the trail does not hold: \(verdict)")
            return
        }
    }

    /// From then on a commit is acknowledged when both have it.
    private func waitForStandby(of primary: PrivateCluster) throws {
        primary.run("ALTER SYSTEM SET synchronous_standby_names = '*'")
        primary.run("SELECT pg_reload_conf()")
        let database = try PostgreSQLDatabase(address: primary.address, connections: 1)
        for _ in 0..<200 {
            let state = try database.read { session in
                try session.first("SELECT sync_state FROM pg_stat_replication") { try $0.text() }
            }
            if state == "sync" { return }
            usleep(50_000)
        }
        Issue.record("the standby does not follow")
    }
}

/// Writers that go on until each proposal is confirmed, and what they were told.
private final class Load: Sendable {
    let acknowledged = Mutex<[Identifier<Obligation>]>([])
    private let place = Atomic(0)
    private let proposals: [Proposal]
    private let register: Register
    private let office: Principal

    init(_ ward: Ward, proposals: [Proposal]) {
        self.proposals = proposals
        register = ward.register
        office = ward.office
    }

    func next() -> Int? {
        let place = place.add(1, ordering: .relaxed).oldValue
        return place < proposals.count ? place : nil
    }

    /// Tries again as a user would: whoever was in doubt finds the proposal settled.
    func confirm(_ place: Int) {
        for _ in 0..<200 {
            do {
                let id = try register.write(as: office) { changes in
                    try changes.confirm(proposals[place], issued: changes.now.day, quote: "Giao")
                }
                return acknowledged.withLock { $0.append(id) }
            } catch let failure as Failure where failure.code == .conflict {
                return
            } catch {
                usleep(50_000)
            }
        }
        Issue.record("proposal \(place) could not be confirmed")
    }
}
