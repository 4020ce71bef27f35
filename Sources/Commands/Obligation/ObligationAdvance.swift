import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc obligations advance`: makes the instances of what comes back.
struct ObligationAdvance: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "advance",
        abstract: "Tạo trước các kỳ của nhiệm vụ định kỳ; nên chạy mỗi ngày một lần.",
        discussion: "Chạy lại bao nhiêu lần cũng không tạo trùng. Khi duyệt đề xuất, các kỳ đầu được tạo ngay."
    )

    @Option(help: ArgumentHelp("Tạo trước cho chừng này ngày tới.", valueName: "số ngày"))
    var days = Obligation.horizon

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        guard (1...366).contains(days) else { throw ValidationError("--days phải là số từ 1 đến 366.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let outcome = try session.write { changes in
            let calendar = try changes.records.calendar()
            return try changes.advanceSeries(horizon: days) { calendar.lastDay($0).day }
        }
        try session.say("Đã tạo \(outcome.made) kỳ của \(outcome.series) nhiệm vụ định kỳ.")
        if !outcome.unread.isEmpty {
            let numbers = outcome.unread.map(\.description).joined(separator: ", ")
            try session.say("Không hiểu quy tắc lặp của nhiệm vụ số \(numbers); hãy tự theo dõi các kỳ.")
        }
        return .done
    }
}
