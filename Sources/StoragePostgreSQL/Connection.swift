import CPostgreSQL
import Kernel

/// One connection to a server; used by one thread at a time, which the pool sees to.
final class Connection: @unchecked Sendable {
    private let handle: OpaquePointer

    init(address: String) throws(Failure) {
        guard let handle = PQconnectdb(address) else {
            throw Failure(.disconnected, "Không đủ bộ nhớ để kết nối cơ sở dữ liệu.")
        }
        guard PQstatus(handle) == CONNECTION_OK else {
            let message = String(cString: PQerrorMessage(handle))
            PQfinish(handle)
            throw PostgreSQLFailure.connecting(message)
        }
        self.handle = handle
        do {
            _ = try execute("SET datestyle = 'ISO'; SET timezone = 'UTC'; SET client_min_messages = 'warning'")
        } catch {
            PQfinish(handle)
            throw error
        }
    }

    deinit { PQfinish(handle) }

    /// Whether it is open and in no transaction.
    var isUsable: Bool { PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// Runs text without values: `BEGIN`, a migration.
    func run(_ text: String) throws(Failure) { _ = try execute(text) }

    private func execute(_ text: String) throws(Failure) -> QueryResult {
        try QueryResult(PQexec(handle, text), of: handle)
    }

    /// Runs one statement with its values.
    func execute(_ text: String, _ values: [String?]) throws(Failure) -> QueryResult {
        try QueryResult(
            withParameters(values) { PQexecParams(handle, text, Int32(values.count), nil, $0, nil, nil, 0) },
            of: handle
        )
    }

    /// Hands on rows one by one as the server sends them.
    func forEach(_ text: String, _ values: [String?], _ body: (QueryResult) throws -> Void) throws {
        let sent = withParameters(values) { PQsendQueryParams(handle, text, Int32(values.count), nil, $0, nil, nil, 0) }
        guard sent == 1, PQsetSingleRowMode(handle) == 1 else {
            throw PostgreSQLFailure.failure(state: nil, String(cString: PQerrorMessage(handle)))
        }
        var fault: (any Error)?
        while let next = PQgetResult(handle) {
            do {
                let result = try QueryResult(next, of: handle)
                if fault == nil, result.isRow { try body(result) }
            } catch {
                fault = fault ?? error
            }
        }
        if let fault { throw fault }
    }

    private func withParameters<Result>(
        _ values: [String?],
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
    ) -> Result {
        let texts = values.map { $0.map { Array($0.utf8CString) } }
        var offsets: [Int?] = []
        var buffer: [CChar] = []
        for text in texts {
            offsets.append(text == nil ? nil : buffer.count)
            buffer += text ?? []
        }
        return buffer.withUnsafeBufferPointer { bytes in
            let pointers = offsets.map { offset in offset.flatMap { bytes.baseAddress?.advanced(by: $0) } }
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }
}
