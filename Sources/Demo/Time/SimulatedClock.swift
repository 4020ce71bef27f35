package import Kernel
import Synchronization

/// A clock that is turned by hand (đồng hồ mô phỏng), so that two years pass while one looks on.
package final class SimulatedClock: Sendable {
    private let time: Mutex<Instant>

    package init(at instant: Instant) { time = Mutex(instant) }

    /// What the register is given in place of the machine's clock.
    package var clock: Clock { Clock { self.now } }

    package var now: Instant { time.withLock { $0 } }

    package func turn(to instant: Instant) { time.withLock { $0 = instant } }
}
