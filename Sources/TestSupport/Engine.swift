package import Foundation
package import Storage
import StoragePostgreSQL
import StorageSQLite
import Synchronization

/// The engines that every test of what is stored runs on.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite, postgresql

    /// Those that are on this machine.
    package static let present: [Engine] = cluster == nil ? [.sqlite] : [.sqlite, .postgresql]

    /// Started when the first test asks for it; `nil` where PostgreSQL is not installed.
    package static let cluster: PrivateCluster? = {
        guard let tools = PrivateCluster.tools else {
            print("Tests: PostgreSQL is not on this machine; the register is tested on SQLite only")
            return nil
        }
        let cluster = PrivateCluster(tools: tools, settings: ["fsync=off", "max_connections=400"])
        cluster.run("CREATE ROLE ward LOGIN NOSUPERUSER NOBYPASSRLS")
        atexit { Engine.cluster?.stop() }
        return cluster
    }()

    private static let schemas = Mutex(0)

    /// An empty database: a file in the folder, or a schema of its own in the private cluster.
    package func database(in folder: URL) throws -> any Database {
        switch self {
        case .sqlite: return try SQLiteDatabase(path: folder.appending(path: "register.sqlite").path)
        case .postgresql:
            let number = Self.schemas.withLock { count in
                count += 1
                return count
            }
            let address = Self.cluster?.address ?? ""
            let owner = try PostgreSQLDatabase(address: address, connections: 1)
            try owner.write { try $0.run(script: "CREATE SCHEMA t\(number) AUTHORIZATION ward") }
            // No superuser, so that the server itself keeps authorities apart in every test.
            let own = "host=\(Self.cluster?.host ?? "") dbname=postgres user=ward options='-c search_path=t\(number)'"
            return try PostgreSQLDatabase(address: own, connections: 4)
        }
    }
}
