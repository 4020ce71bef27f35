import CXlsxWriter
import Glibc
package import Kernel

/// What goes into a cell of a spreadsheet (giá trị ghi vào ô); a text is never a formula.
package enum SheetValue: Hashable, Sendable {
    case none
    case text(String)
    case number(Int)
    case day(LocalDay)
}

/// Writes a spreadsheet (bảng tính .xlsx): headings that stay on top and filter, days as days, long texts wrapped.
///
/// Rows go to the disk as they come, so that a million need no more memory than one; the finished file is handed on in
/// blocks. A sheet that is full is followed by another.
package final class SheetWriter {
    private let library: SheetLibrary
    private let folder: TemporaryFolder
    private let book: SheetLibrary.Book
    private let title: String
    private let headings: [(text: String, width: Int)]
    private var formats: Formats
    private var sheet: SheetLibrary.Sheet?
    private var sheets = 0
    private var row: UInt32 = 0
    private var isClosed = false

    private struct Formats {
        var heading: SheetLibrary.Format?
        var text: SheetLibrary.Format?
        var number: SheetLibrary.Format?
        var day: SheetLibrary.Format?
    }

    /// - Parameter headings: of the columns, with their width in characters.
    package init(_ title: String, headings: [(text: String, width: Int)]) throws(Failure) {
        let library = try SheetLibrary.loaded()
        let folder = try TemporaryFolder(for: title)
        (self.library, self.folder) = (library, folder)
        self.title = title
        self.headings = headings
        var options = lxw_workbook_options()
        options.constant_memory = 1
        let book = folder.path.withCString { path in
            options.tmpdir = UnsafeMutablePointer(mutating: path)
            return library.open(Self.file(in: folder), &options)
        }
        guard let book else { throw .noTemporaryFolder(title, in: folder.path, ENOMEM) }
        self.book = book
        formats = Formats()
        formats.heading = format(bold: true)
        formats.text = format()
        formats.number = format(wraps: false)
        formats.day = format(wraps: false, "dd/mm/yyyy")
        try beginSheet()
    }

    deinit { if !isClosed { _ = library.close(book) } }

    /// Adds a row.
    package func add(_ values: [SheetValue]) throws(Failure) {
        if row == Self.mostRows { try beginSheet() }
        for (column, value) in values.enumerated() { write(value, UInt16(column)) }
        row += 1
    }

    /// Closes the file and hands it on.
    package func finish(_ write: ([UInt8]) throws -> Void) throws {
        endSheet()
        isClosed = true
        guard library.close(book) == LXW_NO_ERROR else {
            throw Failure.noTemporaryFolder(title, in: folder.path, ENOSPC)
        }
        let descriptor = open(Self.file(in: folder), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure.noTemporaryFolder(title, in: folder.path, errno) }
        defer { close(descriptor) }
        while true {
            let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
            }
            if block.isEmpty { return }
            try write(block)
        }
    }

    // MARK: Sheets

    private func beginSheet() throws(Failure) {
        endSheet()
        sheets += 1
        let name = sheets == 1 ? title : "\(title) (\(sheets))"
        guard let sheet = library.addSheet(book, Self.sheetName(name)) else {
            throw .noTemporaryFolder(title, in: folder.path, ENOSPC)
        }
        self.sheet = sheet
        for (column, heading) in headings.enumerated() {
            _ = library.setColumn(sheet, UInt16(column), UInt16(column), Double(heading.width), nil)
            _ = library.text(sheet, 0, UInt16(column), heading.text, formats.heading)
        }
        library.freeze(sheet, 1, 0)
        row = 1
    }

    private func endSheet() {
        guard let sheet, !headings.isEmpty else { return }
        _ = library.filter(sheet, 0, 0, max(row, 2) - 1, UInt16(headings.count - 1))
    }

    private func write(_ value: SheetValue, _ column: UInt16) {
        switch value {
        case .none: return
        case .text(let text): _ = library.text(sheet, row, column, Self.shortened(text), formats.text)
        case .number(let number): _ = library.number(sheet, row, column, Double(number), formats.number)
        case .day(let day):
            // Spreadsheets count days from 30/12/1899, and know none before 1900.
            let serial = day.daysSinceEpoch + 25_569
            if serial > 60 {
                _ = library.number(sheet, row, column, Double(serial), formats.day)
            } else {
                _ = library.text(sheet, row, column, day.vietnamese, formats.text)
            }
        }
    }

    private func format(bold: Bool = false, wraps: Bool = true, _ numbers: String? = nil) -> SheetLibrary.Format? {
        let format = library.addFormat(book)
        library.setAlignment(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        if wraps { library.setWrap(format) }
        if bold { library.setBold(format) }
        if let numbers { library.setNumberFormat(format, numbers) }
        return format
    }

    private static let mostRows: UInt32 = 1_048_576

    private static func file(in folder: TemporaryFolder) -> String { folder.path + "/bang.xlsx" }

    // Excel takes 31 characters, and none of these signs.
    private static func sheetName(_ name: String) -> String {
        String(name.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
    }

    // Excel takes 32,767 characters a cell; what is cut says so.
    private static func shortened(_ text: String) -> String {
        let text = text.utf8.contains(0) ? text.filter { $0 != "\0" } : text
        return text.utf16.count <= 32_767 ? text : String(text.prefix(16_000)) + "… (còn nữa)"
    }
}
