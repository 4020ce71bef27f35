import Foundation
import Kernel
import Storage
import StorageSQLite
import Testing

@Suite struct MigrationTests {
    @Test func `a schema is brought up once`() throws {
        let ward = try Ward()
        #expect(try Migrator().migrate(ward.database, now: ward.now) == 0)
        #expect(try ward.database.read { try Migrator().version(of: $0) } == Migration.all.count)
    }

    @Test func `two programs may do it at once`() async throws {
        let ward = try Ward()
        let path = ward.folder.appending(path: "other.sqlite").path
        let now = ward.now
        let run = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask { try Migrator().migrate(try SQLiteDatabase(path: path), now: now) }
            }
            return try await group.reduce(0, +)
        }
        #expect(run == Migration.all.count)
    }

    @Test func `a newer program's database is left alone`() throws {
        let ward = try Ward()
        try ward.database.write { try $0.run(script: "INSERT INTO schema_step VALUES (999, 'later', '')") }
        let failure = #expect(throws: Failure.self) { try ward.register(on: "2024-06-22") }
        #expect(failure?.code == .newer && failure?.message.contains("mới hơn") == true)
    }

    @Test func `steps are numbered in order, and frozen`() {
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    }
}
