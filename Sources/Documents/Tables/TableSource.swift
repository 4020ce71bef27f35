import Crypto
package import Kernel
package import VietnameseText

/// A table in a file (bảng trong tệp .xlsx hoặc .csv), whose rows are handed on one by one.
///
/// The file is held as it lies on the disk, never its rows: a hundred thousand need no more memory than ten. It can be
/// gone through several times, and then says the same.
package struct TableSource: Sendable {
    /// The file's name without its folders.
    package let name: String
    package let sha256: String
    package let byteCount: Int
    /// Sentences about how it was read that a person should know: an uncertain encoding, hidden sheets.
    package let notes: [String]
    private let table: any RowSource

    /// Reads a file; throws the one sentence that says why it is no table and what to do.
    package init(path: String, encoding: TextEncoding? = nil, limits: TableLimits = TableLimits()) throws(Failure) {
        let name = FileName.shown(path)
        let bytes = try FileBytes(name: name, limit: { _ in limits.fileBytes }).read(path: path)
        try self.init(bytes: bytes, name: name, encoding: encoding, limits: limits)
    }

    /// Reads a table that is in memory already.
    package init(
        bytes: [UInt8],
        name: String,
        encoding: TextEncoding? = nil,
        limits: TableLimits = TableLimits()
    ) throws(Failure) {
        guard !bytes.isEmpty else { throw .empty(name) }
        self.name = name.split(separator: "/").last.map(String.init) ?? name
        byteCount = bytes.count
        sha256 = SHA256.hash(data: bytes).map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        let kind = ContentKind(of: bytes)
        switch kind {
        case .archive:
            let workbook = try Workbook(bytes, name: name, limits: limits)
            (table, notes) = (workbook, workbook.notes)
        case .text:
            let text = try SeparatedText(bytes, name: name, encoding: encoding, limits: limits)
            (table, notes) = (text, text.notes)
        case .compound:
            throw .unsupported(
                name,
                "tệp Office kiểu cũ hoặc có mật khẩu",
                "mở bằng Excel, bỏ mật khẩu nếu có, rồi lưu lại dạng .xlsx"
            )
        case .other(let what, _): throw .unsupported(name, what, Self.advice)
        case .pdf: throw .unsupported(name, "tệp PDF", Self.advice)
        case .image: throw .unsupported(name, "tệp ảnh", Self.advice)
        }
    }

    /// Hands on every row that has anything in it, sheet after sheet.
    package func forEachRow(_ body: (TableRow) throws -> Void) throws { try table.forEachRow(body) }

    private static let advice = "đưa vào bảng tính .xlsx hoặc .csv"
}

/// A form that tables come in (dạng bảng).
protocol RowSource: Sendable {
    func forEachRow(_ body: (TableRow) throws -> Void) throws
}
