package import Glibc

/// Times of several runs of the same work, in seconds.
package struct Series {
    package private(set) var seconds: [Double] = []

    package init() {}

    package var best: Double { seconds.min() ?? 0 }

    package var median: Double {
        let sorted = seconds.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// The time that so great a share of the runs kept below.
    package func quantile(_ share: Double) -> Double {
        let sorted = seconds.sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    package mutating func add(_ time: Double) { seconds.append(time) }

    /// Runs some work and counts the processor time of this process for it, which other programs on the machine disturb least.
    ///
    /// Its result is kept alive past the second look at the clock.
    @discardableResult
    package mutating func time<Result>(_ work: () throws -> Result) rethrows -> Result {
        let start = Self.now(CLOCK_PROCESS_CPUTIME_ID)
        let result = try work()
        add(Self.now(CLOCK_PROCESS_CPUTIME_ID) - start)
        return result
    }

    package static func now(_ clock: clockid_t = CLOCK_MONOTONIC) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
