import Accounts
import Foundation
import Kernel
import Mail
import Notifications
import Obligations
import Organisations
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Server

/// Reminders from the table of jobs to a real mailbox and a real gateway on loopback.
@Suite struct JobRunnerTests {
    /// A ward with an obligation that is overdue since Friday 21/6/2024, and Minh who works on it.
    private final class Ward {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-jobs-\(UUID().uuidString)")
        let clock = Hands()
        let installation: Installation
        let office: Principal
        let minh: Identifier<Person>
        let obligation: Identifier<Obligation>

        init() throws {
            let configuration = Configuration(folder: folder.path, environment: [:])
            installation = try Installation.create(configuration, clock: clock.clock)
            let register = installation.register
            office = try register.found(
                code: "an-ha",
                name: "Phường An Hạ",
                body: "Văn phòng Đảng ủy",
                administrator: "Lê Thị Hoa",
                login: "hoa"
            )
            (minh, obligation) = try register.write(as: office) { changes in
                let police = try changes.add(Organisation(id: Identifier(0), kind: .government, name: "Công an phường"))
                let minh = try changes.add(Person(id: Identifier(0), name: "Trần Minh", login: "minh"))
                try changes.grant(Grant(.unitHead, in: police), to: minh)
                try changes.setNotifications(PersonalSettings(address: EmailAddress("minh@anha.example")), of: minh)
                return (minh, try Self.order(police, changes))
            }
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        private static func order(_ police: Identifier<Organisation>, _ changes: Changes) throws -> Identifier<
            Obligation
        > {
            let proposal = Proposal(
                ordinal: 1,
                content: "Rà soát các chốt kiểm soát",
                modality: .order,
                span: 0..<10,
                parties: [Party(.lead, "Công an phường", organisation: police)],
                deadline: .iso("2024-06-21")
            )
            let paper = SourceDocument(
                id: Identifier(0),
                sha256: "ab",
                fileName: "a.txt",
                format: "text",
                byteCount: 1,
                kind: "TB",
                number: "12-TB/ĐU",
                issued: .iso("2024-06-10"),
                imported: changes.now
            )
            let (id, _) = try changes.importDocument(paper, text: "Nguyên văn", proposals: [proposal])
            return try changes.confirm(
                try changes.records.proposals(of: id)[0],
                issued: .iso("2024-06-10"),
                quote: "Giao"
            )
        }

        func jobs() throws -> [Job] { try installation.register.read(in: office.authority) { try $0.jobs() } }

        func outcomes(_ kind: Job.Kind) throws -> [Job] { try jobs().filter { $0.kind == kind } }

        func gateway(_ address: String) throws {
            _ = try installation.register.write(as: office) { changes in
                try changes.addWebhook(address, secret: SecretToken(), parts: [.overdue], allowsPrivate: true)
            }
        }
    }

    /// A clock turned by hand.
    private final class Hands: Sendable {
        private let now = Mutex(Instant(parsing: "2024-06-10T02:00:00Z") ?? Instant(milliseconds: 0))
        var clock: Clock { Clock { self.now.withLock { $0 } } }
        func turn(to day: String, _ time: String) throws {
            let moment = try #require(TimeOfDay(parsing: time)).on(.iso(day))
            now.withLock { $0 = moment }
        }
    }

    private func outbox(_ mail: LoopbackServer?) throws -> Outbox {
        guard let mail else { return try Outbox(environment: [:]) { _ in nil } }
        let environment = [
            "DONDOC_SMTP_URL": "smtp://localhost:\(mail.port)", "DONDOC_SMTP_FROM": "dondoc@anha.example",
            "DONDOC_SMTP_USER": "dondoc", "DONDOC_SMTP_PASSWORD": "mật khẩu", "DONDOC_SMTP_CA_FILE": mail.certificates,
        ]
        return try Outbox(environment: environment) { "https://dondoc.example/obligations/\($0)" }
    }

    @Test func `a morning ends in one letter and one message, however many servers run and however often`() throws {
        let (ward, mail, web) = (try Ward(), try LoopbackServer(.startTLS), try LoopbackServer(.web))
        try ward.gateway("http://127.0.0.1:\(web.port)/sms")
        let runners = try (0..<3).map { _ in JobRunner(ward.installation, try outbox(mail)) }
        try ward.clock.turn(to: "2024-06-24", "06:59")
        #expect(try runners[0].runOnce() == JobRunner.Tally())
        try ward.clock.turn(to: "2024-06-24", "07:00")
        // The morning; Minh's letter; the messages for Minh and for the office.
        let done = try runners.map { try $0.runOnce().done }
        #expect(done == [4, 0, 0])
        try ward.clock.turn(to: "2024-06-24", "16:00")
        for runner in runners { #expect(try runner.runOnce().done == 0) }
        let letters = try mail.received
        #expect(letters.count == 1 && letters[0].contains("X-To: minh@anha.example"))
        let body = letters[0].components(separatedBy: "\r\n\r\n").dropFirst().joined()
        let text =
            Data(base64Encoded: body, options: .ignoreUnknownCharacters).map { String(decoding: $0, as: UTF8.self) }
            ?? ""
        #expect(text.contains("Kính gửi ông/bà Trần Minh") && text.contains("Rà soát các chốt kiểm soát"))
        #expect(
            text.contains("Quá hạn 3 ngày") && text.contains("https://dondoc.example/obligations/\(ward.obligation)")
        )
        let messages = try web.received.map { try JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
        let told = try messages.map { try JSONDecoder().decode(Told.self, from: Data($0.body.utf8)) }
        #expect(told.map(\.person.login).sorted() == ["hoa", "minh"] && told.allSatisfy { $0.authority == "an-ha" })
        #expect(
            told.allSatisfy { $0.event == "digest" && $0.day == "2024-06-24" && $0.items.map(\.status) == ["overdue"] }
        )
        #expect(told[0].text == "Phường An Hạ: 1 việc quá hạn (24/6/2024).")
        #expect(try ward.jobs().allSatisfy { $0.state == .done })
    }

