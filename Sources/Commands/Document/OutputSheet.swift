import Kernel

/// What is being printed (bản in đang ra): the opening, the documents one after the other, the closing.
struct OutputSheet {
    private let renderer: any ReportRenderer
    private let console: Console
    private var progress: ProgressBar
    private var tally = Tally()
    private var status = ExitStatus.done

    init(renderer: any ReportRenderer, console: Console, total: Int, isQuiet: Bool) {
        self.renderer = renderer
        self.console = console
        progress = ProgressBar(total: total, isQuiet: isQuiet, on: console)
    }

    mutating func add(_ bytes: [UInt8], _ document: Tally) throws {
        progress.makeRoom()
        if tally.documents == 0 { try write(renderer.opening) } else { try write(renderer.separator) }
        try write(bytes)
        tally += document
        progress.advance()
    }

    /// The sentence of a document that could not be read; the others go on.
    mutating func add(_ failure: Failure) {
        progress.clear()
        console.writeError(WordWrap.printable(failure.message) + "\n")
        status = .failed
        progress.advance()
    }

    mutating func finish() throws -> ExitStatus {
        progress.clear()
        if tally.documents > 0 { try write(renderer.closing(tally)) }
        return status
    }

    /// Nobody reads any more, or nothing can be written.
    mutating func abandon(after error: any Error) -> ExitStatus {
        progress.clear()
        guard let fault = error as? OutputFault, fault != .closed else { return status }
        console.writeError("Không ghi được kết quả ra đầu ra chuẩn; hãy kiểm tra dung lượng đĩa và quyền ghi.\n")
        return .failed
    }

    /// The user stopped the work.
    mutating func abandon() -> ExitStatus {
        progress.clear()
        return .interrupted
    }

    private func write(_ bytes: [UInt8]) throws {
        if !bytes.isEmpty { try console.write(bytes) }
    }
}
