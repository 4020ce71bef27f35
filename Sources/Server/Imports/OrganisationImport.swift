package import Documents
package import Kernel
package import Organisations
package import Storage
import VietnameseText

/// Takes a directory of bodies in (nhập danh bạ): those that are known already are passed over, the others come as a
/// whole or not at all.
package struct OrganisationImport: Sendable {
    private let register: Register
    private let principal: Principal
    /// What the user said of headings: heading to column.
    package var columns: [String: OrganisationColumn] = [:]

    package init(_ register: Register, by principal: Principal) {
        self.register = register
        self.principal = principal
    }

    /// Looks through a file; nothing is written.
    package func preview(_ source: TableSource) throws -> ImportPreview {
        try principal.demandImporter(on: register.clock.today)
        return try register.read(in: principal.authority) { records in
            var preview = try reading(source, records).preview
            preview.known = try records.importBatch(.organisations, sha256: source.sha256)
            return preview
        }
    }

    /// Takes in the bodies that are new and not doubtful.
    ///
    /// - Returns: the import, and in how many places of papers a name is known now.
    package func take(_ source: TableSource) throws -> (id: Identifier<ImportBatch>, matched: Int) {
        try register.write(as: principal) { changes in
            let reading = try reading(source, changes.records)
            let batch = ImportBatch(
                kind: .organisations,
                fileName: source.name,
                sha256: source.sha256,
                byteCount: source.byteCount,
                rows: reading.bodies.count,
                skipped: reading.preview.stopped
            )
            let id = try changes.beginImport(batch)
            try changes.add(
                reading.bodies,
                rows: reading.places.map { ($0.sheet, $0.number) },
                parents: reading.parents,
                of: id
            )
            return (id, try changes.matchNames())
        }
    }

    private func reading(_ source: TableSource, _ records: Records) throws -> DirectoryReading {
        var reading = DirectoryReading(known: try records.organisations(), today: register.clock.today)
        reading.preview.notes = source.notes
        var found = false
        let sheet = RegisterSheet<OrganisationColumn>(source: source, finder: HeadingFinder(columns))
        func begin(_ headings: Headings<OrganisationColumn>) {
            found = true
            reading.preview.notes += headings.notes
        }
        try sheet.walk(begin) { row, headings in reading.add(row, headings) }
        guard found else {
            throw Failure(
                .refused,
                "Không tìm thấy dòng tiêu đề có cột “Tên” trong 30 dòng đầu của “\(source.name)”; nếu cột tên khác, hãy thêm --column \"Tên=<tiêu đề cột>\"."
            )
        }
        reading.findParents()
        return reading
    }
}
