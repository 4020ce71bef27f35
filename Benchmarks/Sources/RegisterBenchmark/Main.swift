import Glibc
import Measuring

/// Measures the register at a size that a city reaches, on each engine, and prints the sections for `docs/performance.md`.
///
/// Filling, each measure and the program itself run in processes of their own, so that a peak of memory is that of one.
@main
struct RegisterBenchmark {
    static func main() {
        do { try run(Array(CommandLine.arguments.dropFirst())) } catch {
            let line = Array("RegisterBenchmark: \(error)\n".utf8)
            _ = write(STDERR_FILENO, line, line.count)
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws {
        switch arguments.first {
        case "--fill": try Scene(arguments.dropFirst()).fill()
        case "--measure": try Scene(arguments.dropFirst()).measure()
        default:
            let rows = arguments.first.flatMap { Int($0) } ?? 1_000_000
            try RegisterReport(rows: rows, measuresSearch: !arguments.contains("--no-search")).run()
        }
    }
}
