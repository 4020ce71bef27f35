import Kernel

/// What is being printed (bản in đang ra): the opening, the documents one after the other, the closing.
struct OutputSheet {
    private let renderer: any ReportRenderer
    private let console: Console
    private let progress: ProgressBar
    private var tally = Tally()
    private var status = ExitStatus.done

    init(renderer: any ReportRenderer, console: Console, progress: ProgressBar) {
        self.renderer = renderer
        self.console = console
        self.progress = progress
    }

    /// Writes a document that `print` hands on piece by piece.
    mutating func add(_ document: Tally, print: (@escaping ([UInt8]) -> Void) -> Void) throws {
        progress.makeRoom()
        if tally.documents == 0 { try write(renderer.opening) } else { try write(renderer.separator) }
        let output = PieceOutput(console)
        print { output.write($0) }
        try output.finish()
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
