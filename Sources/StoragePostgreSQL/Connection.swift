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
    private var outstanding: Sent?
    /// Sending ended half-way: the server is asked nothing any more.
    private var isBroken = false
    /// What is outstanding is the end of a transaction that only read.
    private var isEnding = false

    init(address: String) throws {
        library = try Library.loaded()
        guard let handle = Self.connect(address, library) else {
            throw Failure(.disconnected, "Không đủ bộ nhớ để kết nối cơ sở dữ liệu.")
        }
        guard library.status(handle) == CONNECTION_OK else {
            let (message, wasAsked) = (library.message(of: handle), library.needsPassword(handle) != 0)
            library.finish(handle)
            throw PostgreSQLFailure.connecting(message, passwordWasAsked: wasAsked)
        }
        self.handle = handle
        try run("SET datestyle = 'ISO'; SET timezone = 'UTC'; SET client_min_messages = 'warning'; SET jit = off")
    }

    // Of several hosts the one that takes writes; one that does not answer is given up after ten seconds. What the
    // address itself says goes before (libpq's manual, PQconnectdbParams with expand_dbname).
    private static func connect(_ address: String, _ library: Library) -> OpaquePointer? {
        Command.withTexts(["target_session_attrs", "connect_timeout", "dbname", nil]) { names in
            Command.withTexts(["read-write", "10", address, nil]) { values in library.connect(names, values, 1) }
        }
    }

    deinit { library.finish(handle) }

    /// Whether it is open and in no transaction, or has been told to end the one that it is in.
    var isUsable: Bool {
        !isBroken && library.status(handle) == CONNECTION_OK
            && (isEnding || library.transactionStatus(handle) == PQTRANS_IDLE)
    }

    /// Runs text without values, several statements at once: a migration.
    func run(_ text: String) throws {
        try settle()
        _ = try QueryResult(library.execute(handle, text), of: handle, library)
    }

    /// Sends commands in one go, so that the way to the server and back is made once for all of them (libpq's manual,
    /// pipeline mode); where one fails, those behind it are not run.
    ///
    /// - Parameter body: is handed the rows of the last command one by one as the server sends them.
    /// - Returns: how the last command ended.
    @discardableResult
    func run(_ commands: [Command], _ body: (QueryResult) throws -> Void = { _ in }) throws -> QueryResult {
        try send(commands)
        return try settle(body) ?? { throw complaint }()
    }

    /// Sends commands and goes on while the server is at them; what they fail with comes out at the next ones.
    func send(_ commands: [Command]) throws {
        try settle()
        if names.count >= Self.most { try forget() }
        guard !isBroken, library.enterPipelineMode(handle) == 1 else { throw complaint }
        isBroken = true
        var sent = Sent()
        for command in commands { try send(command, &sent) }
        guard library.pipelineSync(handle) == 1 else { throw complaint }
        isBroken = false
        outstanding = sent
    }

    /// Ends a transaction that only read; nothing depends on the answer, which whoever asks next takes in.
    func end() throws {
        try send([Command("COMMIT")])
        isEnding = true
    }

    /// Waits for what was sent, if anything was.
    @discardableResult
    func settle(_ body: (QueryResult) throws -> Void = { _ in }) throws -> QueryResult? {
        guard let sent = outstanding else { return nil }
        (outstanding, isEnding) = (nil, false)
        defer { _ = library.exitPipelineMode(handle) }
        do { return try Answers(of: self, count: sent.answers).read(body) } catch {
            // Which of them the server has taken in is not known; no name is given twice.
            for text in sent.newTexts { names[text] = nil }
            throw error
        }
    }

    /// Commands that the server has not answered yet.
    private struct Sent {
        var answers = 0
        /// The texts that it sees for the first time.
        var newTexts: [String] = []
    }

    private func send(_ command: Command, _ sent: inout Sent) throws(Failure) {
        let known = names[command.text]
        let name = known ?? "s\(namesGiven)"
        if known == nil {
            guard library.sendPrepare(handle, name, command.text, 0, nil) == 1 else { throw complaint }
            namesGiven += 1
            names[command.text] = name
            sent.newTexts.append(command.text)
            sent.answers += 1
        }
        let isSent = command.withValues {
            library.sendPrepared(handle, name, Int32(command.values.count), $0, nil, nil, 0)
        }
        guard isSent == 1 else { throw complaint }
        sent.answers += 1
    }

    private func forget() throws {
        try run("DEALLOCATE ALL")
        names = [:]
    }

    /// What the library says when it cannot even send.
    var complaint: Failure { PostgreSQLFailure.failure(state: nil, library.message(of: handle)) }

    /// How many statements are kept; the register has fewer, lists of values of every length may make more.
    private static let most = 400
}
