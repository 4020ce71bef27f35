import Accounts
import Kernel
import Obligations
import Organisations
import Storage

/// What a page is made for: who looks, on which day (ngữ cảnh của trang).
struct Scene: Sendable {
    let session: WebSession
    let token: SecretToken
    let principal: Principal
    /// How many reminders wait to be read.
    let unread: Int
    let today: LocalDay
    let language: Language

    /// What every form of this session carries, so that no other site can send one (chống giả mạo yêu cầu).
    let formKey: String

    init(_ records: Records, _ visit: Visit, token: SecretToken, today: LocalDay, language: Language) throws {
        (session, unread) = (visit.session, visit.unread)
        principal = try records.principal(visit.session.person.id)
        (self.token, self.today, self.language) = (token, today, language)
        formKey = token.derived(for: Self.purpose)
    }

    var words: Words { language.words }

    var policy: ObligationPolicy { ObligationPolicy(principal, today: today) }

    func isOwn(_ form: Form) -> Bool { form["key"].map(isOwn) ?? false }

    /// Whether a key is that of this session's forms.
    func isOwn(_ key: String) -> Bool { token.isDerived(key, for: Self.purpose) }

    private static let purpose = "form"
}
