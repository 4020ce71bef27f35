import Synchronization
import Testing

@testable import Commands

@Suite struct OrderedWorkTests {
    @Test(arguments: [1, 2, 8])
    func `results come in the order of the inputs however long each takes`(jobs: Int) async throws {
        var delivered: [Int] = []
        try await OrderedWork(jobs: jobs).run(over: 0..<200) { _, input in
            for _ in 0..<(input * 7919 % 13) { await Task.yield() }
            return input
        } deliver: {
            delivered.append($0)
        }
        #expect(delivered == Array(0..<200))
    }

    @Test func `no more is worked on and kept than agreed`() async throws {
        let state = Mutex((running: 0, most: 0, started: 0, delivered: 0, ahead: 0))
        let work = OrderedWork(jobs: 3)
        try await work.run(over: 0..<300) { _, input in
            state.withLock {
                $0.running += 1
                $0.started += 1
                $0.most = max($0.most, $0.running)
                $0.ahead = max($0.ahead, $0.started - $0.delivered)
            }
            for _ in 0..<(input % 50 == 0 ? 500 : 1) { await Task.yield() }
            state.withLock { $0.running -= 1 }
        } deliver: { _ in
            state.withLock { $0.delivered += 1 }
        }
        #expect(state.withLock { $0.most } <= 3)
        #expect(state.withLock { $0.ahead } <= work.ahead)
    }

    @Test func `a failing delivery stops the work`() async {
        let started = Mutex(0)
        await #expect(throws: OutputFault.closed) {
            try await OrderedWork(jobs: 2).run(over: 0..<10_000) { _, _ in
                started.withLock { $0 += 1 }
            } deliver: { _ in
                throw OutputFault.closed
            }
        }
        #expect(started.withLock { $0 } < 100)
    }
}
