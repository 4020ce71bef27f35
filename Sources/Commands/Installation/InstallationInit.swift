import ArgumentParser
import Kernel
import Server
import Storage
import VietnameseText

/// `dondoc init`: sets up a register with its first authority.
struct InstallationInit: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Tạo sổ theo dõi nhiệm vụ cho một đơn vị.",
        usage: "dondoc init --name <tên> [<tùy chọn>]",
        discussion: """
            Ví dụ:
              dondoc init --name "Phường An Hạ" --administrator "Lê Thị Hoa" --login hoa

            Dữ liệu nằm gọn trong một thư mục trên máy này. Thêm --add để đưa đơn vị khác vào cùng một sổ.
            """
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Option(help: ArgumentHelp("Tên đơn vị.", valueName: "tên"))
    var name: String

    @Option(help: ArgumentHelp("Mã ngắn của đơn vị; mặc định lấy từ tên.", valueName: "mã"))
    var code: String?

    @Option(help: ArgumentHelp("Cơ quan đầu tiên trong danh bạ; mặc định là văn phòng của đơn vị.", valueName: "tên"))
    var body: String?

    @Option(help: ArgumentHelp("Họ tên người quản trị đầu tiên.", valueName: "họ tên"))
    var administrator = "Văn phòng"

    @Option(help: ArgumentHelp("Tài khoản của người đó.", valueName: "tài khoản"))
    var login = "vanphong"

    @OptionGroup var place: DataOptions

    @Flag(help: "Thêm đơn vị này vào một sổ đã có đơn vị khác.")
    var add = false

    func validate() throws {
        for (option, text) in [("--name", name), ("--administrator", administrator), ("--login", login)]
        where FoldedText(text).text.isEmpty {
            throw ValidationError("\(option) phải có chữ.")
        }
        if let code, code != FoldedText(code).words.joined(separator: "-") || code.isEmpty {
            throw ValidationError("--code chỉ gồm chữ thường không dấu, chữ số và dấu nối: phuong-an-ha.")
        }
    }

    func run(on console: Console) async throws -> ExitStatus {
        let configuration = place.configuration(console)
        let installation = try Installation.create(configuration, clock: console.clock)
        if !add, let known = try installation.register.authorities().first {
            throw Failure(
                .conflict,
                "Sổ trong “\(configuration.folder)” đã có \(known.name); nếu muốn thêm đơn vị vào cùng sổ, hãy thêm --add."
            )
        }
        let code = code ?? FoldedText(name).words.joined(separator: "-")
        _ = try installation.register.found(
            code: code,
            name: name,
            body: body ?? "Văn phòng \(name)",
            administrator: administrator,
            login: login
        )
        let text = """
            Đã tạo sổ theo dõi của \(name) (mã \(code)) trong “\(configuration.folder)”.
            Tiếp theo: dondoc organisations add "Công an phường"; dondoc import thong-bao.docx

            """
        try console.write(Array(WordWrap.printableLines(text).utf8))
        return .done
    }
}
