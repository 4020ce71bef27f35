import Synchronization

@testable import Commands

/// What a command printed, caught instead of shown.
final class Printed: Sendable {
    private let outputBytes = Mutex<[UInt8]>([])
    private let errorText = Mutex("")

    var bytes: [UInt8] { outputBytes.withLock { $0 } }
    var output: String { outputBytes.withLock { String(decoding: $0, as: UTF8.self) } }
    var errors: String { errorText.withLock { $0 } }

    /// A console whose output fails with `fault`, if there is one.
    func console(_ terminal: Terminal = Terminal(), fault: OutputFault? = nil) -> Console {
        Console(
            terminal: terminal,
            write: { bytes in
                if let fault { throw fault }
                self.outputBytes.withLock { $0 += bytes }
            },
            writeError: { text in self.errorText.withLock { $0 += text } }
        )
    }
}

extension ReportRenderer {
    /// One report, printed as the only one.
    func text(of report: Report) -> String {
        String(decoding: opening + render(report), as: UTF8.self)
    }
}
