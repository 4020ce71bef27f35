import CPostgreSQL
import Glibc
import Kernel
import Storage

/// What the server answered to one statement; of a query the rows, in text.
final class QueryResult: Columns {
    private let handle: OpaquePointer
    private let library: Library

    init(_ handle: OpaquePointer?, of connection: OpaquePointer, _ library: Library) throws(Failure) {
        self.library = library
        guard let handle else {
            throw PostgreSQLFailure.failure(state: nil, library.message(of: connection))
        }
        switch library.resultStatus(handle) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY: self.handle = handle
        default:
            let state = library.resultField(handle, Int32(UInt8(ascii: "C"))).map { String(cString: $0) }
            let message = library.resultMessage(handle).map { String(cString: $0) } ?? ""
            library.clear(handle)
            throw PostgreSQLFailure.failure(state: state, message)
        }
    }

    deinit { library.clear(handle) }

    var isRow: Bool { library.rowCount(handle) == 1 }

    /// How many rows the command changed that has come to its end.
    var changes: Int { library.changeCount(handle).flatMap { Int(String(cString: $0)) } ?? 0 }

    /// What the server calls the command that it has done, such as `COMMIT`.
    var command: String { library.commandStatus(handle).map { String(cString: $0) } ?? "" }

    func integer(_ column: Int) -> Int64? {
        guard let text = value(column), let first = text.first else { return nil }
        switch UInt8(bitPattern: first) {
        case UInt8(ascii: "t"): return 1
        case UInt8(ascii: "f"): return 0
        default: return text.baseAddress.map { Int64(strtoll($0, nil, 10)) }
        }
    }

    func text(_ column: Int) -> String? {
        withText(column) { bytes in bytes.map { String(decoding: $0, as: UTF8.self) } }
    }

    func withText<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>?) -> Result) -> Result {
        guard let value = value(column) else { return body(nil) }
        return value.withMemoryRebound(to: UInt8.self) { bytes in
            library.type(handle, Int32(column)) == Self.timestamp ? Self.withISO(bytes, body) : body(bytes)
        }
    }

    /// `bytea` comes as `\x` and hexadecimal digits.
    func bytes(_ column: Int) -> [UInt8]? {
        guard let text = text(column), text.hasPrefix("\\x") else { return nil }
        let digits = Array(text.utf8.dropFirst(2))
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap { place in
            UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16)
        }
    }

    private func value(_ column: Int) -> UnsafeBufferPointer<CChar>? {
        let column = Int32(column)
        guard library.isNull(handle, 0, column) == 0, let start = library.value(handle, 0, column) else { return nil }
        return UnsafeBufferPointer(start: start, count: Int(library.length(handle, 0, column)))
    }

    /// The number of the type `timestamptz` (pg_type.dat).
    private static let timestamp: Oid = 1184

    // "2026-11-23 12:52:23.1+00" as `Instant` writes it: "2026-11-23T12:52:23.100Z".
    private static func withISO<Result>(
        _ text: UnsafeBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>?) -> Result
    ) -> Result {
        let whole = 19
        guard text.count >= whole + 3 else { return body(text) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { iso in
            for place in 0..<whole { iso[place] = text[place] }
            iso[10] = UInt8(ascii: "T")
            iso[whole] = UInt8(ascii: ".")
            // Behind the fraction's point, up to the zone's three signs.
            let fraction = text[whole..<text.count - 3].dropFirst()
            for place in 0..<3 {
                iso[whole + 1 + place] = place < fraction.count ? fraction[whole + 1 + place] : UInt8(ascii: "0")
            }
            iso[23] = UInt8(ascii: "Z")
            return body(UnsafeBufferPointer(iso))
        }
    }
}
