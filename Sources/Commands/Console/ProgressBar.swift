import Documents
import Synchronization

/// How far the work is (thanh tiến độ), on one line of the standard error that it keeps rewriting.
///
/// Documents are counted by whoever prints them, pages are told by whoever reads them, at the same time: hence the lock.
final class ProgressBar: Sendable {
    private let console: Console
    private let total: Int
    private let isShown: Bool
    /// What is counted.
    private let noun: String
    private let state = Mutex(State())

    private struct State {
        var done = 0
        /// The page of a scan being recognised.
        var pages: PageProgress?
        var isDrawn = false
        /// Something else is being written: nothing is drawn until the next document is done.
        var isHeld = false
        var drawnAt: ContinuousClock.Instant?
    }

    /// Shown on a terminal only: documents where there are several, pages where they are recognised.
    init(total: Int, isQuiet: Bool, noun: String = "văn bản", on console: Console) {
        self.noun = noun
        self.total = total
        self.console = console
        isShown = console.terminal.showsErrors && !isQuiet
    }

    /// One more input is done, or several.
    func advance(by count: Int = 1) {
        state.withLock { state in
            state.done += count
            state.pages = nil
            state.isHeld = false
            draw(&state)
        }
    }

    /// Pages of a document are being recognised.
    func show(_ pages: PageProgress) {
        state.withLock { state in
            state.pages = pages
            draw(&state)
        }
    }

    /// Makes room for output, if that goes to the same screen.
    func makeRoom() {
        if console.terminal.showsOutput { clear() }
    }

    /// Takes the bar away.
    func clear() {
        state.withLock { state in
            state.isHeld = true
            guard state.isDrawn else { return }
            console.writeError("\r\u{1B}[K")
            state.isDrawn = false
        }
    }

    /// Draws ten times a second at most, unless something has just taken the bar's place.
    private func draw(_ state: inout State) {
        guard isShown, !state.isHeld, total > 1 || state.pages != nil else { return }
        let now = ContinuousClock.now
        if state.isDrawn, let last = state.drawnAt, last.duration(to: now) < .milliseconds(100) { return }
        console.writeError("\r\u{1B}[K" + line(state))
        state.drawnAt = now
        state.isDrawn = true
    }

    private func line(_ state: State) -> String {
        let pages = state.pages.map { "trang \($0.page)/\($0.total)…" }
        guard total > 1 else { return pages.map { "Nhận dạng \($0)" } ?? "" }
        let cells = 24
        let filled = state.done * cells / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
        return "\(bar) \(state.done)/\(total) \(noun)" + (pages.map { " · nhận dạng \($0)" } ?? "")
    }
}
