import Kernel

/// Reads documents, several at once, and prints each as soon as all before it are printed.
struct ExtractionRun: Sendable {
    let intake: DocumentIntake
    let choices: PrintingChoices
    let jobs: Int
    let console: Console

    /// What a task makes of one document: bytes that only have to be written, so that the work scales with the cores.
    private struct Outcome: Sendable {
        var printed: Result<[UInt8], Failure>
        var tally = Tally()
    }

    func print(_ arguments: [String]) async -> ExitStatus {
        let inputs = intake.inputs(of: arguments)
        let renderer = choices.renderer
        var sheet = OutputSheet(renderer: renderer, console: console, total: inputs.count, isQuiet: choices.isQuiet)
        do {
            try await OrderedWork(jobs: jobs).run(over: inputs) { ordinal, input in
                await outcome(of: input, ordinal, renderer)
            } deliver: { outcome in
                switch outcome.printed {
                case .success(let bytes): try sheet.add(bytes, outcome.tally)
                case .failure(let failure): sheet.add(failure)
                }
            }
            guard !Task.isCancelled else { return sheet.abandon() }
            return try sheet.finish()
        } catch {
            return sheet.abandon(after: error)
        }
    }

    private func outcome(
        of input: DocumentInput,
        _ ordinal: Int,
        _ renderer: any ReportRenderer
    ) async -> Outcome {
        do throws(Failure) {
            let report = try await intake.report(of: input, ordinal: ordinal)
            let tally = Tally(of: report.extraction, asOf: choices.asOf)
            return Outcome(printed: .success(renderer.render(report)), tally: tally)
        } catch {
            return Outcome(printed: .failure(error))
        }
    }
}
