import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc obligations import`: takes the office's register in.
struct ObligationTableImport: TableImporting {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Nhập sổ theo dõi đang có (.xlsx, .csv); xem trước, nhập trọn vẹn hoặc không nhập gì.",
        discussion: """
            Ví dụ:
              dondoc obligations import so-theo-doi.xlsx
              dondoc obligations import so-theo-doi.xlsx --yes
              dondoc obligations import so-cu.csv --column "Thời hạn=Ngày phải xong" --yes --skip-doubtful

            Cột được nhận theo tiêu đề, có dấu hay không dấu. Điều gì không rõ thì nêu ra chứ không đoán. Nhập lại cùng một \
            tệp không thêm gì; hủy cả lần nhập bằng dondoc imports undo.
            """
    )

    static let noun = "nhiệm vụ"

    @OptionGroup var table: TableOptions

    @Flag(help: "Giữ nguyên tên cơ quan chưa có trong danh bạ; khớp sau khi thêm vào danh bạ.")
    var keepNames = false

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let source = try table.source()
        var intake = ObligationImport(session.register, by: session.principal)
        intake.columns = try table.columns(ObligationColumn.self)
        intake.keepsNames = keepNames
        let preview = try intake.preview(source)
        return try run(preview, in: session) {
            let bar = ProgressBar(total: preview.taken, isQuiet: false, noun: "dòng", on: session.console)
            defer { bar.clear() }
            let id = try intake.take(source, preview) { bar.advance(by: $0) }
            bar.clear()
            let skipped = preview.stopped > 0 ? ", bỏ qua \(preview.stopped) dòng" : ""
            try session.say(
                "Đã nhập \(preview.taken) nhiệm vụ\(skipped) (lần nhập số \(id)). Hủy cả lần nhập: dondoc imports undo \(id) --reason \"…\""
            )
        }
    }
}
