import HTTPTypes
import Hummingbird
import Kernel
import Markup
import NIOCore

/// What every answer carries so that a browser takes no other's word for ours (tiêu đề an toàn).
struct Guarding<Context: RequestContext>: RouterMiddleware {
    let isSecure: Bool

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws
        -> Response
    {
        var response: Response
        if request.method != .get, request.method != .head, request.isForeign {
            response = .told(request.language.words.frame.foreignForm, .forbidden, to: request)
        } else {
            do { response = try await next(request, context) } catch {
                response = Self.told(error, to: request)
            }
        }
        for (name, value) in Self.headers { response.headers[name] = value }
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }

    /// What went wrong outside of all pages; how it did is nobody's business.
    private static func told(_ error: any Error, to request: Request) -> Response {
        let words = request.language.words.frame
        return switch error {
        case let error as HTTPError: .told(error.body ?? words.noPage, error.status, to: request)
        case is NIOTooManyBytesError: .told(words.tooMuch, .contentTooLarge, to: request)
        case let failure as Failure where failure.code == .disconnected || failure.code == .locked:
            .told(failure.message, .serviceUnavailable, to: request)
        default: .told(words.ourFault, .internalServerError, to: request)
        }
    }

    private static var headers: [(HTTPField.Name, String)] { guardingHeaders }
}

private let guardingHeaders: [(HTTPField.Name, String)] = [
    ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }

private let policy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """

extension Request {
    /// Whether the browser says that another site sent it (Fetch metadata; the form's key is asked for besides).
    fileprivate var isForeign: Bool {
        guard let name = HTTPField.Name("Sec-Fetch-Site"), let site = headers[name] else { return false }
        return site != "same-origin" && site != "none"
    }
}
