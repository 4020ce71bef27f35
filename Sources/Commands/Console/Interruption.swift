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
        let task = Task(operation: work)
        let received = Received()
        let sources = signals().map { watch($0, for: task, received) }
        let result = await task.result
        if let number = received.first, number != SIGINT { leave(by: number) }
        for (number, source) in sources {
            source.cancel()
            signal(number, SIG_DFL)
        }
        return try result.get()
    }

    /// The signal that came first.
    private final class Received: Sendable {
        private let number = Mutex<Int32?>(nil)

        var first: Int32? { number.withLock { $0 } }

        /// Whether none came before.
        func note(_ signal: Int32) -> Bool {
            number.withLock { first in
                defer { first = first ?? signal }
                return first == nil
            }
        }
    }

    /// The signals that stop the work; a hangup that `nohup` had ignored stays ignored.
    private static func signals() -> [Int32] {
        var hangup = sigaction()
        sigaction(SIGHUP, nil, &hangup)
        let isIgnored =
            unsafeBitCast(hangup.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        return isIgnored ? [SIGINT, SIGTERM] : [SIGINT, SIGTERM, SIGHUP]
    }

    private static func watch<Result: Sendable>(
        _ number: Int32,
        for task: Task<Result, any Error>,
        _ received: Received
    ) -> (Int32, any DispatchSourceSignal) {
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler {
            guard received.note(number) else { leave(by: number) }
            task.cancel()
            DispatchQueue.global().asyncAfter(deadline: .now() + 1) { leave(by: number) }
        }
        source.activate()
        return (number, source)
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
