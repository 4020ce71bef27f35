import Demo
import Foundation
import Kernel
import Obligations
import Organisations
import Server
import Storage

/// An invented ward in a folder of its own, removed with the value.
final class DemoRegister {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-demo-\(UUID().uuidString)")
    let until: LocalDay
    let installation: Installation

    /// - Parameter database: the address of an empty server's database; a file in the folder when `nil`.
    init(until: LocalDay, months: Int, database: String? = nil) async throws {
        self.until = until
        let configuration = Self.configuration(folder, database)
        let ward = DemoWard(until: until, months: months)
        try await Installation.filling(configuration, clock: ward.clock.clock) { try await ward.live(in: $0) }
        installation = try Installation(configuration, clock: ward.clock.clock)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func configuration(_ folder: URL, _ database: String? = nil) -> Configuration {
        var configuration = Configuration(folder: folder.path, environment: [:])
        configuration.databaseAddress = database
        return configuration
    }

    func read<Result>(_ body: (Records, ObligationPolicy) throws -> Result) throws -> Result {
        let office = try installation.principal(login: "hoa", authority: nil)
        return try installation.register.read(in: office.authority) { records in
            try body(records, ObligationPolicy(office, today: until))
        }
    }

    func all() throws -> [Obligation] {
        try read { try $0.obligations(ObligationQuery(asOf: until), for: $1) }
    }

    /// All that is known of every obligation, a line each, with all that happened.
    func fingerprint() throws -> [String] {
        try read { records, policy in
            try records.obligations(ObligationQuery(asOf: until), for: policy).map { obligation in
                "\(obligation) \(try records.events(of: obligation.id)) \(try records.evidence(of: obligation.id))"
            }
        }
    }
}
