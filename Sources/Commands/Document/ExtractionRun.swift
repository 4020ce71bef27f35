import Kernel

/// Reads documents, several at once, and prints each as soon as all before it are printed.
struct ExtractionRun: Sendable {
    let intake: DocumentIntake
    let choices: PrintingChoices
    let jobs: Int
    let console: Console

    /// What a task makes of one document.
    private enum Outcome: Sendable {
        /// Bytes that only have to be written, so that the work scales with the cores.
        case printed([UInt8], Tally)
        /// The only document: its print is made while it is written, so that it is never held as a whole.
        case only(Report, Tally)
        case failed(Failure)
        /// The user stopped the work: whatever came of the document is no longer wanted.
        case stopped
    }

    func print(_ arguments: [String]) async -> ExitStatus {
        let inputs = intake.inputs(of: arguments)
        let renderer = choices.renderer
        let progress = ProgressBar(total: inputs.count, isQuiet: choices.isQuiet, on: console)
        let intake = intake.recognising(pagesAtOnce: jobs / min(jobs, inputs.count)) { progress.show($0) }
        var sheet = OutputSheet(renderer: renderer, console: console, progress: progress)
        do {
            try await OrderedWork(jobs: jobs).run(over: inputs) { ordinal, input in
                await outcome(of: input, ordinal, by: intake, renderer, isOnly: inputs.count == 1)
            } deliver: { outcome in
                switch outcome {
                case .printed(let bytes, let tally): try sheet.add(tally) { write in write(bytes) }
                case .only(let report, let tally): try sheet.add(tally) { write in renderer.render(report, to: write) }
                case .failed(let failure): sheet.add(failure)
                case .stopped: break
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
        by intake: DocumentIntake,
        _ renderer: any ReportRenderer,
        isOnly: Bool
    ) async -> Outcome {
        do throws(Failure) {
            let report = try await intake.report(of: input, ordinal: ordinal)
            let tally = Tally(of: report.extraction, asOf: choices.asOf)
            return isOnly ? .only(report, tally) : .printed(renderer.render(report), tally)
        } catch {
            return Task.isCancelled ? .stopped : .failed(error)
        }
    }
}
