import ArgumentParser
import Kernel

/// In what form a list of the register is printed (dạng in danh sách).
enum ListFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case table, json, csv, xlsx, ics

    /// Refuses what the eye cannot read on its screen.
    func demandFile(_ console: Console) throws(Failure) {
        guard self == .xlsx, console.terminal.showsOutput else { return }
        throw Failure(
            .usage,
            "Bảng tính không hiện được trên màn hình; hãy ghi ra tệp: thêm > danh-sach.xlsx vào cuối lệnh."
        )
    }
}
