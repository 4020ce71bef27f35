import Measuring

/// The speeds over one corpus, taken in a process of their own.
struct SpeedReport {
    let corpus: Corpus

    func figures() throws -> [Figure] {
        try Self.measure("speed", 10_000_000, corpus.paths).compactMap { fields in
            guard fields.count == 5, let bytes = Double(fields[1]), let best = Double(fields[2]),
                let median = Double(fields[3])
            else { throw Fault("the measure of speed printed something else") }
            return figure(fields[0], fastest: bytes / best / 1e6, usual: bytes / median / 1e6, found: fields[4])
        }
    }

    private func figure(_ work: String, fastest: Double, usual: Double, found: String) -> Figure {
        let value = "best \(fastest.short) MB/s, median \(usual.short)"
        switch work {
        case "bytes": return Figure(subject: "yardstick: counting words as `wc` does, \(corpus.name)", value: value)
        case "tokens": return Figure(subject: "tokens alone", value: value)
        case "times": return Figure(subject: "times alone (with their tokens)", value: value)
        default:
            let subject = work == "text" ? "extraction, one text" : "extraction, documents"
            return Figure(
                subject: "\(subject), \(corpus.name)",
                value: "\(value) (\(found) obligations)",
                target: "10 MB/s / 50 MB/s",
                isMet: usual >= 10
            )
        }
    }

    /// Runs a measure of this executable in a new process; its lines, in fields.
    static func measure(_ name: String, _ number: Int, _ paths: [String]) throws -> [[String]] {
        let child = try ChildProcess.run(
            ["/proc/self/exe", "--measure", name, "\(number)"] + paths,
            capturing: true
        )
        guard child.status == 0 else { throw Fault("the measure of \(name) ended with status \(child.status)") }
        return child.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }
}
