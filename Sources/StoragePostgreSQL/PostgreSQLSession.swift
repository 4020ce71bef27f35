import Kernel
import Storage

/// One transaction with PostgreSQL.
struct PostgreSQLSession: Session {
    let connection: Connection

    func execute(_ statement: Statement) throws -> Int {
        try connection.execute(statement.numbered, statement.values.map(\.parameter)).changes
    }

    func forEach(_ statement: Statement, _ body: (inout Row) throws -> Void) throws {
        try connection.forEach(statement.numbered, statement.values.map(\.parameter)) { result in
            var row = Row(result)
            try body(&row)
        }
    }

    func run(script: String) throws { try connection.run(script) }

    func plan(of statement: Statement) throws -> [String] { try rows("EXPLAIN \(statement)") { try $0.text() } }
}

extension Value {
    /// As text; the server knows the type from where it stands.
    fileprivate var parameter: String? {
        switch self {
        case .null: nil
        case .integer(let number): String(number)
        // A server's text holds no NUL.
        case .text(let text), .json(let text): text.contains("\0") ? text.filter { $0 != "\0" } : text
        case .bytes(let bytes):
            "\\x" + bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        case .day(let day): day.description
        case .instant(let instant): instant.description
        case .truth(let truth): truth ? "t" : "f"
        }
    }
}
