import HTTPTypes
import Hummingbird
import Kernel

/// Counts each request and says a line of it (nhật ký yêu cầu): which route, what came of it, how long it took; nothing
/// of who asked, nor of what.
struct Watching: RouterMiddleware {
    let traffic: Traffic
    let log: (@Sendable (String) -> Void)?
    let clock: Clock

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let seconds = start.duration(to: .now) / .seconds(1)
        let route = context.endpointPath ?? "NotFound"
        // A method that nobody knows is no name for a counter.
        let method = Self.methods.contains(request.method) ? request.method.rawValue : "OTHER"
        traffic.note(Traffic.Key(route: route, method: method, status: Int(response.status.code)), seconds)
        log?(Self.line(clock.now(), method, route, Int(response.status.code), Int(seconds * 1000)))
        return response
    }

    private static func line(_ at: Instant, _ method: String, _ route: String, _ status: Int, _ time: Int) -> String {
        // None of these has a sign that JSON escapes: routes are this program's own words.
        """
        {"at":"\(at)","method":"\(method)","route":"\(route)","status":\(status),"milliseconds":\(time)}
        """
    }

    private static let methods: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
}
