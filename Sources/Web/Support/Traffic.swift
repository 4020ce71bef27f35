import Synchronization

/// What was asked since the server began (số liệu vận hành), as Prometheus reads it (text format 0.0.4).
final class Traffic: Sendable {
    struct Key: Hashable, Comparable {
        var route: String
        var method: String
        var status: Int

        static func < (left: Key, right: Key) -> Bool {
            (left.route, left.method, left.status) < (right.route, right.method, right.status)
        }
    }

    private struct Times {
        /// How many took at most as long as each limit, and how many longer than all.
        var counts = [Int](repeating: 0, count: limits.count + 1)
        var sum = 0.0
    }

    private struct State {
        var requests: [Key: Int] = [:]
        var times: [String: Times] = [:]
    }

    /// In seconds.
    private static let limits = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

    private let state = Mutex(State())

    func note(_ key: Key, _ seconds: Double) {
        state.withLock { state in
            state.requests[key, default: 0] += 1
            let place = Self.limits.firstIndex { seconds <= $0 } ?? Self.limits.count
            state.times[key.route, default: Times()].counts[place] += 1
            state.times[key.route, default: Times()].sum += seconds
        }
    }

    /// - Parameter sessions: how many are signed in; `nil` when the database does not say.
    func text(sessions: Int?) -> String {
        let state = state.withLock { $0 }
        var lines = [
            "# HELP dondoc_http_requests_total Requests answered.", "# TYPE dondoc_http_requests_total counter",
        ]
        for (key, count) in state.requests.sorted(by: { $0.key < $1.key }) {
            lines.append(
                "dondoc_http_requests_total{route=\"\(key.route)\",method=\"\(key.method)\",status=\"\(key.status)\"} \(count)"
            )
        }
        lines += [
            "# HELP dondoc_http_request_duration_seconds Time to the answer.",
            "# TYPE dondoc_http_request_duration_seconds histogram",
        ]
        for (route, times) in state.times.sorted(by: { $0.key < $1.key }) { lines += Self.lines(route, times) }
        lines += [
            "# HELP dondoc_database_up Whether the database answers.", "# TYPE dondoc_database_up gauge",
            "dondoc_database_up \(sessions == nil ? 0 : 1)",
        ]
        if let sessions {
            lines += [
                "# HELP dondoc_sessions Sessions that live.", "# TYPE dondoc_sessions gauge",
                "dondoc_sessions \(sessions)",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ route: String, _ times: Times) -> [String] {
        let name = "dondoc_http_request_duration_seconds"
        var below = 0
        var lines: [String] = []
        for (limit, count) in zip(limits, times.counts) {
            below += count
            lines.append("\(name)_bucket{route=\"\(route)\",le=\"\(limit)\"} \(below)")
        }
        let all = times.counts.reduce(0, +)
        return lines + [
            "\(name)_bucket{route=\"\(route)\",le=\"+Inf\"} \(all)", "\(name)_sum{route=\"\(route)\"} \(times.sum)",
            "\(name)_count{route=\"\(route)\"} \(all)",
        ]
    }
}
