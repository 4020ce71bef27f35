import Measuring

/// Measures the project and writes `docs/performance.md`.
///
/// Without arguments it runs every measure; each runs in a process of its own, so that none warms the memory of another and a
/// peak of memory is that of one measure. `--measure` is how those processes are started.
@main
struct Benchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "--measure": try measure(arguments.dropFirst())
        case nil: try Performance().run()
        default: print("usage: Scripts/bench (or the executable without arguments, in the project's folder)")
        }
    }

    private static func measure(_ arguments: ArraySlice<String>) throws {
        let name = arguments.first ?? ""
        let paths = Array(arguments.dropFirst(2))
        let number = arguments.dropFirst().first.flatMap { Int($0) } ?? 0
        let documents = try paths.map(Corpus.bytes)
        let figures =
            switch name {
            case "speed": SpeedMeasure(documents: documents, size: number).figures()
            case "growth": GrowthMeasure(documents: documents, size: number).figures()
            default: throw Fault("no measure is called “\(name)”")
            }
        for figure in figures { print(figure) }
    }
}
