import ArgumentParser
import Directives
import Documents
import Kernel
import Obligations
import Server
import Storage

/// `dondoc document reread`: the original read once more by this program, against what the register has.
struct DocumentReread: PaperCommand {
    static let configuration = CommandConfiguration(
        commandName: "reread",
        abstract: "Đọc lại tệp gốc bằng bản chương trình hiện nay và cho biết điều gì thay đổi.",
        discussion: """
            Chỉ đề xuất đang chờ mà chưa ai sửa mới theo bản đọc mới. Điều đã sửa, đã giao, đã loại được giữ nguyên; chỗ khác \
            nhau được nêu ra để xem lại.
            """
    )

    @Flag(help: "Chỉ so sánh, không ghi gì vào sổ.")
    var preview = false

    @OptionGroup var target: PaperOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let papers = PaperImport(session.installation, by: session.principal)
        let (document, bytes) = try papers.original(of: id)
        let read = try await DocumentReader().read(bytes: bytes, name: document.fileName)
        let extraction = Extractor().extract(read.text)
        try DocumentIntake(encoding: nil, allowsClassified: false).refuseClassified(
            extraction,
            document.fileName,
            isForRegister: true
        )
        let comparison = try papers.reread(document.id, read, extraction, isPreview: preview)
        let report = ComparisonReport(comparison)
        var lines = ["Văn bản số \(number): \(document.words)"] + report.lines
        if preview { lines.append("Chưa ghi gì vào sổ; bỏ --preview để áp dụng.") }
        try session.say(lines.joined(separator: "\n"))
        return .done
    }
}
