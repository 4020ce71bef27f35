import Kernel

/// A workbook of Office Open XML (sổ bảng tính .xlsx, ECMA-376 part 1, clause 18): its sheets in their order, hidden ones
/// left out.
///
/// The archive is opened anew for every pass, since libzip's handles are nothing to share.
struct Workbook: RowSource {
    let notes: [String]
    private let bytes: [UInt8]
    private let name: String
    private let limits: TableLimits
    private let sheets: [Sheet]
    private let styles: CellStyles
    private let strings: SharedStrings

    /// A sheet and the part that it is in.
    struct Sheet {
        let name: String
        let part: String
        let isHidden: Bool
    }

    init(_ bytes: consuming [UInt8], name: String, limits: TableLimits) throws(Failure) {
        self.bytes = bytes
        self.name = name
        self.limits = limits
        let parts = try Self.parts(self.bytes, name, limits)
        let main = try Self.main(of: parts)
        guard let root = try parts.tree(main)?.root, root.name == "workbook" else {
            throw .damaged(name, "phần chính không phải bảng tính")
        }
        let related = try parts.relationships(of: main)
        let all = Self.sheets(of: root, related)
        sheets = all.filter { !$0.isHidden }
        guard !sheets.isEmpty else { throw .damaged(name, "không có trang tính nào") }
        let hidden = all.filter(\.isHidden).map { "“\($0.name)”" }.joined(separator: ", ")
        notes = hidden.isEmpty ? [] : ["Không đọc trang tính đang ẩn: \(hidden)."]
        func target(_ type: String) -> String? { related.first { $0.type == type }?.target }
        let counts1904 = root.first("workbookPr")?["date1904"].map { $0 == "1" || $0 == "true" } ?? false
        let tree = try target("styles").flatMap { part throws(Failure) in try parts.tree(part) }
        styles = CellStyles(tree?.root, counts1904: counts1904)
        strings = try SharedStrings(target("sharedStrings"), of: parts, most: limits.sharedBytes)
    }

    func forEachRow(_ body: (TableRow) throws -> Void) throws {
        var budget = limits.rows
        for sheet in sheets {
            let reader = SheetReader(sheet: sheet, name: name, limits: limits, styles: styles, strings: strings)
            budget = try reader.read(try Self.parts(bytes, name, limits), most: budget, body)
        }
    }

    private static func parts(_ bytes: [UInt8], _ name: String, _ limits: TableLimits) throws(Failure) -> PackageParts {
        var reading = ReadingLimits()
        reading.unpackedBytes = limits.unpackedBytes
        reading.unpackingRatio = limits.unpackingRatio
        let archive = try ZipArchive(bytes, name: name, limits: reading)
        return PackageParts(archive: archive, name: name, limits: reading)
    }

    private static func main(of parts: PackageParts) throws(Failure) -> String {
        if let type = try parts.archive.bytes(of: "mimetype") {
            let kind = String(decoding: type.prefix(80), as: UTF8.self)
            let what = kind.hasSuffix("spreadsheet") ? "bảng tính OpenDocument (.ods)" : "văn bản OpenDocument"
            throw .unsupported(parts.name, what, "mở ra rồi lưu lại dạng .xlsx hoặc .csv")
        }
        let main = try parts.relationships(of: "").first { $0.type == "officeDocument" }?.target ?? "xl/workbook.xml"
        guard !main.hasSuffix(".bin") else {
            throw .unsupported(parts.name, "bảng tính nhị phân (.xlsb)", "mở bằng Excel rồi lưu lại dạng .xlsx")
        }
        guard parts.archive.contains(main) else {
            throw .unsupported(parts.name, "tệp nén ZIP, không phải bảng tính", "giải nén rồi chọn tệp .xlsx hoặc .csv")
        }
        guard !main.hasPrefix("word/"), !main.hasPrefix("ppt/") else {
            throw .unsupported(
                parts.name,
                "văn bản Word hoặc bản trình chiếu",
                "chép bảng sang Excel rồi lưu dạng .xlsx"
            )
        }
        return main
    }

    private static func sheets(of root: XMLElement, _ related: [PackageParts.Relationship]) -> [Sheet] {
        root.first("sheets")?.all("sheet").compactMap { sheet in
            guard let target = related.first(where: { $0.id == sheet["id"] && $0.type == "worksheet" })?.target else {
                return nil
            }
            let state = sheet["state"] ?? "visible"
            return Sheet(name: sheet["name"] ?? "", part: target, isHidden: state != "visible")
        } ?? []
    }
}
