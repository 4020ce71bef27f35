import Testing

@testable import Commands

@Suite struct ProgressBarTests {
    private func drawn(total: Int, isQuiet: Bool = false, onTerminal: Bool = true) -> String {
        var terminal = Terminal()
        terminal.showsErrors = onTerminal
        let printed = Printed()
        var bar = ProgressBar(total: total, isQuiet: isQuiet, on: printed.console(terminal))
        for _ in 0..<total {
            bar.makeRoom()
            bar.advance()
        }
        bar.clear()
        return printed.errors
    }

    @Test func `progress is one line that is gone at the end`() {
        let errors = drawn(total: 4)
        #expect(errors.hasPrefix("\r\u{1B}[K██████░░░░░░░░░░░░░░░░░░ 1/4 văn bản") && errors.hasSuffix("\r\u{1B}[K"))
        #expect(!errors.contains("\n"))
    }

    @Test func `there is none in files, when quiet, and for a single document`() {
        #expect(drawn(total: 4, onTerminal: false).isEmpty)
        #expect(drawn(total: 4, isQuiet: true).isEmpty)
        #expect(drawn(total: 1).isEmpty)
    }
}
