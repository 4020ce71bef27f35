package import Kernel

/// A store of rows (cơ sở dữ liệu): SQLite or PostgreSQL behind one face.
///
/// A closure is synchronous and is one transaction: it sees one state, and what it writes is there as a whole or not at
/// all. What the engine cannot do comes out as a `Failure` with its sentence.
package protocol Database: Sendable {
    var dialect: Dialect { get }
    /// Runs a closure that only reads.
    func read<Result>(_ body: (any Session) throws -> Result) throws -> Result
    /// Runs a closure that writes; committed durably when it returns, undone when it throws.
    func write<Result>(_ body: (any Session) throws -> Result) throws -> Result
}

/// What a transaction can ask the engine (phiên làm việc với cơ sở dữ liệu).
package protocol Session {
    var dialect: Dialect { get }
    /// Says whose rows the transaction is about; where the engine can, it shows no others.
    func enter(_ scope: Scope) throws
    /// Runs a statement and says how many rows it changed.
    @discardableResult
    func execute(_ statement: Statement) throws -> Int
    /// Runs a statement that writes and whose outcome nobody waits for: a server may be told of it together with the next
    /// one, or at the end of the transaction; what it fails with comes out there.
    func post(_ statement: Statement) throws
    /// Hands on each row as it comes, so that a million rows need no more memory than one.
    func forEach(_ statement: Statement, _ body: (inout Row) throws -> Void) throws
    /// Runs the text of a migration, several statements at once.
    func run(script: String) throws
    /// How the engine would run a statement, a line a step (kế hoạch thực hiện).
    func plan(of statement: Statement) throws -> [String]
}

extension Session {
    package func rows<Element>(_ statement: Statement, _ make: (inout Row) throws -> Element) throws -> [Element] {
        var found: [Element] = []
        try forEach(statement) { row in found.append(try make(&row)) }
        return found
    }

    /// The first row, `nil` when there is none.
    package func first<Element>(_ statement: Statement, _ make: (inout Row) throws -> Element) throws -> Element? {
        try rows(statement, make).first
    }

    /// Inserts one row with `RETURNING id` and gives its number.
    package func insert<Entity>(_ statement: Statement) throws -> Identifier<Entity> {
        guard let number = try first(statement, { try $0.integer() }) else {
            throw Failure(.corrupt, "Không ghi được dòng mới vào cơ sở dữ liệu.")
        }
        return Identifier(number)
    }
}

/// Whose rows a transaction is about (phạm vi dữ liệu).
package enum Scope: Hashable, Sendable {
    case authority(Identifier<Authority>)
    /// Those of every authority: backups, copies, checks of the whole.
    case installation
}

/// What the two engines write differently (phương ngữ SQL).
package enum Dialect: String, Sendable, CaseIterable {
    case sqlite, postgresql
}
