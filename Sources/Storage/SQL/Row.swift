package import Kernel

/// One row of a result, read from left to right in the order of the columns (dòng kết quả).
package struct Row {
    private let columns: any Columns
    private var place = 0

    package init(_ columns: any Columns) {
        self.columns = columns
    }

    package mutating func integer() throws -> Int64 { try demand(optionalInteger()) }
    package mutating func text() throws -> String { try demand(optionalText()) }
    package mutating func truth() throws -> Bool { try integer() != 0 }
    package mutating func day() throws -> LocalDay { try demand(optionalDay()) }
    package mutating func instant() throws -> Instant {
        try demand(columns.text(next()).flatMap { Instant(parsing: $0) })
    }
    package mutating func bytes() throws -> [UInt8] { try demand(columns.bytes(next())) }
    package mutating func identifier<Entity>() throws -> Identifier<Entity> { Identifier(try integer()) }

    package mutating func optionalInteger() -> Int64? { columns.integer(next()) }
    package mutating func optionalText() -> String? { columns.text(next()) }
    package mutating func optionalBytes() -> [UInt8]? { columns.bytes(next()) }
    package mutating func optionalDay() -> LocalDay? {
        columns.withText(next()) { bytes in bytes.flatMap { LocalDay(iso: $0) } }
    }
    package mutating func optionalIdentifier<Entity>() -> Identifier<Entity>? {
        optionalInteger().map { Identifier($0) }
    }

    /// A value of one of a closed set, by its raw value.
    package mutating func choice<Choice: RawRepresentable<String>>() throws -> Choice {
        try demand(Choice(rawValue: try text()))
    }

    /// The bytes of a text where they lie, `nil` for none; for those who look at millions of rows.
    mutating func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>?) -> Result) -> Result {
        columns.withText(next(), body)
    }

    private mutating func next() -> Int {
        defer { place += 1 }
        return place
    }

    private func demand<Wanted>(_ value: Wanted?) throws -> Wanted {
        guard let value else {
            throw Failure(.corrupt, "Dữ liệu đã lưu không đúng dạng (cột \(place)); hãy khôi phục từ bản sao lưu.")
        }
        return value
    }
}

/// The columns of a row as an engine gives them; days and points in time come as text (ISO 8601).
package protocol Columns {
    func integer(_ column: Int) -> Int64?
    func text(_ column: Int) -> String?
    /// Hands on the bytes of a text, which are there as long as the function runs.
    func withText<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>?) -> Result) -> Result
    func bytes(_ column: Int) -> [UInt8]?
}
