import Kernel
import Server
import Storage

/// Prints what an import would do (in bản xem trước).
struct PreviewPrinter {
    let preview: ImportPreview
    let options: TableOptions
    let session: RegisterSession
    /// What a row is: "nhiệm vụ".
    let noun: String

    /// The whole on a screen; in a file only the findings, as a table to work off.
    func print() throws {
        guard options.format == .table else {
            return try Listing.findings.print(preview.findings, as: options.format, on: session.console)
        }
        let noted = preview.notes.map { "• \($0)" }.joined(separator: "\n")
        if !noted.isEmpty { try session.say(noted) }
        if !preview.findings.isEmpty {
            let shown = Array(preview.findings.prefix(Self.most))
            let more = preview.findings.count - shown.count
            let rest = more > 0 ? ", in \(shown.count) điểm đầu; xem đủ bằng --format csv" : ""
            try Listing.findings.print(
                shown,
                as: .table,
                summary: "\(preview.findings.count) điểm cần xem\(rest)",
                on: session.console
            )
        }
        try session.say(summary)
    }

    private var summary: String {
        let counts = preview.counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
        var lines = ["\(preview.rows) \(noun)" + (counts.isEmpty ? "." : ": \(counts).")]
        if preview.stopped > 0 {
            lines.append("\(preview.stopped) dòng còn nghi vấn, \(preview.taken) dòng nhập được.")
        }
        return lines.joined(separator: "\n")
    }

    /// What to do next, after a preview.
    func sayNext() throws {
        guard options.format == .table else { return }
        if let known = preview.known { return try session.say(Self.known(known)) }
        guard preview.taken > 0 else { return try session.say("Không có gì để nhập.") }
        let doubtful = preview.stopped > 0
        try session.say(
            "Chưa ghi gì vào sổ. "
                + (doubtful
                    ? "Hãy sửa tệp, hoặc thêm --yes --skip-doubtful để nhập phần còn lại." : "Thêm --yes để nhập.")
        )
    }

    static func known(_ batch: ImportBatch) -> String {
        "Tệp này đã được nhập lúc \(batch.imported.vietnamese) (lần nhập số \(batch.id)); không thêm gì."
    }

    private static let most = 200
}
