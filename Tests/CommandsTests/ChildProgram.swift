import Foundation
import Glibc

/// A folder for one test, gone when the test is over.
final class Room: Sendable {
    let folder = FileManager.default.temporaryDirectory.appending(path: "process-\(UUID().uuidString)")

    deinit { try? FileManager.default.removeItem(at: folder) }
}

/// The program `dondoc` as it was built beside the tests, running.
struct ChildProgram {
    private let process = Process()
    private let errors = Pipe()

    static var path: String {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "dondoc").path
    }
    static var exists: Bool { access(path, X_OK) == 0 }

    /// Starts it with helper programs looked for in a folder first.
    init(
        _ arguments: [String],
        in folder: URL,
        temporary: String = "/tmp",
        environment: [String: String] = [:]
    ) throws {
        process.executableURL = URL(filePath: Self.path)
        process.arguments = arguments
        process.environment = ["PATH": "\(folder.path):/usr/bin:/bin", "TMPDIR": temporary]
            .merging(environment) { _, own in own }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
    }

    /// Starts it with a shell's redirections.
    init(shell command: String, in folder: URL, temporary: String) throws {
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec '\(Self.path)' \(command)"]
        process.currentDirectoryURL = folder
        process.environment = ["TMPDIR": temporary]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
    }

    var number: Int32 { process.processIdentifier }

    /// Waits for its end; the status as a shell shows it, and what it wrote to the standard error.
    func end() -> (status: Int32, errors: String) {
        let bytes = (try? errors.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        let isSignalled = process.terminationReason == .uncaughtSignal
        return ((isSignalled ? 128 : 0) + process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}
