import Dispatch
import Kernel
import Synchronization

/// Connections that are lent out one at a time each (nhóm kết nối); a broken one is thrown away, not handed on.
final class ConnectionPool: Sendable {
    private let address: String
    private let idle = Mutex<[Connection]>([])
    private let places: DispatchSemaphore

    init(address: String, limit: Int) {
        self.address = address
        places = DispatchSemaphore(value: limit)
    }

    /// Waits for a place and gives a connection for it, a kept one if there is one.
    func take() throws -> Connection {
        places.wait()
        do { return try idle.withLock { $0.popLast() } ?? Connection(address: address) } catch {
            places.signal()
            throw error
        }
    }

    /// A new connection in the place of one that is dead; those that are kept are likely dead as well.
    func replacement() throws -> Connection {
        idle.withLock { $0.removeAll() }
        return try Connection(address: address)
    }

    /// Takes a connection back, keeps it if it can be used again, and frees its place.
    func giveBack(_ connection: Connection?) {
        if let connection, connection.isUsable { idle.withLock { $0.append(connection) } }
        places.signal()
    }
}
