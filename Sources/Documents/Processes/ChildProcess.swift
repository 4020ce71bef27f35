import Kernel
import Subprocess

/// Runs helper programs for one document (tiến trình con), each within limits of time, memory and output.
///
/// A run that takes too long is killed with all it started; a document is never worth a hang.
struct ChildProcess: Sendable {
    /// The document's name, for sentences.
    let name: String
    let limits: ReadingLimits
    let toolPath: String?

    /// What a run came to.
    struct Outcome: Sendable {
        let output: [UInt8]
        /// The exit status; nil if a signal ended it.
        let status: Int32?

        var isSuccess: Bool { status == 0 }
    }

    func run(_ tool: Tool, _ arguments: [String]) async throws(Failure) -> Outcome {
        guard let path = tool.path(in: toolPath) else {
            throw .missingTool(name, tool: tool.rawValue, package: tool.package)
        }
        let command =
            ["-c", Self.script, "sh", "\(limits.childMemory >> 10)", "\(limits.childSeconds)", path] + arguments
        let race = await withTaskGroup(of: Race.self) { group in
            group.addTask { await execute(command) }
            group.addTask {
                try? await Task.sleep(for: .seconds(limits.childSeconds))
                return .late
            }
            let first = await group.next() ?? .late
            group.cancelAll()
            return first
        }
        // Killing the program is then our doing: its end says nothing about the document.
        guard !Task.isCancelled else { throw Failure(.interrupted, "Đã dừng đọc “\(name)” theo yêu cầu.") }
        return try outcome(of: race, tool)
    }

    /// Sets the limits on itself, then becomes the program: a limit the program would never set on its own.
    ///
    /// Where `setpriv` can, the program dies with the thread that started it, which is the one Subprocess starts all
    /// from and lives as long as we do: who kills us leaves nothing running.
    private static let script = #"""
        ulimit -c 0; ulimit -v "$1"; ulimit -t "$2"; shift 2
        if setpriv --pdeathsig KILL true 2>/dev/null; then exec setpriv --pdeathsig KILL "$@"; fi
        exec "$@"
        """#

    /// How a race between a program and the clock ends.
    private enum Race: Sendable {
        case finished(Outcome)
        case late
        case tooMuchOutput
        case notStarted
    }

    private func execute(_ command: [String]) async -> Race {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
        do {
            let result = try await Subprocess.run(
                .name("sh"),
                arguments: Arguments(command),
                environment: .inherit.updating(["OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"]),
                platformOptions: options,
                output: .bytes(limit: limits.childOutput),
                error: .discarded
            )
            switch result.terminationStatus {
            case .exited(let code): return .finished(Outcome(output: result.standardOutput, status: code))
            case .signaled: return .finished(Outcome(output: [], status: nil))
            }
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            return .tooMuchOutput
        } catch is CancellationError {
            return .late
        } catch {
            return .notStarted
        }
    }

    private func outcome(of race: Race, _ tool: Tool) throws(Failure) -> Outcome {
        switch race {
        case .finished(let outcome) where outcome.status == nil:
            throw .exhausted(name, tool.rawValue, "quá giới hạn bộ nhớ hoặc thời gian")
        case .finished(let outcome): return outcome
        case .late: throw .exhausted(name, tool.rawValue, "quá \(limits.childSeconds) giây")
        case .tooMuchOutput: throw .tooLarge(name, "cho ra quá nhiều chữ", "tách thành các phần nhỏ hơn")
        case .notStarted:
            throw Failure(
                .exhausted,
                "Không khởi động được \(tool.rawValue) để đọc “\(name)”; hãy đóng bớt chương trình rồi thử lại."
            )
        }
    }
}
