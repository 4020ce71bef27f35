import CPostgreSQL
import Kernel

/// What a server answers to commands that were sent in one go: all is read to its end, whatever fails on the way.
struct Answers {
    private let connection: Connection
    private let count: Int
    private var library: Library { connection.library }

    init(of connection: Connection, count: Int) {
        self.connection = connection
        self.count = count
    }

    /// - Parameter body: is handed the rows of the last command.
    /// - Returns: how the last command ended.
    /// - Throws: what failed first, on the server or in the function.
    func read(_ body: (QueryResult) throws -> Void) throws -> QueryResult {
        var fault: (any Error)?
        var end: QueryResult?
        for place in 1...count {
            let isLast = place == count
            if isLast, library.setSingleRowMode(connection.handle) == 0 { fault = fault ?? connection.complaint }
            while let answer = library.nextResult(connection.handle) {
                do {
                    let result = try QueryResult(answer, of: connection.handle, library)
                    guard fault == nil, isLast else { continue }
                    if result.isRow { try body(result) } else { end = result }
                } catch { fault = fault ?? error }
            }
        }
        // The answer to what ended the commands.
        library.clear(library.nextResult(connection.handle))
        guard fault == nil, let end else { throw fault ?? connection.complaint }
        return end
    }
}
