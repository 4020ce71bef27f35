import Dispatch
import Glibc
import Synchronization

/// Signals as events (tín hiệu hệ thống): each that comes is written into a pipe, and read from there at leisure.
///
/// A dispatch source of signals loses what comes before its queue has set it up, and it is set up later than it says;
/// what is in a pipe waits.
final class SignalWire {
    private let numbers: [Int32]
    private let source: any DispatchSourceRead

    /// Catches the signals from here on; nil if the system has no pipe left.
    init?(_ numbers: [Int32], _ handle: @escaping @Sendable (Int32) -> Void) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        self.numbers = numbers
        source = DispatchSource.makeReadSource(fileDescriptor: ends[0], queue: .global())
        writeEnd.store(ends[1], ordering: .sequentiallyConsistent)
        for number in numbers { Self.install(number) }
        source.setEventHandler { [read = ends[0]] in
            var number: UInt8 = 0
            while Glibc.read(read, &number, 1) == 1 { handle(Int32(number)) }
        }
        source.setCancelHandler { [ends] in
            for end in ends { close(end) }
        }
        source.activate()
    }

    /// Gives the signals back their ordinary effect.
    func cut() {
        for number in numbers { signal(number, SIG_DFL) }
        writeEnd.store(-1, ordering: .sequentiallyConsistent)
        source.cancel()
    }

    private static func install(_ number: Int32) {
        var action = sigaction()
        action.sa_flags = SA_RESTART
        action.__sigaction_handler.sa_handler = { number in
            let fault = errno
            var byte = UInt8(truncatingIfNeeded: number)
            _ = Glibc.write(writeEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
            errno = fault
        }
        sigaction(number, &action, nil)
    }
}

/// Where the handler of signals writes; there is one work at a time, and a handler captures nothing.
private let writeEnd = Atomic<Int32>(-1)
