import Dispatch
package import Foundation

/// A program of `Scripts/test-tools` (công cụ thử), installed when it is first wanted.
package enum TestTool {
    /// Why it could not be had, for the one who runs the tests.
    package struct Fault: Error { package var words: String }

    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Where a program lies, after seeing that it is there.
    package static func path(of name: String) throws -> URL {
        let installed = try run(root.appending(path: "Scripts/test-tools"), [])
        guard installed.status == 0 else { throw Fault(words: installed.output) }
        return root.appending(path: ".build/test-tools/bin/\(name)")
    }

    /// Runs a program to its end, on a thread that no test waits for.
    ///
    /// - Parameter seconds: after which it is ended, with status 124.
    /// - Returns: its exit status, and what it wrote to both outputs.
    package static func run(_ name: String, _ arguments: [String], in folder: URL, seconds: Int) async throws -> (
        status: Int32, output: String
    ) {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "dondoc.test-tool").async {
                continuation.resume(
                    with: Result {
                        let limited = ["-k", "5", "\(seconds)", try path(of: name).path] + arguments
                        return try run(URL(filePath: "/usr/bin/timeout"), limited, in: folder)
                    }
                )
            }
        }
    }

    static func run(_ program: URL, _ arguments: [String], in folder: URL? = nil) throws -> (
        status: Int32, output: String
    ) {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        let output = Pipe()
        (process.standardError, process.standardOutput) = (output, output)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let words = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: words, as: UTF8.self))
    }
}
