import Measuring

/// The whole program on every example that is no plain text: reading, recognition and extraction together.
struct FormatReport {
    let program: String
    private let runs = 5

    func section() throws -> ReportSection? {
        let examples = ["docx", "odt", "pdf", "png", "jpg", "tif"].flatMap { Corpus.matches("Examples/*.\($0)") }
        guard !examples.isEmpty else { return nil }
        return ReportSection(
            title: "Formats",
            remark: """
                The whole process on the examples, median of \(runs); the peak is that of the program or of the tool it calls, \
                whichever is larger.
                """,
            figures: try examples.map(figure)
        )
    }

    private func figure(_ path: String) throws -> Figure {
        var series = Series()
        var peak = 0
        var status: Int32 = 0
        for _ in 0..<runs {
            let child = try ChildProcess.run([program, "extract", "--quiet", "--format", "json", path])
            series.add(child.seconds)
            peak = max(peak, child.peak)
            status = max(status, child.status)
        }
        let size = try Corpus.bytes(of: path).count
        let failure = status == 0 ? "" : "; **failed with status \(status)**"
        let value = "\(series.median.milliseconds), peak \((Double(peak) / 1e6).short) MB\(failure)"
        return Figure(subject: "`\(path)`, \(size / 1000) KB", value: value)
    }
}
