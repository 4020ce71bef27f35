import Clusters
import Foundation
import Measuring

/// The section of the register: both engines filled alike, one measure after the other.
struct RegisterReport {
    let rows: Int
    /// Taking a million texts into the index takes minutes.
    let measuresSearch: Bool
    private let program = ".build/release/dondoc"

    func run() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        print(try section(Scene(engine: .sqlite, place: folder.path, rows: rows), folder).markdown)
        guard let tools = PrivateCluster.tools else { return print("PostgreSQL is not on this machine.") }
        let cluster = PrivateCluster(tools: tools, settings: ["shared_buffers=512MB", "max_wal_size=4GB"])
        defer { cluster.stop() }
        print(try section(Scene(engine: .postgresql, place: cluster.address, rows: rows), folder).markdown)
    }

    private func section(_ scene: Scene, _ folder: TemporaryFolder) throws -> ReportSection {
        let start = Series.now()
        _ = try run("--fill", scene, nil)
        let filled = Series.now() - start
        var section = ReportSection(
            title: scene.engine == .sqlite ? "The register on SQLite" : "The register on PostgreSQL",
            remark: """
                \(rows) obligations of five years with six events each, 60 bodies, one authority; filled in \(filled.short) s.
                """
        )
        section.figures = try [lists(scene), counts(scene)] + writes(scene) + [audit(scene), memory(scene, folder)]
        if measuresSearch { section.figures += try search(scene) }
        section.figures += try withProgram(scene, folder) { place in
            try ImportReport(program: program, place: place, folder: folder).figures()
        }
        return section
    }

    private func lists(_ scene: Scene) throws -> Figure {
        let fields = try run("--measure", scene, "lists")[0]
        let least = scene.engine == .sqlite ? 0.010 : 0.015
        return Figure(
            subject: "one body's overdue work, first 50 by deadline",
            value: "p50 \(fields[0].milliseconds), p99 \(fields[1].milliseconds)",
            target: "p99 < \(least.milliseconds)",
            isMet: fields[1] < least
        )
    }

    private func counts(_ scene: Scene) throws -> Figure {
        let fields = try run("--measure", scene, "counts")[0]
        return Figure(
            subject: "counts by 60 bodies and class of status",
            value: "median \(fields[0].milliseconds), longest \(fields[1].milliseconds)",
            target: "< 150 ms",
            isMet: fields[1] < 0.150
        )
    }

    private func writes(_ scene: Scene) throws -> [Figure] {
        try run("--measure", scene, "writes").map { fields in
            let rate = fields[1] / fields[2]
            let least: Double? = scene.engine == .sqlite ? 300 : fields[0] > 1 ? 1500 : nil
            return Figure(
                subject: "confirm an obligation, durable, \(Int(fields[0])) writer\(fields[0] > 1 ? "s" : "")",
                value: "\(rate.short)/s",
                target: least.map { "\(Int($0))/s" } ?? "",
                isMet: least.map { rate >= $0 }
            )
        }
    }

    private func audit(_ scene: Scene) throws -> Figure {
        let fields = try run("--measure", scene, "audit")[0]
        let rate = fields[0] / fields[1]
        return Figure(
            subject: "prove the audit trail, \(Int(fields[0])) entries",
            value: "\(Int(rate)) entries/s",
            target: "300000/s",
            isMet: rate >= 300_000
        )
    }

    private func search(_ scene: Scene) throws -> [Figure] {
        let filled = try run("--measure", scene, "index")[0][0]
        let figures = try run("--measure", scene, "search")
        return [Figure(subject: "taking all into the index of search", value: "\(filled.short) s")]
            + zip(SearchMeasure.names, figures).map { name, fields in
                Figure(
                    subject: "search, \(name), first 20 ranked",
                    value: "p50 \(fields[0].milliseconds), p99 \(fields[1].milliseconds)",
                    target: "p99 < 50 ms",
                    isMet: fields[1] < 0.050
                )
            }
    }

    /// The program itself, since a user's list is what has to fit.
    private func memory(_ scene: Scene, _ folder: TemporaryFolder) throws -> Figure {
        let child = try withProgram(scene, folder) { place in
            try ChildProcess.run([program, "obligations", "--all", "--format", "csv"] + place)
        }
        guard child.status == 0 else { throw Fault("dondoc obligations ended with status \(child.status)") }
        return Figure(
            subject: "`dondoc obligations --all --format csv`, \(rows) rows",
            value: "peak \((Double(child.peak) / 1e6).short) MB, \(child.seconds.short) s",
            target: "< 150 MB",
            isMet: child.peak < 150_000_000
        )
    }

    /// Lets something run the program on the register of a scene.
    private func withProgram<Result>(_ scene: Scene, _ folder: TemporaryFolder, _ body: ([String]) throws -> Result)
        rethrows -> Result
    {
        if scene.engine == .postgresql { setenv("DONDOC_DATABASE_URL", scene.place, 1) }
        defer { unsetenv("DONDOC_DATABASE_URL") }
        return try body(["--data", folder.path])
    }

    /// Runs a part in a process of its own; its lines as numbers.
    private func run(_ part: String, _ scene: Scene, _ name: String?) throws -> [[Double]] {
        let named = Scene(engine: scene.engine, place: scene.place, rows: scene.rows, name: name ?? "")
        let command = [CommandLine.arguments[0], part] + named.arguments
        let child = try ChildProcess.run(command, capturing: true)
        guard child.status == 0 else { throw Fault("\(command.joined(separator: " ")) ended with \(child.status)") }
        return child.output.split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }
    }
}
