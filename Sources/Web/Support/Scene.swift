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

    var words: Words { language.words }

    var policy: ObligationPolicy { ObligationPolicy(principal, today: today) }

    /// What every form of this session carries, so that no other site can send one (chống giả mạo yêu cầu).
    var formKey: String { token.derived(for: Self.purpose) }

    func isOwn(_ form: Form) -> Bool { form["key"].map { token.isDerived($0, for: Self.purpose) } ?? false }

    private static let purpose = "form"
}
