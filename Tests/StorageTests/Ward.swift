import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import TestSupport

/// A fictional ward in a database of its own, removed with the value.
final class Ward {
    let folder: URL
    let database: any Database
    let register: Register
    let office: Principal
    let police: Identifier<Organisation>
    let now: Instant

    convenience init(_ engine: Engine = .sqlite, on day: String = "2024-06-21") throws {
        let folder = try Self.newFolder()
        try self.init(engine.database(in: folder), in: folder, on: day)
    }

    static func newFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// - Parameter folder: removed with the value.
    init(_ database: any Database, in folder: URL? = nil, on day: String = "2024-06-21") throws {
        self.folder = try folder ?? Self.newFolder()
        self.database = database
        now = Instant(parsing: "\(day)T02:00:00Z") ?? Instant(milliseconds: 0)
        register = try Register(database, clock: .fixed(now))
        office = try register.found(
            code: "an-ha",
            name: "Phường An Hạ",
            body: "Văn phòng Đảng ủy phường An Hạ",
            administrator: "Lê Thị Hoa",
            login: "hoa"
        )
        police = try register.write(as: office) { changes in
            try changes.add(
                Organisation(id: Identifier(0), kind: .government, name: "Công an phường An Hạ", aliases: ["CAP"])
            )
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var authority: Identifier<Authority> { office.authority }
    var policy: ObligationPolicy { ObligationPolicy(office, today: now.day) }

    /// Writes around all rules, as somebody at the database's own console could.
    func around(_ body: (any Session) throws -> Void) throws {
        try database.write { session in
            try session.enter(.authority(authority))
            try body(session)
        }
    }

    func run(_ script: String) throws { try around { try $0.run(script: script) } }

    /// Whether every chain of the audit trail holds.
    func trailHolds() throws -> Bool {
        if case .whole = try register.read(in: authority, { try $0.audit.verify() }) { true } else { false }
    }

    /// The same ward on another day.
    func register(on day: String) throws -> Register {
        try Register(database, clock: .fixed(Instant(parsing: "\(day)T02:00:00Z") ?? now))
    }

    /// A member of the police with one role there.
    func person(_ role: Role, login: String) throws -> Principal {
        try register.write(as: office) { changes in
            let person = try changes.add(Person(id: Identifier(0), name: "Trần Minh", login: login))
            try changes.grant(Grant(role, in: police), to: person)
            return try changes.records.principal(person)
        }
    }

    /// Imports a notice with one proposal for each deadline, and gives the proposals.
    func propose(_ deadlines: [LocalDay?], sha256: String = "ab12") throws -> [Proposal] {
        try propose(deadlines.enumerated().map { ("Rà soát chốt số \($0 + 1)", $1) }, sha256: sha256)
    }

    /// The same with texts of their own and no deadlines.
    func propose(_ texts: [String], sha256: String) throws -> [Proposal] {
        try propose(texts.map { ($0, nil) }, sha256: sha256)
    }

    private func propose(_ tasks: [(content: String, deadline: LocalDay?)], sha256: String) throws -> [Proposal] {
        try register.write(as: office) { changes in
            let proposals = tasks.enumerated().map { index, task in
                Proposal(
                    ordinal: index + 1,
                    content: task.content,
                    modality: .order,
                    span: index..<index + 10,
                    parties: [Party(.lead, "Công an phường", organisation: police), Party(.recipient, "Đảng ủy")],
                    deadline: task.deadline
                )
            }
            let document = SourceDocument(
                id: Identifier(0),
                sha256: sha256,
                fileName: "thong-bao.txt",
                format: "text",
                byteCount: 100,
                kind: "TB",
                number: "12-TB/ĐU",
                issued: now.day,
                imported: now
            )
            let (id, _) = try changes.importDocument(document, text: "Nguyên văn", proposals: proposals)
            return try changes.records.proposals(of: id)
        }
    }

    func confirm(_ proposal: Proposal, as principal: Principal? = nil) throws -> Identifier<Obligation> {
        try register.write(as: principal ?? office) { changes in
            let issued = min(now.day, proposal.deadline ?? now.day)
            return try changes.confirm(proposal, issued: issued, quote: "Giao Công an phường rà soát")
        }
    }
}
