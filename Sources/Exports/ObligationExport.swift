import Calendars
import Documents
package import Kernel

/// Obligations as a file that other programs open (xuất danh sách nhiệm vụ).
package enum ObligationExport: String, CaseIterable, Sendable {
    case csv, xlsx, ics

    /// The type of its content (IANA media types).
    package var type: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .ics: "text/calendar; charset=utf-8"
        }
    }

    /// Writes the whole file.
    ///
    /// - Parameters:
    ///   - place: tells the authorities of one register apart, in calendars.
    ///   - stamp: when it is written.
    /// - Throws: `Failure` where the library for spreadsheets is not there.
    package func bytes(_ entries: [ObligationEntry], of place: String, stamp: Instant) throws -> [UInt8] {
        switch self {
        case .csv:
            var csv = CSVWriter()
            csv.row(ObligationEntry.columns.map(\.heading))
            for entry in entries { csv.row(ObligationEntry.columns.map { $0.value(entry).text }) }
            return CSVWriter.byteOrderMark + csv.takeBytes()
        case .xlsx:
            let sheet = try SheetWriter(
                "Nhiệm vụ",
                headings: ObligationEntry.columns.map { ($0.heading, $0.width) }
            )
            for entry in entries { try sheet.add(ObligationEntry.columns.map { $0.value(entry) }) }
            var bytes: [UInt8] = []
            try sheet.finish { bytes += $0 }
            return bytes
        case .ics:
            var calendar = ICalendarWriter(stamp: stamp, reminders: [])
            calendar.begin("Đôn Đốc: nhiệm vụ")
            for entry in entries { entry.event(of: place).map { calendar.add($0) } }
            calendar.end()
            return calendar.takeBytes()
        }
    }
}
