import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import TestSupport

/// A ward with something in every table and a store of files, and everything in it as text to compare.
final class WholeRegister {
    let ward: Ward
    let files: FileStore
    let papers: [[UInt8]] = [Array("Thông báo số 12\n".utf8), [0, 255, 10, 34], []]

    init(_ engine: Engine) throws {
        ward = try Ward(engine)
        files = try FileStore(folder: ward.folder.appending(path: "files").path)
        for paper in papers {
            let hash = ContentHash.of(paper)
            try files.keep(paper, sha256: hash)
            let proposals = try ward.propose([LocalDay(parsing: "2024-07-19"), nil], sha256: hash)
            let obligation = try ward.confirm(proposals[0])
            try ward.register.write(as: ward.office) { changes in
                _ = try changes.take(.update(progress: 40, note: "“Tổ 1”\n\tđã xong \\ 2\u{1F}"), with: obligation)
                let draft = EvidenceDraft(sha256: hash, name: "a.txt", type: "text", byteCount: paper.count)
                try changes.attach([draft], to: obligation)
            }
        }
        let schedule = YearSchedule(
            year: 2024,
            daysOff: [ward.now.day: "Ngày hội"],
            workingDays: [:],
            source: "lich.csv"
        )
        _ = try ward.register.write(as: ward.office) { try $0.importSchedule(schedule) }
        try fillTheRest()
    }

    // Tables that the steps above leave empty get one row of their own making, so that none escapes comparison.
    private func fillTheRest() throws {
        let database = ward.database
        try database.write { session in
            try session.enter(.installation)
            for table in try Schema(session, database.dialect).kept() {
                guard try session.first("SELECT 1 FROM \(name: table.name) LIMIT 1", { try $0.integer() }) == nil
                else { continue }
                try session.execute(
                    """
                    INSERT INTO \(name: table.name) (\(names: table.columns.map(\.name)))
                    VALUES \(Statement(row: table.columns.map { Self.value($0) }))
                    """
                )
            }
        }
    }

    private static func value(_ column: ColumnSchema) -> Value {
        switch column.kind {
        case .integer: .integer(1)
        case .bytes: .bytes([0, 1, 255])
        case .text:
            column.name == "at" || column.name.hasSuffix("_at")
                ? .text("2024-06-21T02:00:00.000Z") : .text("2024-06-21")
        }
    }
}

extension Storage.Database {
    /// Every row of every table that is kept, in an order of its own.
    func everything() throws -> [String: [String]] {
        try snapshot { session in
            var found: [String: [String]] = [:]
            for table in try Schema(session, dialect).kept() {
                let columns = table.columns.sorted { $0.name < $1.name }
                found[table.name] = try session.rows(
                    "SELECT \(names: columns.map(\.name)) FROM \(name: table.name)"
                ) { row in
                    columns.map { column in
                        switch column.kind {
                        case .integer: row.optionalInteger().map { String($0) } ?? "–"
                        case .text: row.optionalText() ?? "–"
                        case .bytes: row.optionalBytes().map { "\($0)" } ?? "–"
                        }
                    }.joined(separator: "|")
                }.sorted()
            }
            return found
        }
    }
}
