import Kernel
import Server

extension Listing where Row == ImportFinding {
    /// What a person should look at before a table is taken in.
    static var findings: Listing<ImportFinding> {
        Listing(
            noun: "điểm cần xem",
            columns: [
                Column(heading: "Trang", minimum: 6, weight: 1, isOptional: true) { Cell($0.place.sheet) },
                Column(heading: "Dòng", role: .number, minimum: 4, weight: 0) { Cell(String($0.place.number)) },
                Column(heading: "Cột", role: .label, minimum: 10, weight: 1) { Cell($0.column) },
                Column(heading: "Trong tệp", minimum: 12, weight: 2, isOptional: true) { Cell($0.value) },
                Column(heading: "Nghi vấn", role: .text, minimum: 20, weight: 4) { finding in
                    Cell(finding.what, finding.stops ? .late : .plain)
                },
                Column(heading: "Xử lý", minimum: 12, weight: 2) { Cell($0.action, .faint) },
            ],
            members: { json, finding in
                json.member("sheet", finding.place.sheet)
                json.member("row", finding.place.number)
                json.member("column", finding.column)
                json.member("value", finding.value)
                json.member("finding", finding.what)
                json.member("action", finding.action)
            }
        )
    }
}
