import Directives
import Dispatch
import Documents
import Kernel
import Synchronization
import VietnameseText

/// Whether a file of evidence bears a degree of secrecy (kiểm tra dấu độ mật của minh chứng), where its text can be read
/// without recognising pictures: such a paper is not kept here (Law on state secrets 2018, art. 8).
struct SecrecyCheck: Sendable {
    func demandOpen(_ bytes: [UInt8], name: String) async throws {
        let kind = try EvidenceKind(of: bytes, name: name)
        guard [.text, .docx, .odt, .pdf].contains(kind), let text = try await text(of: bytes, kind, name) else {
            return
        }
        let extraction = Extractor().extract(text.text)
        guard let finding = extraction.findings.first(where: { $0.code == "classified" }) else { return }
        let stamp = finding.span.map { " “\(extraction.text[$0])”" } ?? ""
        throw Failure(.classified, "“\(name)” có dấu chỉ độ mật\(stamp) nên không nhận làm minh chứng.")
    }

    /// Waits for it. The reading has threads of its own: were it to need those that wait here, all of them could wait for
    /// each other.
    func demandOpenWaiting(_ bytes: [UInt8], name: String) throws {
        let outcome = Answer()
        Task.detached(executorPreference: ReadingExecutor.shared) {
            do { try await demandOpen(bytes, name: name) } catch { outcome.give(error) }
            outcome.done.signal()
        }
        outcome.done.wait()
        if let error = outcome.error.withLock({ $0 }) { throw error }
    }

    private final class ReadingExecutor: TaskExecutor {
        static let shared = ReadingExecutor()

        private let queue = DispatchQueue(label: "secrecy check", attributes: .concurrent)

        func enqueue(_ job: consuming ExecutorJob) {
            let (job, executor) = (UnownedJob(job), asUnownedTaskExecutor())
            queue.async { job.runSynchronously(on: executor) }
        }
    }

    private final class Answer: Sendable {
        let done = DispatchSemaphore(value: 0)
        let error = Mutex<(any Error)?>(nil)

        func give(_ fault: any Error) { error.withLock { $0 = fault } }
    }

    // A PDF that nothing can open proves nothing; one that is locked, or only pictures, is kept as it is.
    private func text(of bytes: [UInt8], _ kind: EvidenceKind, _ name: String) async throws -> ReadDocument? {
        var limits = ReadingLimits()
        limits.recognisedPages = 0
        limits.childSeconds = 20
        do { return try await DocumentReader(limits: limits).read(bytes: bytes, name: name) } catch {
            if error.code == .damaged { throw error }
            return nil
        }
    }
}
