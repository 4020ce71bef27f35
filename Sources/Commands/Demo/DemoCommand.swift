import ArgumentParser
import Demo
import Kernel
import Server
import Storage

/// `dondoc demo`: a register of an invented ward, with two years of life in it.
struct DemoCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Dựng sổ minh họa của một phường không có thật, với hai năm văn bản và công việc.",
        discussion: """
            Ví dụ:
              dondoc demo --data thu-xem
              dondoc demo --data thu-xem --until 30/6/2026

            Mọi tên người, cơ quan và văn bản đều được viết riêng cho sổ minh họa. Sổ sống đến hết ngày làm việc liền trước ngày \
            đã nêu; cùng một ngày luôn cho cùng một sổ. Các văn bản trong thư mục Examples được nhập vào đúng ngày của chúng; \
            văn bản nằm ngoài thời gian đó thì bỏ qua. Nơi đã có sổ theo dõi không bị động đến.
            """
    )

    static let _errorPrefix = DondocCommand._errorPrefix

    @Option(
        help: ArgumentHelp("Ngày mở sổ ra xem; mặc định là hôm nay.", valueName: "ngày"),
        transform: DocumentExtract.day
    )
    var until: LocalDay?

    @Option(help: ArgumentHelp("Sổ đã có chừng này tháng.", valueName: "số tháng"))
    var months = 24

    @Option(
        help: ArgumentHelp(
            "Thư mục văn bản mẫu; mặc định là Examples ở thư mục hiện tại, nếu có.",
            valueName: "thư mục"
        ),
        completion: .directory
    )
    var examples: String?

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func validate() throws {
        guard (3...36).contains(months) else { throw ValidationError("--months phải là số từ 3 đến 36.") }
    }

    func run(on console: Console) async throws -> ExitStatus {
        let until = until ?? console.clock.today
        guard (DemoWard.earliest...max(DemoWard.earliest, console.clock.today)).contains(until) else {
            throw Failure(
                .usage,
                "--until phải từ \(DemoWard.earliest.vietnamese) đến hôm nay (\(console.clock.today.vietnamese))."
            )
        }
        let configuration = place.configuration(console)
        return try await Interruption.guarding {
            do { return try await make(until, configuration, console) } catch is CancellationError {
                return .interrupted
            }
        }
    }

    private func make(_ until: LocalDay, _ configuration: Configuration, _ console: Console) async throws -> ExitStatus
    {
        let ward = DemoWard(until: until, months: months)
        let summary = try await Installation.filling(configuration, clock: ward.clock.clock) { installation in
            try await live(ward, in: installation, console)
            return try DemoSummary(installation, on: until)
        }
        try console.say(summary.text(configuration.folder, isNamed: place.data != nil))
        return .done
    }

    private func live(_ ward: DemoWard, in installation: Installation, _ console: Console) async throws {
        let files = try await DemoExamples(console).read(folder: examples)
        let bar = ProgressBar(total: ward.months, isQuiet: false, noun: "tháng", on: console)
        defer { bar.clear() }
        var shown = 0
        try await ward.live(in: installation, files: files) { day, days in
            try Task.checkCancellation()
            let month = day * ward.months / max(1, days)
            if month > shown { bar.advance(by: month - shown) }
            shown = max(shown, month)
        }
    }
}
