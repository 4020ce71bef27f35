/// Writes pieces to a console until the first fault, and keeps it: for printers that hand on pieces without throwing.
final class PieceOutput {
    private let console: Console
    private(set) var fault: (any Error)?

    init(_ console: Console) { self.console = console }

    func write(_ bytes: [UInt8]) {
        guard fault == nil, !bytes.isEmpty else { return }
        do { try console.write(bytes) } catch { fault = error }
    }

    /// Throws the fault, if there was one.
    func finish() throws {
        if let fault { throw fault }
    }
}
