import Commands
import Glibc

/// The program `dondoc`.
@main struct Main {
    static func main() async {
        let status = await Program(console: .standard).run(CommandLine.words)
        exit(status.rawValue)
    }
}
