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
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)

    func get(_ path: String, use handler: @escaping Handler) { on(.get, path, handler) }
    func head(_ path: String, use handler: @escaping Handler) { on(.head, path, handler) }
    func post(_ path: String, use handler: @escaping Handler) { on(.post, path, handler) }
    func put(_ path: String, use handler: @escaping Handler) { on(.put, path, handler) }
    func patch(_ path: String, use handler: @escaping Handler) { on(.patch, path, handler) }
    func delete(_ path: String, use handler: @escaping Handler) { on(.delete, path, handler) }

    /// Says which methods a path knows to whoever comes with another; not for the table, since nothing is done there.
    func refuseOthers(under start: String) {
        for (path, known) in Dictionary(grouping: table.filter { $0.path.hasPrefix(start) }, by: \.path) {
            let methods = Set(known.map(\.method)).union(known.contains { $0.method == .get } ? [.head] : [])
            let allowed = methods.map(\.rawValue).sorted().joined(separator: ", ")
            for method in Self.methods where !methods.contains(method) {
                router.on(RouterPath(path), method: method) { _, _ in APIProblem.method(allowed: allowed).response }
            }
        }
    }

    private static let methods: [HTTPRequest.Method] =
        [
            .get, .head, .post, .put, .patch, .delete, .options, .trace,
        ] + ["QUERY"].compactMap { HTTPRequest.Method($0) }

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
