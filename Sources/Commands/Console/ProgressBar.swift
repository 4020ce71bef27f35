/// How far the work is (thanh tiến độ), on one line of the standard error that it keeps rewriting.
struct ProgressBar {
    private let console: Console
    private let total: Int
    private let isShown: Bool
    private var done = 0
    private var isDrawn = false
    private var drawnAt: ContinuousClock.Instant?

    /// Shown for several inputs on a terminal only.
    init(total: Int, isQuiet: Bool, on console: Console) {
        self.total = total
        self.console = console
        isShown = console.terminal.showsErrors && !isQuiet && total > 1
    }

    /// One more input is done; drawn ten times a second at most, unless something has just taken its place.
    mutating func advance() {
        done += 1
        guard isShown else { return }
        let now = ContinuousClock.now
        if isDrawn, let drawnAt, drawnAt.duration(to: now) < .milliseconds(100) { return }
        drawnAt = now
        draw()
    }

    /// Makes room for output, if that goes to the same screen.
    mutating func makeRoom() {
        if console.terminal.showsOutput { clear() }
    }

    /// Takes the bar away.
    mutating func clear() {
        guard isDrawn else { return }
        console.writeError("\r\u{1B}[K")
        isDrawn = false
    }

    private mutating func draw() {
        let cells = 24
        let filled = total == 0 ? cells : done * cells / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
        console.writeError("\r\u{1B}[K\(bar) \(done)/\(total) văn bản")
        isDrawn = true
    }
}
