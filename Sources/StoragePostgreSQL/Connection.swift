import CPostgreSQL
import Kernel

/// One connection to a server; used by one thread at a time, which the pool sees to.
///
/// Each text of a statement is parsed and planned by the server once and run again by name.
final class Connection: @unchecked Sendable {
    let handle: OpaquePointer
    let library: Library
    private var names: [String: String] = [:]
    private var namesGiven = 0

    init(address: String) throws(Failure) {
        library = try Library.loaded()
        guard let handle = Self.connect(address, library) else {
            throw Failure(.disconnected, "Không đủ bộ nhớ để kết nối cơ sở dữ liệu.")
        }
        guard library.status(handle) == CONNECTION_OK else {
            let message = library.message(of: handle)
            library.finish(handle)
            throw PostgreSQLFailure.connecting(message)
        }
        self.handle = handle
        do {
            try run("SET datestyle = 'ISO'; SET timezone = 'UTC'; SET client_min_messages = 'warning'; SET jit = off")
        } catch {
            library.finish(handle)
            throw error
        }
    }

    // Of several hosts the one that takes writes; one that does not answer is given up after ten seconds. What the
    // address itself says goes before (libpq's manual, PQconnectdbParams with expand_dbname).
    private static func connect(_ address: String, _ library: Library) -> OpaquePointer? {
        Command.withTexts(["target_session_attrs", "connect_timeout", "dbname", nil]) { names in
            Command.withTexts(["read-write", "10", address, nil]) { values in library.connect(names, values, 1) }
        }
    }

    deinit { library.finish(handle) }

    /// Whether it is open and in no transaction.
    var isUsable: Bool { library.status(handle) == CONNECTION_OK && library.transactionStatus(handle) == PQTRANS_IDLE }

    /// Runs text without values, several statements at once: a migration.
    func run(_ text: String) throws(Failure) { _ = try QueryResult(library.execute(handle, text), of: handle, library) }

    /// Sends commands in one go, so that the way to the server and back is made once for all of them (libpq's manual,
    /// pipeline mode); where one fails, those behind it are not run.
    ///
    /// - Parameter body: is handed the rows of the last command one by one as the server sends them.
    /// - Returns: how the last command ended.
    @discardableResult
    func run(_ commands: [Command], _ body: (QueryResult) throws -> Void = { _ in }) throws -> QueryResult {
        if names.count >= Self.most { try forget() }
        guard library.enterPipelineMode(handle) == 1 else { throw complaint }
        defer { _ = library.exitPipelineMode(handle) }
        var new: [String] = []
        do {
            var answers = 0
            for command in commands { answers += try send(command, &new) }
            guard library.pipelineSync(handle) == 1 else { throw complaint }
            return try Answers(of: self, count: answers).read(body)
        } catch {
            // Which of them the server has taken in is not known; no name is given twice.
            for text in new { names[text] = nil }
            throw error
        }
    }

    /// Gives the number of answers that there will be.
    private func send(_ command: Command, _ new: inout [String]) throws(Failure) -> Int {
        let known = names[command.text]
        let name = known ?? "s\(namesGiven)"
        if known == nil {
            guard library.sendPrepare(handle, name, command.text, 0, nil) == 1 else { throw complaint }
            namesGiven += 1
            names[command.text] = name
            new.append(command.text)
        }
        let sent = command.withValues {
            library.sendPrepared(handle, name, Int32(command.values.count), $0, nil, nil, 0)
        }
        guard sent == 1 else { throw complaint }
        return known == nil ? 2 : 1
    }

    private func forget() throws(Failure) {
        try run("DEALLOCATE ALL")
        names = [:]
    }

    /// What the library says when it cannot even send.
    var complaint: Failure { PostgreSQLFailure.failure(state: nil, library.message(of: handle)) }

    /// How many statements are kept; the register has fewer, lists of values of every length may make more.
    private static let most = 400
}
