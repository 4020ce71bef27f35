import GRDB
import Glibc
import Kernel
import Synchronization

/// How long another program's writing is waited for (chờ chương trình khác ghi xong), and that it is said.
final class BusyWait: Sendable {
    private struct State {
        var most: Double
        var since = ContinuousClock.now
        var isSaid = false
    }

    private let state: Mutex<State>
    private let whileWaiting: (@Sendable () -> Void)?

    /// - Parameter seconds: after which it is given up.
    init(atMost seconds: Double, _ whileWaiting: (@Sendable () -> Void)?) {
        state = Mutex(State(most: seconds))
        self.whileWaiting = whileWaiting
    }

    func extend(to seconds: Double) { state.withLock { $0.most = seconds } }

    /// Waits a little; false when it has lasted long enough.
    ///
    /// - Parameter tries: how often it has been tried in this wait; 0 begins another.
    func goesOn(after tries: Int) -> Bool {
        let (goesOn, isToSay) = state.withLock { state in
            if tries == 0 { state.since = .now }
            let waited = ContinuousClock.now - state.since
            let isToSay = !state.isSaid && waited > .seconds(2)
            if isToSay { state.isSaid = true }
            return (waited < .seconds(state.most), isToSay)
        }
        if isToSay { whileWaiting?() }
        if goesOn { usleep(tries < 10 ? 2_000 : 20_000) }
        return goesOn
    }
}

/// A way to write that is opened when it is first needed (kết nối ghi mở sau).
final class LateWriter: Sendable {
    private let open: @Sendable () throws(Failure) -> DatabasePool
    private let writer = Mutex<DatabasePool?>(nil)

    init(_ open: @escaping @Sendable () throws(Failure) -> DatabasePool) { self.open = open }

    var opened: DatabasePool? { writer.withLock { $0 } }

    func pool() throws -> DatabasePool {
        try writer.withLock { writer in
            if let writer { return writer }
            let opened = try open()
            writer = opened
            return opened
        }
    }
}
