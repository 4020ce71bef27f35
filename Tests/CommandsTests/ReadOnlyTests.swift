import Foundation
import Glibc
import Testing

@testable import Commands

/// The program on a read-only mount, as with a stick or a share; needs the right to mount in a name space of its own.
@Suite(.enabled(if: ChildProgram.exists && Shell.mayMount, "no mounts of one's own on this machine"))
struct ReadOnlyTests {
    private func run(_ arguments: String, on shell: RegisterShell) -> (status: Int32, output: String) {
        let data = shell.folder.appending(path: "data").path
        return Shell.run(
            """
            unshare -m sh -c 'mount --bind -o ro "\(data)" "\(data)" && DONDOC_DATA="\(data)" \
            exec "\(ChildProgram.path)" \(arguments)'
            """
        )
    }

    @Test func `reading works, writing is told with a status of its own`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        await shell.run("confirm", "1", "2")
        for (arguments, words) in [
            ("obligations", "rà soát các chốt"), ("status", "2 nhiệm vụ"), ("search chot", "rà soát"),
            ("obligation show 1", "Diễn biến"), ("document text 1", "THÔNG BÁO"), ("audit verify", "Nhật ký"),
            ("database check", "khớp nhau"), ("obligations --format csv", "Công an phường"),
        ] {
            let (status, output) = run(arguments, on: shell)
            #expect(status == 0 && output.contains(words), "\(arguments): \(output)")
        }
        let (status, output) = run("obligation update 1 --progress 50", on: shell)
        #expect(status == 11 && output.contains("chỉ đọc được"), "\(output)")
        let again = await shell.run("obligation", "1").output
        #expect(again.contains("0%"), "\(again)")
    }
}

extension ReadOnlyTests {
    @Test func `on a full disk reading works, writing is told, and what comes afterwards is kept`() async throws {
        let shell = try RegisterShell()
        try await shell.setUp()
        await shell.run("confirm", "1")
        let data = shell.folder.appending(path: "data").path
        let program = "DONDOC_DATA=/mnt/data \"\(ChildProgram.path)\""
        let (status, output) = Shell.run(
            """
            unshare -m sh -c 'mount -t tmpfs -o size=2m none /mnt && cp -r "\(data)" /mnt/data
            dd if=/dev/zero of=/mnt/filler bs=1k 2>/dev/null
            \(program) obligations; echo "read $?"
            \(program) obligation update 1 --progress 50; echo "write $?"
            rm /mnt/filler
            \(program) obligation update 1 --progress 60; echo "later $?"
            \(program) audit verify'
            """
        )
        #expect(status == 0 && output.contains("rà soát") && output.contains("read 0"), "\(output)")
        #expect(output.contains("Đĩa đã đầy") && output.contains("write 9"), "\(output)")
        #expect(output.contains("later 0") && output.contains("Nhật ký còn nguyên vẹn"), "\(output)")
    }
}

/// Commands of a shell, with what they print.
private enum Shell {
    static let mayMount = run("unshare -m true").status == 0

    static func run(_ command: String) -> (status: Int32, output: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardOutput = output
        process.standardError = output
        guard (try? process.run()) != nil else { return (-1, "") }
        let bytes = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}
