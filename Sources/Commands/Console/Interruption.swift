import Dispatch
import Glibc

/// What ^C does (người dùng dừng lệnh): the work is cancelled, children and temporary files go, the screen stays clean.
struct Interruption {
    /// Runs the work; on ^C its task is cancelled, and if it does not end within a second, or on a second ^C, the
    /// process is.
    static func guarding<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let task = Task(operation: work)
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler {
            if task.isCancelled { leave() }
            task.cancel()
            DispatchQueue.global().asyncAfter(deadline: .now() + 1) { leave() }
        }
        source.activate()
        defer {
            source.cancel()
            signal(SIGINT, SIG_DFL)
        }
        return try await task.value
    }

    /// Ends as the shell expects of an interrupted program: by the signal itself.
    private static func leave() {
        if isatty(STDERR_FILENO) == 1 { Console.standard.writeError("\r\u{1B}[K") }
        signal(SIGINT, SIG_DFL)
        kill(getpid(), SIGINT)
        usleep(100_000)
        _exit(ExitStatus.interrupted.rawValue)
    }
}
