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
        pool.giveBack(try pool.take())
    }

    package var dialect: Dialect { .postgresql }

    package func read<Result>(_ body: (any Session) throws -> Result) throws -> Result {
        try transaction(onlyReads: true, body)
    }

    package func write<Result>(_ body: (any Session) throws -> Result) throws -> Result {
        try transaction(onlyReads: false, body)
    }

    private func transaction<Result>(onlyReads: Bool, _ body: (any Session) throws -> Result) throws -> Result {
        let session = PostgreSQLSession(try pool.take(), onlyReads: onlyReads, anew: pool.replacement)
        do {
            let result = try body(session)
            pool.giveBack(try session.finish(.commit))
            return result
        } catch {
            pool.giveBack(try? session.finish(.rollback))
            throw error
        }
    }
}
