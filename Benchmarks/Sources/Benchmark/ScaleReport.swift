import Measuring

/// A folder of ten thousand documents, with one job and with two.
struct ScaleReport {
    let corpus: Corpus
    let program: String
    private let count = 10_000
    private let rounds = 3

    private struct Runs {
        var wall = Series()
        var processor = Series()

        mutating func add(_ child: ChildProcess) {
            wall.add(child.seconds)
            processor.add(child.processorSeconds)
        }
    }

    func section() throws -> ReportSection {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let bytes = try fill(folder)
        var one = Runs()
        var two = Runs()
        for _ in 0..<rounds {
            one.add(try extract(folder, jobs: 1))
            two.add(try extract(folder, jobs: 2))
        }
        let ratio = one.wall.median / two.wall.median
        return ReportSection(
            title: "Scale",
            remark: """
                A folder of \(count) documents, \((bytes / 1e6).short) MB, to JSON; \(rounds) runs of each, taken in turns. Two jobs need two free cores: \
                the ratio says little when others were using them (see the load above).
                """,
            figures: [
                Figure(subject: "`--jobs 1`", value: Self.value(one, bytes)),
                Figure(subject: "`--jobs 2`", value: Self.value(two, bytes)),
                Figure(
                    subject: "ratio of the medians",
                    value: "\(ratio.short) x",
                    target: "1.7 x",
                    isMet: ratio >= 1.7
                ),
            ]
        )
    }

    private func fill(_ folder: TemporaryFolder) throws -> Double {
        let documents = try corpus.paths.map(Corpus.bytes)
        var bytes = 0
        for number in 0..<count {
            let document = documents[number % documents.count]
            try folder.write(document, as: "van-ban-\(number).txt")
            bytes += document.count
        }
        return Double(bytes)
    }

    private func extract(_ folder: TemporaryFolder, jobs: Int) throws -> ChildProcess {
        let command = [program, "extract", "--quiet", "--format", "json", "--jobs", "\(jobs)", folder.path]
        let child = try ChildProcess.run(command)
        guard child.status == 0 else { throw Fault("dondoc ended with status \(child.status) on the folder") }
        return child
    }

    private static func value(_ runs: Runs, _ bytes: Double) -> String {
        """
        median \(runs.wall.median.short) s, best \(runs.wall.best.short) s (\((bytes / runs.wall.median / 1e6).short) MB/s); \
        processor time \(runs.processor.median.short) s
        """
    }
}
