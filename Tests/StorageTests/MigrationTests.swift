import Foundation
import Kernel
import Storage
import TestSupport
import Testing

@Suite struct MigrationTests {
    @Test(arguments: Engine.present)
    func `a schema is brought up once`(engine: Engine) throws {
        let ward = try Ward(engine)
        #expect(try Migrator().migrate(ward.database, now: ward.now) == 0)
        #expect(try ward.database.read { try Migrator().version(of: $0) } == Migrator.latest)
    }

    @Test(arguments: Engine.present)
    func `several programs may do it at once`(engine: Engine) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let shared = engine == .sqlite ? nil : try engine.database(in: folder)
        let now = Instant(milliseconds: 0)
        let run = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask { try Migrator().migrate(shared ?? engine.database(in: folder), now: now) }
            }
            return try await group.reduce(0, +)
        }
        #expect(run == Migration.all.count)
    }

    @Test(arguments: Engine.present)
    func `a newer program's database is left alone`(engine: Engine) throws {
        let ward = try Ward(engine)
        try ward.database.write { try $0.run(script: "INSERT INTO schema_step VALUES (999, 'later', '')") }
        let failure = #expect(throws: Failure.self) { try ward.register(on: "2024-06-22") }
        #expect(failure?.code == .newer && failure?.message.contains("mới hơn") == true)
    }

    @Test func `steps are numbered in order, and frozen`() {
        let numbers = Migration.all.map(\.number)
        #expect(numbers.first == 1 && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
    }
}
