import ArgumentParser
import Kernel

/// `dondoc manual`: prints the page of all commands, made from the parser itself; for those who develop this program.
struct ManualPrint: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "In trang mô tả mọi lệnh (docs/commands.md).",
        shouldDisplay: false
    )

    @Option(help: ArgumentHelp("Chỉ so với tệp này; khác nhau thì kết thúc với trạng thái 1.", valueName: "tệp"))
    var check: String?

    init() {}

    func run(on console: Console) async throws -> ExitStatus {
        let page = try CommandPage.markdown()
        guard let check else {
            try console.write(Array(page.utf8))
            return .done
        }
        guard TextFile.contents(of: check) == page else {
            console.writeError("“\(check)” đã cũ; hãy chạy: dondoc manual > \(check)\n")
            return .failed
        }
        return .done
    }
}
