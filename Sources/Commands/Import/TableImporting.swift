import ArgumentParser
import Kernel
import Server
import Storage

/// A command that takes a table in: looks, says, and only then writes.
protocol TableImporting: RegisterCommand {
    var table: TableOptions { get }
    /// What a row is: "nhiệm vụ".
    static var noun: String { get }
}

extension TableImporting {
    /// Prints the preview and runs `take` if that was asked for and nothing stands against it.
    func run(
        _ preview: ImportPreview,
        in session: RegisterSession,
        take: () throws -> Void
    ) throws -> ExitStatus {
        let printer = PreviewPrinter(preview: preview, options: table, session: session, noun: Self.noun)
        if let known = preview.known, table.yes {
            try session.say(PreviewPrinter.known(known))
            return .done
        }
        if !table.yes || preview.stopped > 0 { try printer.print() }
        guard table.yes else {
            try printer.sayNext()
            return .done
        }
        guard preview.stopped == 0 || table.skipDoubtful else {
            throw Failure(
                .refused,
                "Chưa nhập gì: \(preview.stopped) dòng còn nghi vấn; hãy sửa tệp, hoặc thêm --skip-doubtful để bỏ qua các dòng đó."
            )
        }
        guard preview.taken > 0 else {
            try session.say("Không có gì để nhập.")
            return .done
        }
        try take()
        return .done
    }
}
