import Kernel
import Mail
import Notifications
import Obligations
import Organisations
import Storage

/// What is done for each kind of job (nội dung từng công việc nền).
struct JobWork {
    let register: Register
    let outbox: Outbox

    /// - Returns: what came of it, in a sentence; throws what is to be tried again, or a final `DeliveryFault`.
    func run(_ job: Job) throws -> String {
        switch job.kind {
        case .morning: return try morning(job)
        case .letter: return try letter(job)
        case .message: return try message(job)
        }
    }

    private func morning(_ job: Job) throws -> String {
        try register.forgetOldJobs()
        try register.forgetOldUploads()
        try register.forgetOldAnswers()
        // One of yesterday that nobody did: today has its own.
        guard job.day == register.clock.today else { return "Đã qua ngày, để buổi sáng sau nhắc." }
        let reminded = try register.remind(in: job.authority)
        return "\(reminded.reminders) lời nhắc mới; \(reminded.people) người được nhắc trong ngày."
    }

    private func letter(_ job: Job) throws -> String {
        guard let told = try told(job) else { return Self.stale }
        guard let address = told.settings.address else { return "Người nhận đã thôi nhận thư." }
        guard !told.digest.items.isEmpty else { return Self.nothing }
        guard let send = outbox.send else {
            throw Failure(.missingTool, "Chưa nêu máy chủ thư (DONDOC_SMTP_URL) nên thư chưa được gửi.")
        }
        let letter = Letter(
            to: address,
            recipient: told.person.name,
            subject: told.digest.subject,
            text: told.digest.letter { outbox.link($0.id) },
            written: register.clock.now(),
            key: "\(told.authority.code).letter-\(job.day)-\(told.person.id)"
        )
        try send(letter)
        return "Đã gửi \(told.digest.items.count) việc đến \(address)."
    }

    private func message(_ job: Job) throws -> String {
        guard let told = try told(job) else { return Self.stale }
        guard let webhook = told.webhooks.first(where: { $0.id == job.webhook }) else { return "Cổng nhắn tin đã gỡ." }
        let wanted = told.digest.items.filter { item in Digest.Part(item.status).map(webhook.parts.contains) ?? false }
        guard !wanted.isEmpty else { return Self.nothing }
        let digest = Digest(
            to: told.person.name,
            of: told.authority.name,
            on: told.digest.day,
            wanted.map(\.obligation)
        )
        let message = WebhookPoster.Message(
            body: DigestMessage.body(digest, to: told.person, of: told.authority),
            delivery: "\(told.authority.code)/\(job.name)",
            sent: register.clock.now()
        )
        try outbox.post(message, webhook)
        return "Đã báo \(wanted.count) việc."
    }

    private static let stale = "Đã qua ngày hoặc người nhận đã nghỉ, không gửi nữa."
    private static let nothing = "Các việc đã xong hoặc đổi hạn, không còn gì để báo."

    /// What a person is to be told, as it stands now.
    private struct Told {
        var authority: Authority
        var person: Person
        var settings: PersonalSettings
        var webhooks: [Webhook]
        var digest: Digest
    }

    // What quiet hours put off may go out on the next day, but no later.
    private func told(_ job: Job) throws -> Told? {
        let today = register.clock.today
        guard today.days(since: job.day) <= 1,
            let authority = try register.authorities().first(where: { $0.id == job.authority })
        else { return nil }
        return try register.read(in: authority.id) { records in
            guard let person = try records.people().first(where: { $0.id == job.person }), person.isActive(on: today)
            else { return nil }
            let obligations = try records.obligationsTold(to: person.id, on: job.day)
            return Told(
                authority: authority,
                person: person,
                settings: try records.personalSettings(of: person.id),
                webhooks: try records.webhooks(),
                digest: Digest(to: person.name, of: authority.name, on: today, obligations)
            )
        }
    }
}
