import Measuring

/// The whole program on a short document beside `wc`, start to end.
struct ProcessReport {
    let program: String
    private let runs = 40

    func section() throws -> ReportSection? {
        guard let sample = sample() else { return nil }
        var program = Series()
        var processor = Series()
        var yardstick = Series()
        for _ in 0..<runs {
            let child = try ChildProcess.run([self.program, "extract", "--quiet", "--format", "json", sample])
            program.add(child.seconds)
            processor.add(child.processorSeconds)
            yardstick.add(try ChildProcess.run(["wc", sample]).seconds)
        }
        let size = try Corpus.bytes(of: sample).count
        return ReportSection(
            title: "The whole process",
            remark: """
                `dondoc extract --format json` on \(size / 1000) KB, the release build, \(runs) runs taken in turns with `wc`.
                """,
            figures: [
                Figure(
                    subject: "`dondoc extract`",
                    value: """
                        median \(program.median.milliseconds), best \(program.best.milliseconds); \
                        processor time \(processor.median.milliseconds)
                        """,
                    target: "< 40 ms / < 15 ms",
                    isMet: program.median < 0.040
                ),
                Figure(
                    subject: "`wc`",
                    value: "median \(yardstick.median.milliseconds), best \(yardstick.best.milliseconds)"
                ),
            ]
        )
    }

    private func sample() -> String? {
        Corpus.matches("../shared/extraction/dev/seed.txt").first ?? Corpus.matches("Examples/*.txt").first
    }
}
