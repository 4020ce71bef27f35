import Glibc
import Measuring

/// Time and memory of 10 KB to 10 MB: both must grow as the text does.
struct GrowthReport {
    let corpus: Corpus
    let program: String
    private let sizes = [10_000, 100_000, 1_000_000, 10_000_000]

    private struct Point {
        let bytes: Double
        let seconds: Double
        let base: Double
        let peak: Double
        let program: Double
    }

    func section() throws -> ReportSection {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let points = try sizes.map { try point($0, folder) }
        var section = ReportSection(
            title: "Growth",
            remark: """
                One text, each size in a process of its own. *Peak* is the resident memory of that process (VmHWM); *added* leaves out what the \
                process needed before there was a text, which is most of it for the small ones. *Program* is the peak of \
                `dondoc extract --format json` on the same text as a file. Judged from a megabyte on: below 10 MB by *added*, since the \
                process's own memory still weighs there, from 10 MB on by the whole peak and by *program*.
                """
        )
        section.figures = points.map(figure)
        section.figures.append(linearity(points))
        return section
    }

    private func point(_ size: Int, _ folder: TemporaryFolder) throws -> Point {
        guard let fields = try SpeedReport.measure("growth", size, corpus.paths).first?.compactMap(Double.init),
            fields.count == 4
        else { throw Fault("the measure of growth printed something else") }
        let documents = try corpus.paths.map(Corpus.bytes)
        let path = try folder.write(Corpus.joined(documents, size: size), as: "\(size).txt")
        let child = try ChildProcess.run([program, "extract", "--quiet", "--format", "json", path])
        return Point(
            bytes: fields[0],
            seconds: fields[1],
            base: fields[2],
            peak: fields[3],
            program: Double(child.peak)
        )
    }

    private func figure(_ point: Point) -> Figure {
        let speed = (point.seconds / point.bytes * 1e9).short
        let added = (point.peak - point.base) / point.bytes
        let peak = point.peak / point.bytes
        return Figure(
            subject: "\(Int(point.bytes) / 1000) KB",
            value: """
                \(speed) ms a MB; peak \((point.peak / 1e6).short) MB = \(peak.short) x the text (added \(added.short) x), \
                program \((point.program / 1e6).short) MB = \((point.program / point.bytes).short) x
                """,
            target: target(of: point),
            isMet: isMet(point)
        )
    }

    /// What the process needs without a text, some ten megabytes, is no growth: it would decide about a megabyte of text.
    private func target(of point: Point) -> String {
        switch point.bytes {
        case ..<1_000_000: ""
        case ..<10_000_000: "added < 12 x the text"
        default: "peak and program < 12 x the text"
        }
    }

    /// Whether that is reached; `nil` for texts too small to judge.
    private func isMet(_ point: Point) -> Bool? {
        switch point.bytes {
        case ..<1_000_000: nil
        case ..<10_000_000: (point.peak - point.base) / point.bytes < 12
        default: point.peak / point.bytes < 12 && point.program / point.bytes < 12
        }
    }

    // Linear: a megabyte of the largest text costs at most a quarter more than one of the cheapest.
    private func linearity(_ points: [Point]) -> Figure {
        let costs = points.map { $0.seconds / $0.bytes }
        let ratio = (costs.last ?? 0) / (costs.min() ?? 1)
        return Figure(
            subject: "a MB of the 10 MB text against a MB of the cheapest size",
            value: "\(ratio.short) x",
            target: "linear (< 1.25 x)",
            isMet: ratio < 1.25
        )
    }
}
