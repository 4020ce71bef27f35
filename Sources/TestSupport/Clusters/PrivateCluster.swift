import Foundation
import Glibc

/// A PostgreSQL server of one's own for tests and measures: a new cluster in a temporary folder, reached through a socket
/// there, ended and removed with the process.
package final class PrivateCluster: Sendable {
    /// The folder of its socket, which libpq takes for a host.
    package let host: String
    private let tools: String
    private let server: Int32

    /// The connection string of the server, without a schema.
    package var address: String { Self.address(of: [self]) }

    /// The connection string of several servers, of which the one that takes writes is used.
    package static func address(of clusters: [PrivateCluster]) -> String {
        "host=\(clusters.map(\.host).joined(separator: ",")) dbname=postgres user=dondoc"
    }

    /// Where Debian keeps the programs of the newest version; `nil` where PostgreSQL is not installed.
    package static let tools: String? = {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        return versions.compactMap(Int.init).max().map { "/usr/lib/postgresql/\($0)/bin" }
    }()

    /// - Parameters:
    ///   - tools: the folder of the server's programs.
    ///   - settings: of the server, such as `fsync=off` where nothing needs to outlive a power cut.
    ///   - primary: the server whose standby this one is; a server that stands alone when `nil`.
    package init(tools: String, settings: [String], standbyOf primary: PrivateCluster? = nil) {
        self.tools = tools
        host = FileManager.default.temporaryDirectory.appending(path: "dondoc-pg-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: host, withIntermediateDirectories: true)
        if getuid() == 0 { _ = Self.run(["chown", "postgres", host], asOwner: false) }
        let data = "\(host)/data"
        if let primary {
            _ = Self.run(["\(tools)/pg_basebackup", "-h", primary.host, "-U", "dondoc", "-D", data, "-R", "-c", "fast"])
        } else {
            _ = Self.run(["\(tools)/initdb", "-D", data, "-U", "dondoc", "-A", "trust", "-E", "UTF8", "--no-sync"])
        }
        let options = (["listen_addresses="] + settings).flatMap { ["-c", $0] }
        server = Self.spawn(["\(tools)/postgres", "-D", data, "-k", host] + options)
        for _ in 0..<200 where Self.run(["\(tools)/pg_isready", "-q", "-h", host]) != 0 { usleep(50_000) }
    }

    /// Makes a standby the one that takes writes.
    package func promote() { _ = Self.run(["\(tools)/pg_ctl", "promote", "-D", "\(host)/data", "-w"]) }

    /// Runs a command that cannot stand in a transaction, such as a setting of the server.
    package func run(_ command: String) {
        _ = Self.run(["\(tools)/psql", "-q", "-h", host, "-U", "dondoc", "-d", "postgres", "-c", command])
    }

    /// From now on a role has to give a password.
    package func askForPassword(of role: String) {
        let path = "\(host)/data/pg_hba.conf"
        let lines = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        // Written in place, so that the file stays the server's own.
        try? Data("local all \(role) scram-sha-256\n\(lines)".utf8).write(to: URL(filePath: path))
        run("SELECT pg_reload_conf()")
    }

    /// Ends the server at once, as a power cut would; what it kept stays.
    package func kill() {
        Glibc.kill(server, SIGQUIT)
        var status: Int32 = 0
        waitpid(server, &status, 0)
    }

    /// Ends the server and removes what it kept.
    package func stop() {
        kill()
        try? FileManager.default.removeItem(atPath: host)
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
