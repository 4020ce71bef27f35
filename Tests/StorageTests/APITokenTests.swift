import Accounts
import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

/// Tokens of other programs and the answers they were given, on both engines.
@Suite struct APITokenTests {
    private func failure(_ ward: Ward, as principal: Principal, _ act: (Changes) throws -> Void) -> Failure? {
        do { try ward.register.write(as: principal, act) } catch { return error as? Failure }
        return nil
    }

    @Test(arguments: Engine.present)
    func `a token is kept by its hash, and good until it is revoked, runs out or its owner leaves`(engine: Engine)
        throws
    {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let secrets = (1...3).map { _ in APIToken.newSecret() }
        let ids = try ward.register.write(as: minh) { changes in
            try secrets.map { try changes.addAPIToken("Bảng tin", [.read], days: 30, $0) }
        }
        #expect(secrets[0].text.hasPrefix("dondoc_"))
        let token = try #require(try ward.register.apiToken(secrets[0]))
        #expect(token.person.id == minh.person && token.scopes == [.read] && token.used == nil)
        #expect(try ward.register.apiToken(secrets[0])?.used == ward.now)
        try ward.around { session throws in
            let kept = try session.rows("SELECT token_hash FROM api_token") { try $0.text() }
            #expect(kept.count == 3 && kept.allSatisfy { hash in !secrets.contains { $0.text == hash } })
        }
        let other = try ward.person(.unitMember, login: "lan")
        #expect(failure(ward, as: other) { try $0.revokeAPIToken(ids[0]) }?.code == .notFound)
        try ward.register.write(as: ward.office) { try $0.revokeAPIToken(ids[0]) }
        #expect(try ward.register.apiToken(secrets[0]) == nil)
        #expect(try ward.register.apiToken(APIToken.newSecret()) == nil)
        #expect(try ward.register(on: "2024-07-20").apiToken(secrets[1]) != nil)
        #expect(try ward.register(on: "2024-07-21").apiToken(secrets[1]) == nil)
        let left = try ward.register.read(in: ward.authority) { try $0.apiTokens(at: ward.now) }
        #expect(left.map(\.id) == [ids[1], ids[2]])
        try ward.register.write(as: ward.office) { try $0.end(minh.person, lastDay: ward.now.day.adding(days: -1)) }
        #expect(try ward.register.apiToken(secrets[1]) == nil)
        #expect(try ward.trailHolds())
        let trail = try ward.register.read(in: ward.authority) { try $0.audit.lines(AuditFilter()) }
        #expect(trail.filter { $0.entry.action.hasPrefix("api-token.") }.count == 4)
        #expect(!trail.contains { line in secrets.contains { (line.entry.after ?? "").contains($0.text) } })
    }

    @Test(arguments: Engine.present)
    func `somebody has a few tokens and not many`(engine: Engine) throws {
        let ward = try Ward(engine)
        try ward.register.write(as: ward.office) { changes in
            for _ in 1...20 { _ = try changes.addAPIToken("x", [.read], days: 1, APIToken.newSecret()) }
        }
        let fault = failure(ward, as: ward.office) {
            _ = try $0.addAPIToken("x", [.read], days: 1, APIToken.newSecret())
        }
        #expect(fault?.code == .refused)
    }

    @Test(arguments: Engine.present)
    func `of the same request sent many times at once one is done`(engine: Engine) async throws {
        let ward = try Ward(engine)
        let obligation = try ward.confirm(ward.propose([ward.now.day.adding(days: 9)])[0])
        let token = try ward.register.write(as: ward.office) {
            try $0.addAPIToken("x", [.write], days: 1, APIToken.newSecret())
        }
        let (register, office) = (ward.register, ward.office)
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 1...6 {
                group.addTask {
                    try register.write(as: office) { changes in
                        try changes.answer("urge", of: token, key: "k") {
                            _ = try changes.take(.urge(note: "Khẩn trương", answerBy: nil), with: obligation)
                            return "lần \(number)"
                        }
                    }
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers.count == 1)
        let events = try ward.register.read(in: ward.authority) { try $0.events(of: obligation) }
        #expect(events.filter { $0.kind == .urge }.count == 1)
        #expect(throws: APIKeyFault.usedOtherwise) {
            try ward.register.write(as: ward.office) { changes in
                try changes.answer("cancel", of: token, key: "k") { "" }
            }
        }
    }

    @Test(arguments: Engine.present)
    func `what was answered is forgotten after a day`(engine: Engine) throws {
        let ward = try Ward(engine)
        try ward.register.write(as: ward.office) { changes in
            let token = try changes.addAPIToken("x", [.write], days: 9, APIToken.newSecret())
            _ = try changes.answer("r", of: token, key: "k") { "câu trả lời" }
        }
        func kept() throws -> Int64? {
            try ward.database.read { session in
                try session.enter(.authority(ward.authority))
                return try session.first("SELECT COUNT(*) FROM api_answer") { try $0.integer() }
            }
        }
        try ward.register(on: "2024-06-22").forgetOldAnswers()
        #expect(try kept() == 1)
        try ward.register(on: "2024-06-23").forgetOldAnswers()
        #expect(try kept() == 0)
    }
}
