import Dispatch
import Kernel
import Mail
import Notifications
import Storage
import Synchronization

/// Does what the table of jobs says is due (bộ chạy công việc nền), inside the server or once for cron.
///
/// Several of them may run on one register, on one machine or on many: each job is claimed by one, and what one has begun
/// when it dies is taken up by another when its lease has ended.
package struct JobRunner: Sendable {
    private let register: Register
    private let work: JobWork
    private let holder: String

    package init(_ installation: Installation, _ outbox: Outbox) {
        register = installation.register
        work = JobWork(register: register, outbox: outbox)
        holder = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    }

    /// What came of a round.
    package struct Tally: Hashable, Sendable {
        package var done = 0
        package var putOff = 0
        package var failed = 0
    }

    /// Does everything that is due, on the calling thread.
    ///
    /// - Parameter isStopping: asked before each job; what has begun is finished.
    package func runOnce(isStopping: () -> Bool = { false }) throws -> Tally {
        var tally = Tally()
        try register.planMornings()
        while !isStopping(), let job = try register.claimJob(for: holder) {
            switch try settle(job) {
            case .done: tally.done += 1
            case .waiting: tally.putOff += 1
            case .failed: tally.failed += 1
            }
        }
        return tally
    }

    /// Looks for work again and again until the task is cancelled; what has begun then is finished before this returns.
    ///
    /// - Parameters:
    ///   - pause: between two looks.
    ///   - report: told in a sentence what kept a whole round from running.
    package func run(every pause: Duration = .seconds(15), report: @escaping @Sendable (String) -> Void) async {
        let stop = Stop()
        let queue = DispatchQueue(label: "dondoc.jobs")
        await withTaskCancellationHandler {
            while !Task.isCancelled {
                await withCheckedContinuation { continuation in
                    queue.async {
                        do { _ = try runOnce(isStopping: { stop.isSet }) } catch let failure as Failure {
                            report(failure.message)
                        } catch { report("Công việc nền bị lỗi: \(error).") }
                        continuation.resume()
                    }
                }
                try? await Task.sleep(for: pause)
            }
        } onCancel: {
            stop.set()
        }
    }

    private func settle(_ job: Job) throws -> Job.State {
        // One that ended whoever began it is not begun for ever.
        guard job.attempts <= Self.most else {
            return try note(job, .failed, "Bỏ sau \(Self.most) lần làm dở.")
        }
        do {
            return try note(job, .done, try work.run(job))
        } catch let fault as DeliveryFault {
            return try fault.isFinal ? note(job, .failed, fault.message) : putOff(job, fault.message)
        } catch let failure as Failure { return try putOff(job, failure.message) }
    }

    private static let most = 8

    private func putOff(_ job: Job, _ reason: String) throws -> Job.State {
        guard let patience = job.patience else { return try note(job, .failed, reason) }
        let quiet = try register.read(in: job.authority) { records in
            let own = try job.person.flatMap { try records.personalSettings(of: $0).quiet }
            return try own ?? records.notificationSettings().quiet
        }
        let next = Instant(milliseconds: register.clock.now().milliseconds + patience)
        return try note(job, .waiting, reason, due: job.kind == .morning ? next : quiet.after(next))
    }

    private func note(_ job: Job, _ state: Job.State, _ outcome: String, due: Instant? = nil) throws -> Job.State {
        try register.settle(job, by: holder, state, outcome: outcome, due: due)
        return state
    }

    /// Whether the end has been asked for.
    private final class Stop: Sendable {
        private let flag = Atomic<Bool>(false)
        var isSet: Bool { flag.load(ordering: .acquiring) }
        func set() { flag.store(true, ordering: .releasing) }
    }
}
