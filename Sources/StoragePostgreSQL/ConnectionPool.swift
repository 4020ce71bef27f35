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

    func withConnection<Result>(_ body: (Connection) throws -> Result) throws -> Result {
        places.wait()
        defer { places.signal() }
        let connection = try idle.withLock { $0.popLast() } ?? Connection(address: address)
        defer { if connection.isUsable { idle.withLock { $0.append(connection) } } }
        return try body(connection)
    }
}
