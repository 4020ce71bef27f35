import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup

extension Response {
    static func page(_ page: Page, for scene: Scene, _ status: HTTPResponse.Status = .ok) -> Response {
        document(page.html(for: scene, in: scene.language), status)
    }

    /// A page for whoever has not come in yet.
    static func page(_ page: Page, in language: Language, _ status: HTTPResponse.Status) -> Response {
        document(page.html(for: nil, in: language), status)
    }

    private static func document(_ html: HTML, _ status: HTTPResponse.Status) -> Response {
        document(ByteBuffer(bytes: html.bytes), status)
    }

    /// A page that is ready.
    static func document(_ page: ByteBuffer, _ status: HTTPResponse.Status = .ok) -> Response {
        var response = Response.buffer(page, "text/html; charset=utf-8", status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// What went wrong, in the sentence that says what to do; what others hold is not there.
    ///
    /// - Parameter sent: the form that could not be taken: what somebody wrote into it is shown.
    static func fault(_ failure: Failure, for scene: Scene, after sent: SentForm? = nil) -> Response {
        let words = scene.words.frame
        let back: HTML? = sent?.previous.map { "<a href=\"\($0)\">\(words.backToForm)</a> · " }
        let body: HTML = """
            <h1>\(words.fault)</h1>\(Page.Notice.fault(failure.message).html)\(sent?.kept(words))
            <p>\(back)<a href="\(Link.today)">\(words.backToToday)</a></p>
            """
        return .page(Page(title: words.fault, body: body), for: scene, failure.status)
    }

    static func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    static func plain(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
        bytes(Array(text.utf8), "text/plain; charset=utf-8", status)
    }

    /// Figures as Prometheus reads them.
    static func figures(_ text: String) -> Response {
        bytes(Array(text.utf8), "text/plain; version=0.0.4; charset=utf-8", .ok)
    }

    /// What somebody put here; only they and those who may see it have it.
    static func file(_ content: [UInt8], _ type: String) -> Response {
        var response = bytes(content, type, .ok)
        response.headers[.cacheControl] = "private, max-age=86400"
        return response
    }

    /// A file to be kept.
    static func download(_ content: [UInt8], _ type: String, _ name: String) -> Response {
        var response = bytes(content, type, .ok)
        response.headers[.cacheControl] = "no-store"
        response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return response
    }

    static func asset(_ asset: Asset) -> Response {
        var response = bytes(asset.bytes, asset.type, .ok)
        response.headers[.cacheControl] = "public, max-age=3600"
        return response
    }

    private static func bytes(_ bytes: [UInt8], _ type: String, _ status: HTTPResponse.Status) -> Response {
        buffer(ByteBuffer(bytes: bytes), type, status)
    }

    private static func buffer(_ bytes: ByteBuffer, _ type: String, _ status: HTTPResponse.Status) -> Response {
        Response(status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: bytes))
    }

    /// Gives the browser the secret of a session, or takes it away.
    func keeping(_ token: SecretToken?, isSecure: Bool) -> Response {
        var response = self
        let life = token == nil ? "0" : "2592000"
        let secure = isSecure ? "; Secure" : ""
        let value = "\(Request.cookie)=\(token?.text ?? ""); Path=/; Max-Age=\(life); HttpOnly; SameSite=Lax\(secure)"
        response.headers.append(HTTPField(name: .setCookie, value: value))
        return response
    }

    /// Lets the browser be known again: for a year, and good for nothing but that guessers elsewhere do not lock it out.
    func knowing(_ browser: SecretToken, isSecure: Bool) -> Response {
        var response = self
        let secure = isSecure ? "; Secure" : ""
        let value =
            "\(Request.browserCookie)=\(browser.text); Path=/sign-in; Max-Age=31536000; HttpOnly; SameSite=Lax\(secure)"
        response.headers.append(HTTPField(name: .setCookie, value: value))
        return response
    }
}

extension Failure {
    /// How a browser is told of it.
    var status: HTTPResponse.Status {
        switch code {
        case .notFound: .notFound
        case .forbidden: .forbidden
        case .conflict: .conflict
        case .tooLarge: .contentTooLarge
        case .usage, .refused, .damaged, .unsupported, .empty, .noText, .encrypted, .classified: .unprocessableContent
        default: .internalServerError
        }
    }
}

extension Request {
    static let cookie = "dondoc"

    /// The secret that the browser brings.
    var token: SecretToken? { cookie(Self.cookie).map { SecretToken(brought: $0) } }

    /// What the browser kept from an earlier time.
    var knownBrowser: SecretToken? { cookie(Self.browserCookie).map { SecretToken(brought: $0) } }

    static let browserCookie = "dondoc-browser"

    /// The language that was chosen on this browser.
    var language: Language { cookie(Self.languageCookie).flatMap { Language(rawValue: $0) } ?? .vietnamese }

    static let languageCookie = "language"

    func cookie(_ wanted: String) -> String? {
        for cookie in (headers[.cookie] ?? "").split(separator: ";") {
            let halves = cookie.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].drop(while: \.isWhitespace) == wanted else { continue }
            return String(halves[1])
        }
        return nil
    }
}
