import CPostgreSQL
import Kernel

/// One connection to a server; used by one thread at a time, which the pool sees to.
final class Connection: @unchecked Sendable {
    private let handle: OpaquePointer
    private let library: Library

    init(address: String) throws(Failure) {
        library = try Library.loaded()
        guard let handle = library.connect(address) else {
            throw Failure(.disconnected, "Không đủ bộ nhớ để kết nối cơ sở dữ liệu.")
        }
        guard library.status(handle) == CONNECTION_OK else {
            let message = library.message(of: handle)
            library.finish(handle)
            throw PostgreSQLFailure.connecting(message)
        }
        self.handle = handle
        do {
            _ = try execute("SET datestyle = 'ISO'; SET timezone = 'UTC'; SET client_min_messages = 'warning'")
        } catch {
            library.finish(handle)
            throw error
        }
    }

    deinit { library.finish(handle) }

    /// Whether it is open and in no transaction.
    var isUsable: Bool { library.status(handle) == CONNECTION_OK && library.transactionStatus(handle) == PQTRANS_IDLE }

    /// Runs text without values: `BEGIN`, a migration.
    func run(_ text: String) throws(Failure) { _ = try execute(text) }

    private func execute(_ text: String) throws(Failure) -> QueryResult {
        try QueryResult(library.execute(handle, text), of: handle, library)
    }

    /// Runs one statement with its values.
    func execute(_ text: String, _ values: [String?]) throws(Failure) -> QueryResult {
        try QueryResult(
            withParameters(values) {
                library.executeWithValues(handle, text, Int32(values.count), nil, $0, nil, nil, 0)
            },
            of: handle,
            library
        )
    }

    /// Hands on rows one by one as the server sends them.
    func forEach(_ text: String, _ values: [String?], _ body: (QueryResult) throws -> Void) throws {
        let sent = withParameters(values) { library.send(handle, text, Int32(values.count), nil, $0, nil, nil, 0) }
        guard sent == 1, library.setSingleRowMode(handle) == 1 else {
            throw PostgreSQLFailure.failure(state: nil, library.message(of: handle))
        }
        var fault: (any Error)?
        while let next = library.nextResult(handle) {
            do {
                let result = try QueryResult(next, of: handle, library)
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