    private struct Request: Decodable { var body: String }
    private struct Told: Decodable {
        struct Recipient: Decodable { var login: String }
        struct Item: Decodable { var status: String }
        var event, authority, day, text: String
        var person: Recipient
        var items: [Item]
    }

    @Test func `what fails is tried again later, what is hopeless is not`() throws {
        let (ward, web) = (try Ward(), try LoopbackServer(.web))
        try ward.gateway("http://127.0.0.1:\(web.port)/later")
        let gone = try LoopbackServer(.startTLS)
        let runner = JobRunner(ward.installation, try outbox(nil))
        try ward.clock.turn(to: "2024-06-24", "07:00")
        let first = try runner.runOnce()
        // No mail server is named; the gateway fails once.
        #expect(first == JobRunner.Tally(done: 2, putOff: 2, failed: 0))
        let letter = try #require(try ward.outcomes(.letter).first)
        #expect(letter.state == .waiting && letter.outcome?.contains("DONDOC_SMTP_URL") == true)
        #expect(letter.due.vietnamese == "07:01 24/6/2024")
        try ward.clock.turn(to: "2024-06-24", "07:01")
        #expect(try runner.runOnce() == JobRunner.Tally(done: 1, putOff: 1, failed: 0))
        #expect(try web.received.count == 3)
        try ward.clock.turn(to: "2024-06-24", "07:10")
        try ward.installation.register.write(as: ward.office) { changes in
            try changes.setNotifications(PersonalSettings(address: EmailAddress("refused@anha.example")), of: ward.minh)
        }
        #expect(try JobRunner(ward.installation, try outbox(gone)).runOnce() == JobRunner.Tally(failed: 1))
        let failed = try #require(try ward.outcomes(.letter).first)
        #expect(failed.state == .failed && failed.outcome?.contains("550") == true && failed.attempts == 3)
        // What was told in the application stays, whatever becomes of letters.
        let notices = try ward.installation.register.read(in: ward.office.authority) { try $0.notices(of: ward.minh) }
        #expect(notices.count == 1)
    }

    @Test func `quiet hours put a letter off, and what was done by then is not told`() throws {
        let (ward, mail) = (try Ward(), try LoopbackServer(.startTLS))
        let runner = JobRunner(ward.installation, try outbox(mail))
        var own = PersonalSettings(address: EmailAddress("minh@anha.example"))
        own.quiet = QuietHours(parsing: "22:00-09:00")
        try ward.installation.register.write(as: ward.office) { try $0.setNotifications(own, of: ward.minh) }
        try ward.clock.turn(to: "2024-06-24", "08:00")
        #expect(try runner.runOnce().done == 1)
        #expect(try ward.outcomes(.letter).map(\.due.vietnamese) == ["09:00 24/6/2024"])
        try ward.clock.turn(to: "2024-06-24", "08:30")
        try ward.installation.register.write(as: ward.office) { changes in
            _ = try changes.take(.submit(evidence: .iso("2024-06-21"), note: "BC 05"), with: ward.obligation)
            _ = try changes.take(.accept, with: ward.obligation)
        }
        try ward.clock.turn(to: "2024-06-24", "09:00")
        #expect(try runner.runOnce().done == 1)
        #expect(try mail.received.isEmpty)
        #expect(try ward.outcomes(.letter).first?.outcome?.contains("không còn gì để báo") == true)
    }

    @Test func `who takes no letters gets none, and a day off is left in peace`() throws {
        let (ward, mail) = (try Ward(), try LoopbackServer(.startTLS))
        let runner = JobRunner(ward.installation, try outbox(mail))
        try ward.clock.turn(to: "2024-06-22", "08:00")
        #expect(try runner.runOnce().done == 1)
        try ward.installation.register.write(as: ward.office) {
            try $0.setNotifications(PersonalSettings(), of: ward.minh)
        }
        try ward.clock.turn(to: "2024-06-24", "08:00")
        #expect(try runner.runOnce().done == 1)
        #expect(try ward.outcomes(.letter).isEmpty && mail.received.isEmpty)
        let register = ward.installation.register
        #expect(try register.read(in: ward.office.authority) { try $0.unreadNotices(of: ward.minh) } == 1)
    }

    @Test func `when the server ends, what it began is finished`() async throws {
        let ward = try Ward()
        try ward.clock.turn(to: "2024-06-24", "08:00")
        let begun = AsyncStream.makeStream(of: Void.self)
        let finished = Mutex(0)
        let outbox = Outbox(
            send: { _ in
                begun.continuation.yield()
                Thread.sleep(forTimeInterval: 0.3)
                finished.withLock { $0 += 1 }
            },
            post: { _, _ in }
        )
        let runner = JobRunner(ward.installation, outbox)
        let task = Task { await runner.run { Issue.record("\($0)") } }
        for await _ in begun.stream { break }
        task.cancel()
        await task.value
        #expect(finished.withLock { $0 } == 1)
        #expect(try ward.outcomes(.letter).map(\.state) == [.done])
    }
}
