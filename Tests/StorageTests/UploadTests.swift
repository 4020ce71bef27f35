import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct UploadTests {
    private static func begun(_ ward: Ward, _ length: Int) throws -> Identifier<PendingUpload> {
        let obligation = try ward.confirm(try ward.propose([nil])[0])
        let upload = PendingUpload(for: obligation, .submit, name: "ảnh chụp.jpg", byteCount: length)
        return try ward.register.begin(upload, by: ward.office, limit: 25 << 20)
    }

    /// How many uploads and pieces there are.
    private static func left(in ward: Ward) throws -> Int64? {
        try ward.database.read { session in
            try session.enter(.installation)
            return try session.first("SELECT (SELECT COUNT(*) FROM upload) + (SELECT COUNT(*) FROM upload_piece)") {
                try $0.integer()
            }
        }
    }

    @Test(arguments: Engine.present)
    func `what came in pieces is what was sent, whatever bytes it has`(engine: Engine) throws {
        let ward = try Ward(engine)
        let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
        let id = try Self.begun(ward, content.count)
        for start in stride(from: 0, to: content.count, by: 65_536) {
            let piece = Array(content[start..<min(start + 65_536, content.count)])
            let after = try ward.register.append(piece, at: start, to: id, by: ward.office)
            #expect(after.offset == start + piece.count && after.name == "ảnh chụp.jpg" && after.step == .submit)
        }
        try ward.register.write(as: ward.office) { changes in
            let upload = try changes.records.upload(id, of: ward.office.person)
            #expect(try upload.isWhole && changes.records.content(of: upload) == content)
            try changes.use([upload])
        }
        #expect(throws: Failure.self) {
            try ward.register.read(in: ward.authority) { try $0.upload(id, of: ward.office.person) }
        }
        #expect(try Self.left(in: ward) == 0)
        #expect(try ward.trailHolds())
    }

    @Test(arguments: Engine.present)
    func `of two who send the same piece at once one is enough`(engine: Engine) async throws {
        let ward = try Ward(engine)
        let id = try Self.begun(ward, 400_000)
        let (register, office) = (ward.register, ward.office)
        for round in 0..<10 {
            try await withThrowingTaskGroup(of: Int.self) { group in
                for writer in 0..<4 {
                    group.addTask {
                        let piece = [UInt8](repeating: UInt8(writer), count: 40_000)
                        return try register.append(piece, at: round * 40_000, to: id, by: office).offset
                    }
                }
                for try await offset in group { #expect(offset == (round + 1) * 40_000) }
            }
        }
        let content = try register.read(in: office.authority) { records in
            try records.content(of: try records.upload(id, of: office.person))
        }
        // Each piece is one writer's as a whole.
        #expect(content.count == 400_000)
        for round in 0..<10 { #expect(Set(content[(round * 40_000)..<((round + 1) * 40_000)]).count == 1) }
    }

    @Test(arguments: Engine.present)
    func `a step that fails leaves its files, and a day later they are gone`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try Self.begun(ward, 3)
        _ = try ward.register.append([1, 2, 3], at: 0, to: id, by: ward.office)
        #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { changes in
                try changes.use([try changes.records.upload(id, of: ward.office.person)])
                throw Failure(.conflict, "x")
            }
        }
        #expect(try Self.left(in: ward) == 2)
        try ward.register(on: "2024-06-22").forgetOldUploads()
        #expect(try ward.register.read(in: ward.authority) { try $0.upload(id, of: ward.office.person).isWhole })
        try ward.register(on: "2024-06-23").forgetOldUploads()
        #expect(try Self.left(in: ward) == 0)
    }
}
