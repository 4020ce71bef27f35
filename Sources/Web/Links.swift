import Exports
import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// Every address of the application (đường dẫn), said once: routes are registered by the pattern, pages link by the value.
enum Link {
    case signIn, signInCode, provider, providerCallback, invitation, invitationProvider, account, accountProvider
    case accountUnlink, accountPassword, accountSessions, accountCode, accounts, tokens
    case accountStep(AccountStep)
    case accountDuty(Identifier<Person>, AccountDuty)
    case signOut, language, today, obligations, documents, style, script, together, lists
    case directory, people, calendar, rules, applyRules, audit, verifyAudit, help, notices, readNotices, settings
    case list(String)
    case export(ObligationExport)
    case forgetList(Identifier<SavedList>)
    case body(Identifier<Organisation>)
    case bodyStep(Identifier<Organisation>, BodyStep)
    case release(Identifier<Post>)
    case person(Identifier<Person>)
    case personStep(Identifier<Person>, PersonStep)
    case setting(SettingsPart)
    case revokeToken(Identifier<APIToken>)
    case revokeFeed(Identifier<Feed>)
    case removeWebhook(Identifier<Webhook>)
    case uploads(Identifier<Obligation>)
    case upload(Identifier<PendingUpload>)
    case evidence(Identifier<Obligation>, Identifier<EvidenceFile>)
    case obligation(Identifier<Obligation>)
    case step(Identifier<Obligation>, StepKind)
    case document(Identifier<SourceDocument>)
    case proposal(Identifier<Proposal>, ProposalVerb)
    case review(Identifier<SourceDocument>, ReviewVerb)
    case intake(String)
    case intakeEvents(String)
    case asset(Asset)

    /// What one does with one's own codes.
    enum AccountStep: String, CaseIterable {
        case confirm, off, recovery
    }

    /// What an administrator does with an account.
    enum AccountDuty: String, CaseIterable {
        case invite
        case endSessions = "end-sessions"
        case codeOff = "code-off"
        case unlink
    }

    /// What is done with a proposal.
    enum ProposalVerb: String, CaseIterable {
        case confirm, reject, restore, edit, split
    }

    /// What is done with a paper's proposals together.
    enum ReviewVerb: String, CaseIterable {
        case confirm, merge, add
    }

    var path: String {
        switch self {
        case .signIn: "/sign-in"
        case .signInCode: "/sign-in/code"
        case .provider: "/sign-in/provider"
        case .providerCallback: "/sign-in/provider/callback"
        case .invitation: "/invitation"
        case .invitationProvider: "/invitation/provider"
        case .account: "/account"
        case .accountPassword: "/account/password"
        case .accountProvider: "/account/provider"
        case .accountUnlink: "/account/provider/unlink"
        case .accountSessions: "/account/sessions"
        case .accountCode: "/account/code"
        case .accountStep(let step): "/account/code/\(step.rawValue)"
        case .tokens: "/account/tokens"
        case .revokeToken(let id): "/account/tokens/\(id)/revoke"
        case .accounts: "/accounts"
        case .accountDuty(let id, let duty): "/accounts/\(id)/\(duty.rawValue)"
        case .signOut: "/sign-out"
        case .language: "/language"
        case .today: "/"
        case .obligations: "/obligations"
        case .documents: "/documents"
        case .style: "/public/style.css"
        case .script: "/public/app.js"
        case .obligation(let id): "/obligations/\(id)"
        case .step(let id, let kind): "/obligations/\(id)/\(kind.rawValue)"
        case .together: "/obligations/together"
        case .lists: "/obligations/lists"
        case .list(let query): query.isEmpty ? "/obligations" : "/obligations?\(query)"
        case .export(let form): "/obligations.\(form.rawValue)"
        case .forgetList(let id): "/obligations/lists/\(id)/forget"
        case .directory: "/organisations"
        case .people: "/people"
        case .calendar: "/calendar"
        case .rules: "/rules"
        case .audit: "/audit"
        case .verifyAudit: "/audit/verify"
        case .help: "/help"
        case .body(let id): "/organisations/\(id)"
        case .bodyStep(let id, let step): "/organisations/\(id)/\(step.rawValue)"
        case .release(let id): "/posts/\(id)/release"
        case .person(let id): "/people/\(id)"
        case .personStep(let id, let step): "/people/\(id)/\(step.rawValue)"
        case .applyRules: "/rules/apply"
        case .notices: "/notifications"
        case .readNotices: "/notifications/read"
        case .settings: "/settings"
        case .setting(let part): "/settings/\(part.rawValue)"
        case .revokeFeed(let id): "/settings/feeds/\(id)/revoke"
        case .removeWebhook(let id): "/settings/webhooks/\(id)/remove"
        case .evidence(let obligation, let id): "/obligations/\(obligation)/evidence/\(id)"
        case .uploads(let obligation): "/obligations/\(obligation)/uploads"
        case .upload(let id): "/uploads/\(id)"
        case .document(let id): "/documents/\(id)"
        case .proposal(let id, let verb): "/proposals/\(id)/\(verb.rawValue)"
        case .review(let id, let verb): "/documents/\(id)/\(verb.rawValue)"
        case .intake(let name): "/documents/intake/\(name)"
        case .intakeEvents(let name): "/documents/intake/\(name)/events"
        case .asset(let asset): "/public/\(asset.rawValue)"
        }
    }

    /// With what is asked for behind it.
    func path(_ query: [(String, String?)]) -> String {
        let query = Self.query(query)
        return query.isEmpty ? path : path + "?" + query
    }

    /// What stands behind the question mark.
    static func query(_ parts: [(String, String?)]) -> String {
        parts.compactMap { name, value in value.map { "\(name)=\(escaped($0))" } }.joined(separator: "&")
    }

    static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}

extension HTML.StringInterpolation {
    mutating func appendInterpolation(_ link: Link) { appendInterpolation(link.path) }
}
