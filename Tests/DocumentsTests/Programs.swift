import Glibc

/// The programs that tests of PDFs and scans need.
enum Programs {
    static func have(_ names: String...) -> Bool { names.allSatisfy { run("command -v \($0) >/dev/null") } }

    /// Runs a command of the shell; whether it went well.
    @discardableResult
    static func run(_ command: String) -> Bool {
        guard let pipe = popen(command, "r") else { return false }
        return pclose(pipe) == 0
    }
}
