import Kernel
import Storage

/// One transaction with PostgreSQL, begun with its first statement.
///
/// What nobody waits for is kept back and sent together with the next statement whose answer is needed.
final class PostgreSQLSession: Session {
    private var connection: Connection
    /// What has not been sent yet; at first what begins the transaction.
    private var waiting: [Command]
    private var bytesWaiting = 0
    private var isBegun = false
    private var isWriting = false
    private var isWholeInstallation = false
    /// Whether nothing is written in it, so that nothing hangs on how it ends.
    private let onlyReads: Bool
    private let anew: () throws -> Connection

    /// - Parameters:
    ///   - anew: gives another connection in place of one that turns out to be dead before anything was asked.
    init(_ connection: Connection, onlyReads: Bool, anew: @escaping () throws -> Connection) {
        self.connection = connection
        waiting = [Command(onlyReads ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN")]
        self.onlyReads = onlyReads
        self.anew = anew
    }

    var dialect: Dialect { .postgresql }

    /// Row-level security goes by these settings, which end with the transaction; the scope entered last is the one.
    func enter(_ scope: Scope) throws {
        switch scope {
        case .authority(let authority):
            if isWholeInstallation { waiting.append(.set("dondoc.scope", to: "")) }
            isWholeInstallation = false
            waiting.append(.set("dondoc.authority", to: "\(authority)"))
        case .installation:
            isWholeInstallation = true
            waiting.append(.set("dondoc.scope", to: "installation"))
        }
    }

    func execute(_ statement: Statement) throws -> Int { try send(Command(statement)).changes }

    func post(_ statement: Statement) throws {
        let command = Command(statement)
        waiting.append(command)
        isWriting = true
        bytesWaiting += command.size
        if waiting.count >= Self.most || bytesWaiting >= Self.mostBytes { try flush(waits: false) }
    }

    func forEach(_ statement: Statement, _ body: (inout Row) throws -> Void) throws {
        try send(Command(statement)) { result in
            var row = Row(result)
            try body(&row)
        }
    }

    func run(script: String) throws {
        try flush()
        try connection.run(script)
    }

    func plan(of statement: Statement) throws -> [String] { try rows("EXPLAIN \(statement)") { try $0.text() } }

    /// Ends the transaction, if it ever began, and gives the connection back.
    func finish(_ ending: Ending) throws -> Connection {
        // What is sent with `COMMIT` could not be sent again by another connection.
        if ending == .commit, isWriting, !isBegun { try flush() }
        guard isBegun else { return connection }
        switch ending {
        case .rollback:
            _ = try? connection.settle()
            try connection.run([Command("ROLLBACK")])
        // What has been read is there, however this ends; what still waits says whose rows would have come next.
        case .commit where onlyReads: try? connection.end()
        case .commit: try commit()
        }
        return connection
    }

    enum Ending { case commit, rollback }

    private func commit() throws {
        let end: QueryResult
        do { end = try connection.run(waiting + [Command("COMMIT")]) } catch let failure as Failure
            where failure.code == .disconnected
        {
            throw Failure(
                .disconnected,
                "Mất kết nối đúng lúc ghi: có thể đã ghi hoặc chưa; hãy xem lại trong sổ trước khi làm lại."
            )
        }
        // After a statement that failed a server answers a commit by undoing all.
        guard end.command == "COMMIT" else {
            throw Failure(.corrupt, "Cơ sở dữ liệu không ghi được việc này; chưa có gì thay đổi.")
        }
    }

    /// - Parameter waits: whether for the answer; the server may be at it while more is prepared.
    private func flush(waits: Bool = true) throws {
        if isBegun, !waits {
            defer { (waiting, bytesWaiting) = ([], 0) }
            return try connection.send(waiting)
        }
        guard let last = waiting.popLast() else { return }
        try send(last)
    }

    // A server that was restarted in the meantime is asked again by a new connection: nothing is lost yet.
    @discardableResult
    private func send(_ command: Command, _ body: (QueryResult) throws -> Void = { _ in }) throws -> QueryResult {
        let commands = waiting + [command]
        waiting = []
        bytesWaiting = 0
        guard !isBegun else { return try connection.run(commands, body) }
        var isHeard = false
        func hear(_ result: QueryResult) throws {
            isHeard = true
            try body(result)
        }
        do {
            defer { isBegun = true }
            return try connection.run(commands, hear)
        } catch let failure as Failure where failure.code == .disconnected && !isHeard {
            connection = try anew()
            return try connection.run(commands, body)
        }
    }

    /// How many statements are kept back at most, and how many bytes of them.
    private static let most = 64
    private static let mostBytes = 262_144
}
