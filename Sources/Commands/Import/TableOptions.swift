import ArgumentParser
import Documents
import Kernel
import Server
import VietnameseText

/// What is said of a table that is to be taken in; the same for every kind.
struct TableOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Tệp .xlsx hoặc .csv.", valueName: "tệp"), completion: .file())
    var file: String

    @Flag(help: "Chỉ xem trước; đây là mặc định khi không có --yes.")
    var preview = false

    @Flag(help: "Nhập thật; không có thì chỉ xem trước, không ghi gì.")
    var yes = false

    @Flag(help: "Bỏ qua các dòng còn nghi vấn và nhập những dòng còn lại.")
    var skipDoubtful = false

    @Option(
        help: ArgumentHelp(
            "Cho biết cột nào là gì, dạng \"Thời hạn=Ngày phải xong\"; dùng nhiều lần được.",
            valueName: "cột"
        )
    )
    var column: [String] = []

    @Option(
        help: ArgumentHelp("Bảng mã của tệp CSV, khi nhận sai.", valueName: "bảng mã"),
        transform: DocumentExtract.encoding
    )
    var encoding: TextEncoding?

    @Option(help: ArgumentHelp("Dạng in danh sách dòng nghi vấn.", valueName: "dạng"))
    var format = ListFormat.table

    func validate() throws {
        if preview, yes { throw ValidationError("--preview và --yes không dùng cùng nhau.") }
    }

    func source() throws -> TableSource { try TableSource(path: file, encoding: encoding) }

    /// Headings by what the user says of them.
    func columns<Column: ImportColumn>(_ type: Column.Type) throws -> [String: Column] {
        var columns: [String: Column] = [:]
        for text in column {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            let known = Column.allCases.first { FoldedText($0.title) == FoldedText(parts.first ?? "") }
            guard parts.count == 2, let known else {
                let titles = Column.allCases.map { "“\($0.title)”" }.joined(separator: ", ")
                throw Failure(.usage, "--column cần dạng \"Cột=Tiêu đề trong tệp\", với cột là một trong: \(titles).")
            }
            columns[parts[1]] = known
        }
        return columns
    }
}
