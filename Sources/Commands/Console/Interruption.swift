import Dispatch
import Glibc
import Synchronization

/// What ^C, a closed terminal and `kill` do (người dùng dừng lệnh): the work is cancelled, children and temporary files
/// go, the screen stays clean.
enum Interruption {
    /// Runs the work; on a signal its task is cancelled, and if it does not end within a second, or on a second signal,
    /// the process is.
    ///
    /// After ^C what the work returns counts (130); by SIGTERM and SIGHUP the process ends as whoever sent them
    /// expects: by the signal itself (143, 129).
    static func guarding<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let received = Received()
        let wire = SignalWire(signals()) { number in received.note(number) }
        let task = Task(operation: work)
        received.whenFirst { task.cancel() }
        let result = await task.result
        if let number = received.first, number != SIGINT { leave(by: number) }
        wire?.cut()
        return try result.get()
    }

    /// The signals that stop the work; a hangup that `nohup` had ignored stays ignored.
    private static func signals() -> [Int32] {
        var hangup = sigaction()
        sigaction(SIGHUP, nil, &hangup)
        let handler = unsafeBitCast(hangup.__sigaction_handler.sa_handler, to: Int.self)
        let isIgnored = handler == unsafeBitCast(SIG_IGN, to: Int.self)
        return isIgnored ? [SIGINT, SIGTERM] : [SIGINT, SIGTERM, SIGHUP]
    }

    /// What came so far; the first signal stops the work, the second the process.
    private final class Received: Sendable {
        private let state = Mutex<(first: Int32?, stop: (@Sendable () -> Void)?)>((nil, nil))

        var first: Int32? { state.withLock { $0.first } }

        func note(_ number: Int32) {
            let isFirst = state.withLock { state in
                guard state.first == nil else { return false }
                state.first = number
                state.stop?()
                return true
            }
            guard isFirst else { leave(by: number) }
            DispatchQueue.global().asyncAfter(deadline: .now() + 1) { leave(by: number) }
        }

        /// What stops the work; done at once if a signal has come already.
        func whenFirst(_ stop: @escaping @Sendable () -> Void) {
            state.withLock { state in
                state.stop = stop
                if state.first != nil { stop() }
            }
        }
    }

    /// Ends as the shell expects of a stopped program: by the signal itself.
    private static func leave(by number: Int32) -> Never {
        if isatty(STDERR_FILENO) == 1 { Console.standard.writeError("\r\u{1B}[K") }
        signal(number, SIG_DFL)
        kill(getpid(), number)
        usleep(100_000)
        _exit(128 + number)
    }
}
