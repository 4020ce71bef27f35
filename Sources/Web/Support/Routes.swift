import HTTPTypes
import Hummingbird

/// Every address that is answered, with whom it is for (bảng đường dẫn).
///
/// A route is added here and nowhere else: `routes.get("/documents/:id") { request, context in … }` in the `add…(to:)` of
/// its area, and a line for it in `RouteTable.swift` of the tests, which asks each route as everybody and fails where
/// a line is missing.
final class Routes {
    typealias Handler = @Sendable (Request, SiteContext) async throws -> Response

    private(set) var table: [Route] = []
    let router = Router(context: SiteContext.self)

    func get(_ path: String, use handler: @escaping Handler) { on(.get, path, handler) }
    func post(_ path: String, use handler: @escaping Handler) { on(.post, path, handler) }
    func put(_ path: String, use handler: @escaping Handler) { on(.put, path, handler) }
    func patch(_ path: String, use handler: @escaping Handler) { on(.patch, path, handler) }
    func delete(_ path: String, use handler: @escaping Handler) { on(.delete, path, handler) }

    private func on(_ method: HTTPRequest.Method, _ path: String, _ handler: @escaping Handler) {
        table.append(Route(method: method, path: path))
        router.on(RouterPath(path), method: method, use: handler)
    }
}

/// One address and what is done there (đường dẫn); `:id` stands for a number.
struct Route: Hashable, CustomStringConvertible {
    let method: HTTPRequest.Method
    let path: String

    var description: String { "\(method.rawValue) \(path)" }
}
