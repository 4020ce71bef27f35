import ArgumentParser
import Kernel
import VietnameseText

/// `dondoc extract`: reads documents and prints what they order.
struct DocumentExtract: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract:
            "Đọc văn bản chỉ đạo và in ra mọi nhiệm vụ: ai chủ trì, phối hợp với ai, làm gì, thời hạn, báo cáo ai.",
        usage: "dondoc extract [<tùy chọn>] <tệp> …",
        discussion: """
            Ví dụ:
              dondoc extract thong-bao.docx
              dondoc extract van-ban/ --format csv > nhiem-vu.csv
              dondoc extract --as-of 2024-08-20 thong-bao.txt
              dondoc extract --only times --format json ke-hoach.pdf
              cat cong-van.txt | dondoc extract -

            Với một tệp, json là một đối tượng; với nhiều tệp, mỗi văn bản là một đối tượng trên một dòng (NDJSON). Văn bản \
            được in theo thứ tự đã nêu; trong thư mục thì theo tên. Tệp nào lỗi thì có một câu trên luồng báo lỗi, các tệp \
            khác vẫn được in.

            Trạng thái khi kết thúc: 0 là xong, 1 là có tệp bị lỗi, 2 là dùng sai lệnh, 130 là bị dừng bằng ^C.
            """
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Argument(
        help: ArgumentHelp("Tệp hoặc thư mục cần đọc; - là đầu vào chuẩn.", valueName: "tệp"),
        completion: .file()
    )
    var files: [String]

    @Option(help: ArgumentHelp("Dạng in.", valueName: "dạng"))
    var format = OutputFormat.table

    @Option(help: ArgumentHelp("Chỉ in nhiệm vụ, mốc thời gian hoặc văn bản viện dẫn.", valueName: "phần"))
    var only: OutputPart?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "Tính số ngày còn lại hoặc quá hạn đến ngày này (2024-08-20 hoặc 20/8/2024); dạng json không có phần này.",
            valueName: "ngày"
        ),
        transform: DocumentExtract.day
    )
    var asOf: LocalDay?

    @Option(
        help: ArgumentHelp(
            "Bảng mã của tệp văn bản thuần, khi chương trình nhận sai: \(DocumentExtract.encodings).",
            valueName: "bảng mã"
        ),
        completion: .list(TextEncoding.allCases.map(\.rawValue)),
        transform: DocumentExtract.encoding
    )
    var encoding: TextEncoding?

    @Option(help: ArgumentHelp("Đọc cùng lúc bao nhiêu văn bản; mặc định là số nhân của máy.", valueName: "số"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Bề rộng của bảng, tính bằng cột; mặc định là bề rộng màn hình.", valueName: "số cột"))
    var width: Int?

    @Flag(help: "Trong bảng, in trọn cả những nội dung dài.")
    var full = false

    @Flag(help: "Đọc cả văn bản có dấu độ mật.")
    var allowClassified = false

    @Flag(name: [.short, .long], help: "Không in tiến độ và phần cần xem lại.")
    var quiet = false

    init() {}

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs phải là số từ 1 trở lên.") }
        if let width, width < 20 { throw ValidationError("--width phải là số từ 20 trở lên.") }
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("Chỉ đọc đầu vào chuẩn (-) được một lần.") }
    }

    func run(on console: Console) async throws -> ExitStatus {
        let intake = DocumentIntake(encoding: encoding, allowsClassified: allowClassified)
        let run = ExtractionRun(
            intake: intake,
            choices: choices(on: console),
            jobs: jobs ?? Machine.cores,
            console: console
        )
        return try await Interruption.guarding { [files] in await run.print(files) }
    }

    private func choices(on console: Console) -> PrintingChoices {
        var choices = PrintingChoices()
        choices.format = format
        choices.part = only
        choices.asOf = asOf
        choices.width = width ?? console.terminal.columns
        choices.colours = console.terminal.colours
        choices.isFull = full
        choices.isQuiet = quiet
        return choices
    }
}
