import Glibc
import Measuring

/// All measures in order, printed as they come and written to `docs/performance.md`.
struct Performance {
    private let page = "docs/performance.md"
    private let program = ".build/release/dondoc"

    func run() throws {
        guard access(program, X_OK) == 0 else {
            throw Fault("\(program) is missing: run Scripts/bench in the project's folder")
        }
        var text = Self.introduction + "\n\n" + Machine.description() + "\n"
        print(text)
        for section in [speed, growth, wholeProcess, scale, formats] {
            guard let section = try section() else { continue }
            print(section.markdown)
            text += "\n" + section.markdown
        }
        try write(text)
        print("written to \(page)")
    }

    private static let introduction = """
        # Performance

        Written by `make bench`; do not edit. MB are millions of bytes; *best* and *median* are of the runs of one measure, and what is
        compared was taken in turns in one run. Speed and growth count processor time, the rest the clock on the wall. A column says what is
        asked for at least, then what is aimed at.
        """

    private func write(_ text: String) throws {
        guard let file = fopen(page, "w") else { throw Fault("cannot write \(page)") }
        defer { fclose(file) }
        let written = fwrite(text, 1, text.utf8.count, file)
        guard written == text.utf8.count else { throw Fault("cannot write \(page)") }
    }

    // MARK: Measures

    private var corpora: [Corpus] { [.project, .development].filter { !$0.paths.isEmpty } }

    private func speed() throws -> ReportSection? {
        var section = ReportSection(
            title: "Speed",
            remark: """
                One core, text in memory to result in memory, 10 MB a run. *One text* is a document that has all the others as its annex; \
                *documents* are read one by one, as they are in use. Others, for scale: Duckling 0.37, dateparser 0.2, HeidelTime 0.04 MB/s, \
                which find dates alone. *The development set* is nine documents that lie outside the repository; where they are not, \
                its rows are left out.
                """
        )
        for corpus in corpora { section.figures += try SpeedReport(corpus: corpus).figures() }
        return section
    }

    private func growth() throws -> ReportSection? { try GrowthReport(corpus: .project, program: program).section() }

    private func wholeProcess() throws -> ReportSection? { try ProcessReport(program: program).section() }

    private func scale() throws -> ReportSection? { try ScaleReport(corpus: .project, program: program).section() }

    private func formats() throws -> ReportSection? { try FormatReport(program: program).section() }
}
