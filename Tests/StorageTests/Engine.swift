import Foundation
import Storage
import StoragePostgreSQL
import StorageSQLite
import Synchronization
import Testing

/// The engines that every storage test runs on.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
    case sqlite, postgresql

    var testDescription: String { rawValue }

    /// Those that are on this machine.
    static let present: [Engine] = PrivateCluster.shared == nil ? [.sqlite] : [.sqlite, .postgresql]

    private static let schemas = Mutex(0)

    /// An empty database: a file in the folder, or a schema of its own in the private cluster.
    func database(in folder: URL) throws -> any Database {
        switch self {
        case .sqlite: return try SQLiteDatabase(path: folder.appending(path: "register.sqlite").path)
        case .postgresql:
            let number = Self.schemas.withLock { count in
                count += 1
                return count
            }
            let address = PrivateCluster.shared?.address ?? ""
            let owner = try Self.connected(to: address)
            try owner.write { try $0.run(script: "CREATE SCHEMA t\(number)") }
            return try PostgreSQLDatabase(address: "\(address) options='-c search_path=t\(number)'", connections: 4)
        }
    }

    /// The server takes a moment to start.
    private static func connected(to address: String) throws -> PostgreSQLDatabase {
        for _ in 0..<100 {
            if let database = try? PostgreSQLDatabase(address: address, connections: 1) { return database }
            usleep(100_000)
        }
        return try PostgreSQLDatabase(address: address, connections: 1)
    }
}
