import Accounts
import HTTPTypes
import Hummingbird
import Kernel
import Markup

extension Response {
    static func page(_ page: Page, for scene: Scene?, _ status: HTTPResponse.Status = .ok) -> Response {
        var response = Response.bytes(page.html(for: scene).bytes, "text/html; charset=utf-8", status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// What went wrong, in the sentence that says what to do; what others hold is not there.
    static func fault(_ failure: Failure, for scene: Scene) -> Response {
        let status: HTTPResponse.Status =
            switch failure.code {
            case .notFound: .notFound
            case .forbidden: .forbidden
            case .conflict: .conflict
            case .tooLarge: .contentTooLarge
            case .usage, .refused, .damaged, .unsupported, .empty, .noText, .encrypted, .classified:
                .unprocessableContent
            default: .internalServerError
            }
        let back: HTML = "<p><a href=\"\(Link.today)\">Về trang Hôm nay</a></p>"
        return .page(Page(title: "Chưa làm được", body: back, notice: .fault(failure.message)), for: scene, status)
    }

    static func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    static func plain(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
        bytes(Array(text.utf8), "text/plain; charset=utf-8", status)
    }

    static func asset(_ asset: Asset) -> Response {
        var response = bytes(asset.bytes, asset.type, .ok)
        response.headers[.cacheControl] = "public, max-age=3600"
        return response
    }

    private static func bytes(_ bytes: [UInt8], _ type: String, _ status: HTTPResponse.Status) -> Response {
        Response(
            status: status,
            headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// Gives the browser the secret of a session, or takes it away.
    func keeping(_ token: SecretToken?, isSecure: Bool) -> Response {
        var response = self
        let life = token == nil ? "0" : "2592000"
        let secure = isSecure ? "; Secure" : ""
        let value = "\(Request.cookie)=\(token?.text ?? ""); Path=/; Max-Age=\(life); HttpOnly; SameSite=Lax\(secure)"
        response.headers[.setCookie] = value
        return response
    }
}

extension Request {
    static let cookie = "dondoc"

    /// The secret that the browser brings.
    var token: SecretToken? {
        for cookie in (headers[.cookie] ?? "").split(separator: ";") {
            let halves = cookie.split(separator: "=", maxSplits: 1)
            let name = halves.first.map { $0.drop(while: \.isWhitespace) }
            if name.map(String.init) == Self.cookie, halves.count == 2 {
                return SecretToken(brought: String(halves[1]))
            }
        }
        return nil
    }
}
