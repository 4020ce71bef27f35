/// Work on many inputs, several at once, whose results come out in the order of the inputs.
///
/// At most `jobs` inputs are worked on at a time and at most `ahead` results exist at a time, so that ten thousand
/// documents need no more memory than a handful; when the first of them is slow, the rest wait.
struct OrderedWork: Sendable {
    let jobs: Int
    let ahead: Int

    init(jobs: Int) {
        self.jobs = max(1, jobs)
        ahead = self.jobs * 4
    }

    /// Hands each result to `deliver` as soon as all before it are delivered; what `deliver` throws stops everything.
    func run<Input: Sendable, Output: Sendable>(
        over inputs: some Sequence<Input>,
        _ work: @escaping @Sendable (Int, Input) async -> Output,
        deliver: (Output) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            defer { group.cancelAll() }
            var remaining = inputs.makeIterator()
            var (started, running, delivered) = (0, 0, 0)
            var waiting: [Int: Output] = [:]
            while true {
                while running < jobs, started - delivered < ahead, !Task.isCancelled, let input = remaining.next() {
                    let place = started
                    group.addTask { (place, await work(place, input)) }
                    started += 1
                    running += 1
                }
                guard let (place, output) = try await group.next() else { return }
                running -= 1
                waiting[place] = output
                while let next = waiting.removeValue(forKey: delivered) {
                    delivered += 1
                    try deliver(next)
                }
            }
        }
    }
}
