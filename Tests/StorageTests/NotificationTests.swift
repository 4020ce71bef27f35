import Accounts
import Kernel
import Notifications
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct NotificationTests {
    private func failure(_ ward: Ward, as principal: Principal, _ act: (Changes) throws -> Void) -> Failure? {
        do {
            try ward.register.write(as: principal, act)
            return nil
        } catch { return error as? Failure }
    }

    private func remind(_ ward: Ward, _ day: String) throws -> Int {
        try ward.register(on: day).remind(in: ward.authority).reminders
    }

    @Test(arguments: Engine.present)
    func `each rung is told once, and a new deadline begins anew`(engine: Engine) throws {
        // Due on Wednesday 17/7/2024.
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let obligation = try ward.confirm(ward.propose([.iso("2024-07-17")])[0])
        #expect(try remind(ward, "2024-07-05") == 0)
        #expect(try remind(ward, "2024-07-10") == 1)
        #expect(try remind(ward, "2024-07-10") == 0 && remind(ward, "2024-07-11") == 0)
        // Nobody is reminded on a Saturday; the office as well as the lead on the day itself.
        #expect(try remind(ward, "2024-07-13") == 0)
        #expect(try remind(ward, "2024-07-15") == 1)
        #expect(try remind(ward, "2024-07-17") == 2)
        try ward.register(on: "2024-07-17").write(as: ward.office) { changes in
            _ = try changes.take(.requestExtension(to: .iso("2024-07-24"), reason: "Mưa bão"), with: obligation)
            _ = try changes.take(.grantExtension(to: .iso("2024-07-24"), reason: "Mưa bão"), with: obligation)
        }
        #expect(try remind(ward, "2024-07-17") == 1)
        let rungs = try ward.register.read(in: ward.authority) { try $0.notices(of: minh.person) }.map(\.reminder)
        #expect(rungs.map(\.rung) == [-7, 0, -3, -7] && rungs.map(\.due.description).first == "2024-07-24")
    }

    @Test(arguments: Engine.present)
    func `a visit counts unread reminders up to nine`(engine: Engine) throws {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let obligation = try ward.confirm(try #require(try ward.propose([.iso("2024-07-17")]).first))
        let token = SecretToken()
        try ward.around { session in
            let later = Instant(milliseconds: ward.now.milliseconds + 60_000)
            try session.execute(
                """
                INSERT INTO web_session (token_hash, authority_id, person_id, begun_at, seen_at, expires_at, device)
                VALUES (\(token.hash), \(ward.authority), \(minh.person), \(ward.now), \(ward.now), \(later), '')
                """
            )
        }
        func unread(after count: Int) throws -> Int? {
            try ward.around { session in
                for rung in 1...count {
                    try session.execute(
                        """
                        INSERT INTO notification (authority_id, person_id, obligation_id, due, rung, reason, day, made_at)
                        VALUES (\(ward.authority), \(minh.person), \(obligation), \(ward.now.day), \(count + rung), '',
                            \(ward.now.day), \(ward.now))
                        """
                    )
                }
            }
            return try ward.register.visit(token) { _, visit in visit.unread }
        }
        #expect(try unread(after: 4) == 4)
        #expect(try unread(after: 9) == Visit.mostUnread + 1)
        try ward.around { try $0.execute("UPDATE notification SET read_at = \(ward.now)") }
        #expect(try unread(after: 1) == 1)
    }

    @Test(arguments: Engine.present)
    func `somebody's reminders are listed, counted and marked by nobody else`(engine: Engine) throws {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let other = try ward.person(.unitMember, login: "an")
        for proposal in try ward.propose([.iso("2024-06-20"), .iso("2024-06-21"), .iso("2024-06-24")]) {
            _ = try ward.confirm(proposal)
        }
        #expect(try remind(ward, "2024-06-24") > 0)
        func unread(_ who: Principal) throws -> Int {
            try ward.register.read(in: ward.authority) { try $0.unreadNotices(of: who.person) }
        }
        let notices = try ward.register.read(in: ward.authority) { try $0.notices(of: minh.person, limit: 2) }
        #expect(try unread(minh) == 3 && unread(other) == 3 && notices.count == 2)
        let rest = try ward.register.read(in: ward.authority) {
            try $0.notices(of: minh.person, behind: notices.last?.id)
        }
        #expect(rest.count == 1 && !notices.contains(rest[0]))
        #expect(Set((notices + rest).map(\.words)).contains("Quá hạn 3 ngày: Rà soát chốt số 2 (hạn 21/6/2024)"))
        #expect(notices.allSatisfy { $0.lead == "Công an phường" && $0.read == nil })
        #expect(try ward.register.write(as: other) { try $0.markRead(notices.map(\.id)) } == 0)
        #expect(try ward.register.write(as: minh) { try $0.markRead([notices[0].id]) } == 1)
        #expect(try unread(minh) == 2)
        let left = try ward.register.read(in: ward.authority) { try $0.notices(of: minh.person, isUnread: true) }
        #expect(left.count == 2 && !left.map(\.id).contains(notices[0].id))
        #expect(try ward.register.write(as: minh) { try $0.markRead() } == 2)
        #expect(try unread(minh) == 0 && unread(other) == 3)
    }

    @Test(arguments: Engine.present)
    func `settings are kept, and set by those who may`(engine: Engine) throws {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        var settings = NotificationSettings()
        #expect(try ward.register.read(in: ward.authority) { try $0.notificationSettings() } == settings)
        settings.ladder = try Ladder(before: [5, 0], overdue: [2], every: nil)
        settings.morning = try #require(TimeOfDay(parsing: "7:30"))
        settings.quiet = try #require(QuietHours(parsing: "18:00-07:00"))
        settings.leadersAfter = nil
        try ward.register.write(as: ward.office) { try $0.setNotifications(settings) }
        #expect(try ward.register.read(in: ward.authority) { try $0.notificationSettings() } == settings)
        #expect(failure(ward, as: minh) { try $0.setNotifications(settings) }?.code == .forbidden)

        let own = PersonalSettings(
            address: EmailAddress("minh@anha.example"),
            ladder: try Ladder(before: [1], overdue: [], every: nil),
            quiet: QuietHours.none
        )
        try ward.register.write(as: minh) { try $0.setNotifications(own, of: minh.person) }
        #expect(try ward.register.read(in: ward.authority) { try $0.personalSettings(of: minh.person) } == own)
        #expect(failure(ward, as: minh) { try $0.setNotifications(own, of: ward.office.person) }?.code == .forbidden)
        #expect(failure(ward, as: ward.office) { try $0.setNotifications(own, of: Identifier(99)) }?.code == .notFound)
        try ward.register.write(as: ward.office) { try $0.setNotifications(PersonalSettings(), of: minh.person) }
        #expect(
            try ward.register.read(in: ward.authority) { try $0.personalSettings(of: minh.person) }
                == PersonalSettings()
        )
        let actions = try ward.register.read(in: ward.authority) { try $0.audit.lines(AuditFilter()) }.map(
            \.entry.action
        )
        #expect(actions.count { $0 == "person.notifications" } == 2 && actions.contains("notification.settings"))
    }

    @Test(arguments: Engine.present)
    func `gateways are the administrator's, and a removed one keeps no secret`(engine: Engine) throws {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let secret = SecretToken()
        let id = try ward.register.write(as: ward.office) {
            try $0.addWebhook("https://zalo.example/", secret: secret, parts: [.overdue, .today], allowsPrivate: false)
        }
        let kept = try ward.register.read(in: ward.authority) { try $0.webhooks() }
        #expect(kept.map(\.id) == [id] && kept[0].secret == secret.text && kept[0].parts == [.overdue, .today])
        #expect(failure(ward, as: minh) { try $0.removeWebhook(id) }?.code == .forbidden)
        try ward.register.write(as: ward.office) { try $0.removeWebhook(id) }
        #expect(try ward.register.read(in: ward.authority) { try $0.webhooks() }.isEmpty)
        #expect(failure(ward, as: ward.office) { try $0.removeWebhook(id) }?.code == .notFound)
        try ward.around { session throws in
            #expect(try session.first("SELECT secret FROM webhook") { try $0.text() } == "")
        }
        let trail = try ward.register.read(in: ward.authority) { try $0.audit.lines(AuditFilter()) }
        #expect(!trail.contains { ($0.entry.after ?? "").contains(secret.text) })
    }

    @Test(arguments: Engine.present)
    func `a calendar shows what its owner has to do, as long as the owner may`(engine: Engine) throws {
        let ward = try Ward(engine)
        let minh = try ward.person(.unitHead, login: "minh")
        let home = ward.office.grants[0].organisation
        let obligation = try ward.confirm(ward.propose([.iso("2024-07-17"), nil])[0])
        let (own, body) = (SecretToken(), SecretToken())
        let (first, _) = try ward.register.write(as: minh) {
            (try $0.addFeed(of: nil, own), try $0.addFeed(of: ward.police, body))
        }
        #expect(failure(ward, as: minh) { _ = try $0.addFeed(of: home, SecretToken()) }?.code == .forbidden)
        func shown(_ token: SecretToken) throws -> [Identifier<Obligation>]? {
            guard let feed = try ward.register.feed(token) else { return nil }
            return try ward.register.read(in: ward.authority) { try $0.obligations(in: feed, on: ward.now.day) }?.map(
                \.id
            )
        }
        #expect(try shown(own) == [obligation] && shown(body) == [obligation])
        // The office sees everything, and its calendar has its own work.
        let office = SecretToken()
        try ward.register.write(as: ward.office) { _ = try $0.addFeed(of: nil, office) }
        #expect(try shown(office)?.isEmpty == true)
        try ward.register.write(as: ward.office) {
            try $0.revoke(.unitHead, in: ward.police, from: minh.person, lastDay: ward.now.day.adding(days: -1))
        }
        #expect(try shown(own)?.isEmpty == true && shown(body) == nil)
        #expect(try shown(SecretToken()) == nil)
        try ward.register.write(as: minh) { try $0.revokeFeed(first) }
        #expect(try ward.register.feed(own) == nil)
        #expect(failure(ward, as: minh) { try $0.revokeFeed(first) }?.code == .notFound)
        try ward.around { session throws in
            #expect(try session.rows("SELECT token_hash FROM feed") { try $0.text() }.allSatisfy { $0 != own.text })
        }
        try ward.register.write(as: ward.office) { try $0.end(minh.person, lastDay: ward.now.day.adding(days: -1)) }
        #expect(try ward.register.feed(body) == nil)
    }
}
