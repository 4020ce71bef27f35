import Kernel
import Storage
import Testing

@Suite struct StatementTests {
    @Test func `what is interpolated is bound, not written`() {
        let name = "'; DROP TABLE person; --"
        let statement: Statement = "SELECT id FROM person WHERE name = \(name) AND id > \(Identifier<Int>(7))"
        #expect(statement.questionMarked == "SELECT id FROM person WHERE name = ? AND id > ?")
        #expect(statement.numbered == "SELECT id FROM person WHERE name = $1 AND id > $2")
        #expect(statement.values == [.text(name), .integer(7)])
    }

    @Test func `statements and lists nest`() {
        let inner: Statement = "a = \(1)"
        let list: Statement = "b IN \(list: ["x", "y"])"
        let empty: Statement = "c IN \(list: [Int]())"
        let all = Statement.all([inner, list, empty])
        #expect(all.numbered == "a = $1 AND b IN ($2, $3) AND c IN (NULL)")
        #expect(all.values == [.integer(1), .text("x"), .text("y")])
        #expect(Statement.all([]).numbered == "TRUE")
    }

    @Test func `what is absent is null`() {
        let day: LocalDay? = nil
        let statement: Statement = "UPDATE t SET due = \(day)"
        #expect(statement.values == [.null])
    }
}
