import Kernel
package import Storage

/// A register on a PostgreSQL server (cơ sở dữ liệu PostgreSQL), by libpq.
///
/// The address is a connection string after libpq's manual; it may name several hosts, of which the first that takes
/// writes is used. A pool of connections is kept; who finds all in use waits.
package struct PostgreSQLDatabase: Storage.Database {
    private let pool: ConnectionPool

    /// Connects once, so that a wrong address or password is told at the start.
    ///
    /// - Parameter connections: how many transactions may run at once.
    package init(address: String, connections: Int = 8) throws {
        pool = ConnectionPool(address: address, limit: connections)
        try pool.withConnection { _ in }
    }

    package var dialect: Dialect { .postgresql }

    package func read<Result>(_ body: (any Session) throws -> Result) throws -> Result {
        try transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    package func write<Result>(_ body: (any Session) throws -> Result) throws -> Result {
        try transaction("BEGIN", body)
    }

    private func transaction<Result>(_ begin: String, _ body: (any Session) throws -> Result) throws -> Result {
        try pool.withConnection { connection in
            try connection.run(begin)
            do {
                let result = try body(PostgreSQLSession(connection: connection))
                try connection.run("COMMIT")
                return result
            } catch {
                try? connection.run("ROLLBACK")
                throw error
            }
        }
    }
}
