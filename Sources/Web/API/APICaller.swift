import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Obligations
import Organisations
import RulePacks
import Server
import Storage

/// Who asks the JSON interface (chương trình gọi giao diện JSON): a token, and the person whose rights hold.
struct APICaller: Sendable {
    let token: APIToken
    let principal: Principal
    let today: LocalDay

    var policy: ObligationPolicy { ObligationPolicy(principal, today: today) }
}

/// What a request says of itself, before anything is looked up.
struct APIKnock: Sendable {
    let secret: SecretToken?
    /// Whether there is a limit for it: this machine itself is not bound.
    let isLimited: Bool

    init(_ request: Request, _ context: SiteContext, _ settings: SiteSettings) {
        secret = request.bearer
        isLimited = settings.rate > 0 && !settings.isLocal(request, peer: context.peer)
    }
}

extension Site {
    /// Who comes with a token that may do this.
    func caller(_ knock: APIKnock, _ scope: APIScope) throws -> APICaller {
        guard let secret = knock.secret, let token = try installation.register.apiToken(secret) else {
            throw APIProblem.noToken(isBrought: knock.secret != nil)
        }
        // Less than an address may send: a program that runs wild leaves the people of its office their share.
        if knock.isLimited, !tokenBuckets.take(token.id.description, rate: Double(settings.rate) / 5) {
            throw APIProblem(.tooFast, headers: [.retryAfter: "1"])
        }
        guard token.scopes.contains(scope) else { throw APIProblem.scope(scope.rawValue) }
        let principal = try installation.register.read(in: token.authority) { try $0.principal(token.person.id) }
        return APICaller(token: token, principal: principal, today: clock.today)
    }

    /// Answers a question, in one transaction; what the asker has already is not sent again.
    ///
    /// - Parameter parameters: those that the address may have; any other is told, not passed over.
    func tell(
        _ request: Request,
        _ context: SiteContext,
        parameters: Set<String> = [],
        _ answer: @escaping @Sendable (Records, APICaller, APIQuery) throws -> APIBody
    ) async throws -> Response {
        let (knock, known) = (APIKnock(request, context, settings), request.headers[.ifNoneMatch])
        let query = APIQuery(request)
        return try await answering {
            let caller = try caller(knock, .read)
            try query.demand(only: parameters)
            if try query.text("q") != nil { try installation.register.fillIndex(of: caller.principal.authority) }
            let body = try installation.register.read(in: caller.principal.authority) { try answer($0, caller, query) }
            return body.response(known: known)
        }
    }

    /// Whatever goes wrong becomes a problem.
    func answering(_ body: @escaping @Sendable () throws -> Response) async throws -> Response {
        try await work {
            do { return try body() } catch let problem as APIProblem { return problem.response } catch let failure
                as Failure
            {
                return APIProblem(failure).response
            }
        }
    }
}

extension Request {
    /// The secret behind “Authorization: Bearer” (RFC 6750).
    fileprivate var bearer: SecretToken? {
        guard let value = headers[.authorization], value.lowercased().hasPrefix("bearer ") else { return nil }
        return SecretToken(brought: String(value.dropFirst(7)))
    }

    /// Whether it is for the JSON interface, where every answer is JSON.
    var isForAPI: Bool { uri.path.hasPrefix("/api/") }
}

extension Response {
    /// One sentence in the form that fits who asks: a problem for programs, a page for a person at a browser, plain text for
    /// anything else.
    static func told(_ sentence: String, _ status: HTTPResponse.Status, to request: Request) -> Response {
        if request.isForAPI { return APIProblem(status, sentence).response }
        guard request.headers[.accept]?.contains("text/html") == true else { return .plain("\(sentence)\n", status) }
        let words = request.language.words.frame
        let body: HTML = """
            <h1>\(words.fault)</h1>\(Page.Notice.fault(sentence).html)<p><a href="\(Link.today)">\(words.backToToday)</a></p>
            """
        return .page(Page(title: words.fault, body: body), in: request.language, status)
    }
}
