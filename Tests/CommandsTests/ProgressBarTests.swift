import Documents
import Testing

@testable import Commands

@Suite struct ProgressBarTests {
    private func drawn(total: Int, isQuiet: Bool = false, onTerminal: Bool = true) -> String {
        var terminal = Terminal()
        terminal.showsErrors = onTerminal
        let printed = Printed()
        let bar = ProgressBar(total: total, isQuiet: isQuiet, on: printed.console(terminal))
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

    private func pages(of total: Int, _ act: (ProgressBar) -> Void = { _ in }) -> String {
        var terminal = Terminal()
        terminal.showsErrors = true
        let printed = Printed()
        let bar = ProgressBar(total: total, isQuiet: false, on: printed.console(terminal))
        act(bar)
        bar.show(PageProgress(page: 3, total: 40))
        bar.clear()
        return printed.errors
    }

    @Test func `pages of a scan are shown, alone and beside documents`() {
        #expect(pages(of: 1) == "\r\u{1B}[KNhận dạng trang 3/40…\r\u{1B}[K")
        #expect(pages(of: 4).hasPrefix("\r\u{1B}[K░░░░░░░░░░░░░░░░░░░░░░░░ 0/4 văn bản · nhận dạng trang 3/40…"))
    }

    @Test func `nothing is drawn into what is being written`() {
        #expect(pages(of: 4) { $0.clear() }.isEmpty)
    }
}
