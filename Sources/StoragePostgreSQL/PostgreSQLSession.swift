import Kernel
import Storage

/// One transaction with PostgreSQL, begun with its first statement.
final class PostgreSQLSession: Session {
    private var connection: Connection
    /// What begins the transaction, until it has been sent.
    private var opening: String?
    private let anew: () throws -> Connection

    /// - Parameters:
    ///   - opening: `BEGIN` in its variants.
    ///   - anew: gives another connection in place of one that turns out to be dead before anything was asked.
    init(_ connection: Connection, opening: String, anew: @escaping () throws -> Connection) {
        self.connection = connection
        self.opening = opening
        self.anew = anew
    }

    var dialect: Dialect { .postgresql }

    /// Row-level security goes by these settings, which end with the transaction.
    func enter(_ scope: Scope) throws {
        let setting =
            switch scope {
            case .authority(let authority): "SET LOCAL dondoc.authority = '\(authority)'"
            case .installation: "SET LOCAL dondoc.scope = 'installation'"
            }
        if let text = opening { opening = "\(text); \(setting)" } else { try connection.run(setting) }
    }

    func execute(_ statement: Statement) throws -> Int {
        try open()
        return try connection.execute(statement.numbered, statement.values.map(\.parameter)).changes
    }

    func forEach(_ statement: Statement, _ body: (inout Row) throws -> Void) throws {
        try open()
        try connection.forEach(statement.numbered, statement.values.map(\.parameter)) { result in
            var row = Row(result)
            try body(&row)
        }
    }

    func run(script: String) throws {
        try open()
        try connection.run(script)
    }

    func plan(of statement: Statement) throws -> [String] { try rows("EXPLAIN \(statement)") { try $0.text() } }

    /// Ends the transaction, if it ever began, and gives the connection back.
    func finish(_ ending: Ending) throws(Failure) -> Connection {
        guard opening == nil else { return connection }
        do { try connection.run(ending.rawValue) } catch  where ending == .commit && error.code == .disconnected {
            throw Failure(
                .disconnected,
                "Mất kết nối đúng lúc ghi: có thể đã ghi hoặc chưa; hãy xem lại trong sổ trước khi làm lại."
            )
        }
        return connection
    }

    enum Ending: String {
        case commit = "COMMIT"
        case rollback = "ROLLBACK"
    }

    // A server that was restarted in the meantime is asked again by a new connection: nothing is lost yet.
    private func open() throws {
        guard let text = opening else { return }
        do { try connection.run(text) } catch  where error.code == .disconnected {
            connection = try anew()
            try connection.run(text)
        }
        opening = nil
    }
}

extension Value {
    /// As text; the server knows the type from where it stands.
    fileprivate var parameter: String? {
        switch self {
        case .null: nil
        case .integer(let number): String(number)
        // A server's text holds no NUL.
        case .text(let text), .json(let text): text.utf8.contains(0) ? text.filter { $0 != "\0" } : text
        case .bytes(let bytes):
            "\\x" + bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        case .day(let day): day.description
        case .instant(let instant): instant.description
        case .truth(let truth): truth ? "t" : "f"
        }
    }
}
