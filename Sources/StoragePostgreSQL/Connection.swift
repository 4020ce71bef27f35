import CPostgreSQL
import Kernel

/// One connection to a server; used by one thread at a time, which the pool sees to.
///
/// Each text of a statement is parsed and planned by the server once and run again by name.
final class Connection: @unchecked Sendable {
    private let handle: OpaquePointer
    private let library: Library
    private var prepared: [String: String] = [:]

    init(address: String) throws(Failure) {
        library = try Library.loaded()
        guard let handle = Self.connect(address, library) else {
            throw Failure(.disconnected, "Không đủ bộ nhớ để kết nối cơ sở dữ liệu.")
        }
        guard library.status(handle) == CONNECTION_OK else {
            let (message, wasAsked) = (library.message(of: handle), library.needsPassword(handle) != 0)
            library.finish(handle)
            throw PostgreSQLFailure.connecting(message, passwordWasAsked: wasAsked)
        }
        self.handle = handle
        do {
            try run("SET datestyle = 'ISO'; SET timezone = 'UTC'; SET client_min_messages = 'warning'; SET jit = off")
        } catch {
            library.finish(handle)
            throw error
        }
    }

    // Of several hosts the one that takes writes; one that does not answer is given up after ten seconds. What the
    // address itself says goes before (libpq's manual, PQconnectdbParams with expand_dbname).
    private static func connect(_ address: String, _ library: Library) -> OpaquePointer? {
        withTexts(["target_session_attrs", "connect_timeout", "dbname", nil]) { names in
            withTexts(["read-write", "10", address, nil]) { values in library.connect(names, values, 1) }
        }
    }

    deinit { library.finish(handle) }

    /// Whether it is open and in no transaction.
    var isUsable: Bool { library.status(handle) == CONNECTION_OK && library.transactionStatus(handle) == PQTRANS_IDLE }

    /// Runs text without values: `BEGIN`, a migration.
    func run(_ text: String) throws(Failure) { _ = try QueryResult(library.execute(handle, text), of: handle, library) }

    /// Runs one statement with its values.
    func execute(_ text: String, _ values: [String?]) throws(Failure) -> QueryResult {
        let name = try prepare(text)
        let result = Self.withTexts(values) {
            library.executePrepared(handle, name, Int32(values.count), $0, nil, nil, 0)
        }
        return try QueryResult(result, of: handle, library)
    }

    /// Hands on rows one by one as the server sends them.
    func forEach(_ text: String, _ values: [String?], _ body: (QueryResult) throws -> Void) throws {
        let name = try prepare(text)
        let sent = Self.withTexts(values) { library.sendPrepared(handle, name, Int32(values.count), $0, nil, nil, 0) }
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

    private func prepare(_ text: String) throws(Failure) -> String {
        if let name = prepared[text] { return name }
        if prepared.count == Self.most {
            try run("DEALLOCATE ALL")
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        _ = try QueryResult(library.prepare(handle, name, text, 0, nil), of: handle, library)
        prepared[text] = name
        return name
    }

    /// How many statements are kept; the register has fewer, lists of values of every length may make more.
    private static let most = 400

    private static func withTexts<Result>(_ values: [String?], _ body: (Library.Texts) -> Result) -> Result {
        var offsets: [Int?] = []
        var buffer: [CChar] = []
        for text in values {
            offsets.append(text == nil ? nil : buffer.count)
            if let text {
                text.withCString {
                    buffer.append(contentsOf: UnsafeBufferPointer(start: $0, count: text.utf8.count + 1))
                }
            }
        }
        return buffer.withUnsafeBufferPointer { bytes in
            let pointers = offsets.map { offset in offset.flatMap { bytes.baseAddress?.advanced(by: $0) } }
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
    }
}
