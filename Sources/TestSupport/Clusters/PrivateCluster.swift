import Foundation
import Glibc

/// A PostgreSQL server of one's own for tests and measures: a new cluster in a temporary folder, reached through a socket
/// there, ended and removed with the process.
package final class PrivateCluster: Sendable {
    /// The connection string of the server, without a schema.
    package let address: String
    private let folder: String
    private let server: Int32

    /// Where Debian keeps the programs of the newest version; `nil` where PostgreSQL is not installed.
    package static let tools: String? = {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        return versions.compactMap(Int.init).max().map { "/usr/lib/postgresql/\($0)/bin" }
    }()

    /// - Parameters:
    ///   - tools: the folder of the server's programs.
    ///   - settings: of the server, such as `fsync=off` where nothing needs to outlive a power cut.
    package init(tools: String, settings: [String]) {
        folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-pg-\(getpid())").path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        address = "host=\(folder) dbname=postgres user=dondoc"
        if getuid() == 0 { _ = Self.run(["chown", "postgres", folder], asOwner: false) }
        _ = Self.run(
            ["\(tools)/initdb", "-D", "\(folder)/data", "-U", "dondoc", "-A", "trust", "-E", "UTF8", "--no-sync"]
        )
        let options = (["listen_addresses="] + settings).flatMap { ["-c", $0] }
        server = Self.spawn(["\(tools)/postgres", "-D", "\(folder)/data", "-k", folder] + options)
        for _ in 0..<200 where Self.run(["\(tools)/pg_isready", "-q", "-h", folder]) != 0 { usleep(50_000) }
    }

    /// Ends the server at once and removes what it kept.
    package func stop() {
        kill(server, SIGQUIT)
        var status: Int32 = 0
        waitpid(server, &status, 0)
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The server does not run as root, so the caller's own user becomes Debian's `postgres` then.
    private static func command(_ arguments: [String]) -> [String] {
        getuid() == 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] + arguments : arguments
    }

    private static func run(_ arguments: [String], asOwner: Bool = true) -> Int32 {
        let child = start(asOwner ? command(arguments) : arguments)
        var status: Int32 = 0
        waitpid(child, &status, 0)
        return status
    }

    private static func spawn(_ arguments: [String]) -> Int32 { start(command(arguments)) }

    private static func start(_ arguments: [String]) -> Int32 {
        var child: pid_t = 0
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        guard posix_spawnp(&child, arguments[0], &actions, nil, &words, environ) == 0 else { return -1 }
        return child
    }
}
