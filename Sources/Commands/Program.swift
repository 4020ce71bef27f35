import ArgumentParser
import Kernel

/// How the program ends, as the shell sees it.
package enum ExitStatus: Int32, Sendable {
    /// Everything that was asked for was done.
    case done = 0
    /// Some file failed; the others were printed.
    case failed = 1
    /// The command line is wrong; nothing was done.
    case misused = 2
    /// The rules of the register do not allow it now.
    case refused = 3
    /// Whoever asked may not do it.
    case forbidden = 4
    /// Somebody else changed it in the meantime.
    case conflicted = 5
    /// The store is in use by another program.
    case locked = 6
    /// The database cannot be reached.
    case disconnected = 7
    /// The database is of a newer version.
    case outdated = 8
    /// The disk is full.
    case full = 9
    /// What is stored is damaged.
    case corrupt = 10
    /// The store may not be written, or not even read.
    case inaccessible = 11
    /// The database does not take the account.
    case rejected = 12
    /// The user stopped it (^C).
    case interrupted = 130
}

extension ExitStatus {
    /// How the program ends when this is why.
    init(_ code: Failure.Code) {
        self =
            switch code {
            case .usage: .misused
            case .refused: .refused
            case .forbidden: .forbidden
            case .conflict: .conflicted
            case .locked: .locked
            case .inaccessible: .inaccessible
            case .rejected: .rejected
            case .disconnected: .disconnected
            case .newer: .outdated
            case .full: .full
            case .corrupt: .corrupt
            default: .failed
            }
    }
}

/// A command that prints on the console it is given, not on the process's own streams.
protocol ConsoleCommand: ParsableCommand {
    /// Does the work; throws what ArgumentParser or a `Failure` can say in a sentence.
    func run(on console: Console) async throws -> ExitStatus
}

/// The whole program: reads the command line, runs what it names, says in Vietnamese what was wrong with it.
package struct Program: Sendable {
    private let console: Console

    package init(console: Console) {
        self.console = console
    }

    package func run(_ arguments: [String]) async -> ExitStatus {
        do {
            var command = try parse(arguments)
            if let command = command as? any ConsoleCommand { return try await command.run(on: console) }
            try command.run()
            return .done
        } catch {
            return finish(with: error)
        }
    }

    private func parse(_ arguments: [String]) throws -> any ParsableCommand {
        try Misuse.check(arguments)
        do {
            return try DondocCommand.parseAsRoot(arguments)
        } catch {
            throw Misuse.likelier(than: error, for: arguments)
        }
    }

    /// Help, version and completion scripts arrive as errors too: they are printed and all is well.
    private func finish(with error: any Error) -> ExitStatus {
        if let fault = error as? OutputFault {
            guard fault != .closed else { return .done }
            console.writeError(
                "Không in được kết quả ra đầu ra chuẩn; việc ghi vào sổ, nếu có, đã xong. Hãy kiểm tra dung lượng đĩa.\n"
            )
            return .full
        }
        if let failure = error as? Failure {
            console.writeError(WordWrap.printable(failure.message) + "\n")
            return ExitStatus(failure.code)
        }
        let text = UsageTranslation.translate(DondocCommand.fullMessage(for: error))
        guard DondocCommand.exitCode(for: error) != .success else {
            try? console.write(Array((text + "\n").utf8))
            return .done
        }
        console.writeError(text + "\n")
        return DondocCommand.exitCode(for: error) == .validationFailure ? .misused : .failed
    }
}
