package import Documents
package import Kernel
import Obligations
package import Organisations
package import Storage

/// Takes an office's register into this one (nhập sổ theo dõi): looked through as a whole first, then taken in as a whole
/// or not at all.
///
/// The file is gone through twice, since which rows are doubtful is known only at its end; no row is kept in between.
package struct ObligationImport: Sendable {
    private let register: Register
    private let principal: Principal
    /// What the user said of headings: heading to column.
    package var columns: [String: ObligationColumn] = [:]
    /// Names that the directory does not have are kept as they are, and found when it has them.
    package var keepsNames = false

    package init(_ register: Register, by principal: Principal) {
        self.register = register
        self.principal = principal
    }

    // MARK: Looking

    /// Looks through a file; nothing is written.
    package func preview(_ source: TableSource) throws -> ImportPreview {
        try principal.demandImporter(on: register.clock.today)
        return try register.read(in: principal.authority) { records in
            var preview = ImportPreview()
            preview.notes = source.notes
            preview.known = try records.importBatch(.obligations, sha256: source.sha256)
            preview.compared = try records.lastObligation().number
            var seen = SeenRows()
            var found: [(index: Int, finding: ImportFinding)] = []
            var places: [Int: RowPlace] = [:]
            var counts = StateCounts()
            try walk(source, records, headings: { preview.notes += $0 }) { row, index, isInherited in
                found += row.findings.map { (index, $0) }
                if row.stops { preview.skipped.insert(index) }
                if let (column, what) = seen.problem(of: row, index: index, isInherited: isInherited) {
                    preview.skipped.insert(index)
                    found.append((index, Self.finding(row.place, column, what)))
                }
                if let (first, place) = seen.contradicted(by: row, index: index) {
                    for (index, place, other) in [(first, place, row.place), (index, row.place, place)] {
                        preview.skipped.insert(index)
                        let what = "mâu thuẫn với \(other.words): cùng nhiệm vụ mà thời hạn khác nhau"
                        found.append((index, Self.finding(place, .deadline, what)))
                    }
                }
                places[index] = row.place
                preview.rows += 1
                counts.add(row)
            }
            try compare(records, seen) { index, what in
                guard let place = places[index] else { return }
                preview.skipped.insert(index)
                found.append((index, Self.finding(place, .content, what)))
            }
            preview.findings = found.enumerated().sorted {
                ($0.element.index, $0.offset) < ($1.element.index, $1.offset)
            }
            .map(\.element.finding)
            preview.counts = counts.named
            return preview
        }
    }

    private func compare(
        _ records: Records,
        _ seen: SeenRows,
        _ found: (Int, String) -> Void
    ) throws {
        try records.forEachContent { id, content, symbol, issued, deadline in
            for index in seen.indices(content: content, symbol: symbol, issued: issued, deadline: deadline) {
                found(index, "sổ đã có nhiệm vụ này (số \(id))")
            }
        }
    }

    private static func finding(_ place: RowPlace, _ column: ObligationColumn, _ what: String) -> ImportFinding {
        ImportFinding(
            place: place,
            column: column.title,
            value: "",
            what: what,
            action: "không nhập dòng này",
            stops: true
        )
    }

    // MARK: Taking

    /// Takes in the rows of a file that are not doubtful, all in one transaction.
    ///
    /// - Parameters:
    ///   - preview: of the same file, just made.
    ///   - progress: is told how many rows more are written.
    package func take(
        _ source: TableSource,
        _ preview: ImportPreview,
        progress: (Int) -> Void = { _ in }
    ) throws -> Identifier<ImportBatch> {
        try register.write(as: principal) { changes in
            let batch = ImportBatch(
                kind: .obligations,
                fileName: source.name,
                sha256: source.sha256,
                byteCount: source.byteCount,
                rows: preview.rows - preview.stopped,
                skipped: preview.stopped
            )
            guard try changes.records.lastObligation().number == preview.compared else {
                throw Failure(.conflict, "Sổ vừa có nhiệm vụ mới trong lúc xem trước; hãy chạy lại lệnh nhập.")
            }
            let id = try changes.beginImport(batch)
            var waiting: [ImportedObligation] = []
            func flush() throws {
                try changes.add(waiting, of: id)
                progress(waiting.count)
                waiting.removeAll(keepingCapacity: true)
            }
            try walk(source, changes.records, headings: { _ in }) { row, index, _ in
                guard !preview.skipped.contains(index) else { return }
                waiting.append(row.row)
                if waiting.count == Self.page { try flush() }
            }
            try flush()
            return id
        }
    }

    private static let page = 500

    // MARK: Rows

    private func walk(
        _ source: TableSource,
        _ records: Records,
        headings: ([String]) -> Void,
        _ body: (ReadObligationRow, _ index: Int, _ isInherited: Bool) throws -> Void
    ) throws {
        let calendar = try records.calendar()
        var days: [LocalDay: LocalDay] = [:]
        var reader = ObligationRowReader(
            try records.organisations(),
            today: register.clock.today,
            file: source.name,
            keepsNames: keepsNames
        )
        let sheet = RegisterSheet<ObligationColumn>(source: source, finder: HeadingFinder(columns))
        var groups = GroupedRows()
        var (index, aside) = (0, 0)
        var found = false
        func begin(_ new: Headings<ObligationColumn>) {
            found = true
            groups.reset()
            headings(new.notes)
        }
        func take(_ row: TableRow, _ columns: Headings<ObligationColumn>) throws {
            guard case .work = groups.kind(of: row, columns) else {
                aside += 1
                return
            }
            var read = reader.read(row, columns, topic: groups.topic)
            if let deadline = read.row.obligation.deadline {
                let due = days[deadline] ?? calendar.lastDay(deadline).day
                days[deadline] = due
                read.row.obligation.due = due
            }
            let isInherited = columns.places[.ordinal].map(row.inherited.contains) ?? false
            try body(read, index, isInherited)
            index += 1
        }
        let alone = try sheet.walk(begin, take)
        guard found else { throw Self.noHeadings(source.name, alone) }
        if aside > 0 {
            headings(["\(aside) dòng là tiêu đề nhóm, dòng tổng hoặc chữ ngoài bảng, không phải nhiệm vụ."])
        }
    }

    private static func noHeadings(_ name: String, _ alone: [String]) -> Failure {
        guard alone.isEmpty else {
            let others = alone.map { "“\($0)”" }.joined(separator: ", ")
            return Failure(
                .refused,
                "“\(name)” có cột “Nội dung” nhưng không nhận ra cột nào khác (đang có: \(others)); hãy chỉ thêm một cột, ví dụ --column \"Thời hạn=<tiêu đề cột>\"."
            )
        }
        return Failure(
            .refused,
            "Không tìm thấy dòng tiêu đề có cột “Nội dung” trong 30 dòng đầu của “\(name)”; nếu cột tên khác, hãy thêm --column \"Nội dung=<tiêu đề cột>\"."
        )
    }
}

/// How many rows would be what (số dòng theo tình trạng).
private struct StateCounts {
    private var done = 0, open = 0, undated = 0, cancelled = 0

    mutating func add(_ row: ReadObligationRow) {
        let obligation = row.row.obligation
        if obligation.accepted != nil {
            done += 1
        } else if obligation.cancelled != nil {
            cancelled += 1
        } else if obligation.due == nil {
            undated += 1
        } else {
            open += 1
        }
    }

    var named: [(name: String, count: Int)] {
        [
            ("đã hoàn thành", done), ("đang thực hiện, có thời hạn", open), ("chưa có thời hạn", undated),
            ("đã hủy", cancelled),
        ]
        .filter { $0.1 > 0 }
    }
}
