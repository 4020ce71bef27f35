import ArgumentParser
import Kernel
import Server
import Storage

/// `dondoc organisations import`: takes a directory of bodies in.
struct OrganisationTableImport: TableImporting {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Nhập danh bạ cơ quan, đơn vị từ bảng (.xlsx, .csv); xem trước, nhập trọn vẹn hoặc không nhập gì.",
        discussion: """
            Ví dụ: dondoc organisations import danh-ba.csv --yes

            Cột: Tên, Tên khác, Loại, Cấp, Trực thuộc, Mã định danh, Hiệu lực từ, Hiệu lực đến; chỉ Tên là bắt buộc. Cơ \
            quan đã có trong danh bạ được giữ nguyên.
            """
    )

    static let noun = "cơ quan"

    @OptionGroup var table: TableOptions

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let source = try table.source()
        var intake = OrganisationImport(session.register, by: session.principal)
        intake.columns = try table.columns(OrganisationColumn.self)
        let preview = try intake.preview(source)
        return try run(preview, in: session) {
            let (id, matched) = try intake.take(source)
            let places = matched > 0 ? " Khớp thêm \(matched) chỗ trong các văn bản đã nhập." : ""
            try session.say("Đã nhập \(preview.taken) cơ quan vào danh bạ (lần nhập số \(id)).\(places)")
        }
    }
}
