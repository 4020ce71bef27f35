import HTTPTypes
import Hummingbird

extension SiteSettings {
    /// From which machine a request comes (địa chỉ người dùng): the other end of the connection, or whom a proxy that is
    /// believed names last; what others write into the header is nothing.
    func address(of request: Request, peer: String?) -> String? {
        guard let peer, proxies.contains(peer), let name = HTTPField.Name("X-Forwarded-For") else { return peer }
        let hops = request.headers[values: name].flatMap { $0.split(separator: ",") }.map { hop in
            String(hop.filter { !$0.isWhitespace })
        }
        return hops.last { !proxies.contains($0) } ?? peer
    }

    /// Whether a request comes from this machine itself and through no proxy.
    func isLocal(_ request: Request, peer: String?) -> Bool {
        let isForwarded = ["X-Forwarded-For", "Forwarded"].contains { name in
            HTTPField.Name(name).map { request.headers.contains($0) } ?? false
        }
        return !isForwarded && (peer == "127.0.0.1" || peer == "::1" || peer == "::ffff:127.0.0.1")
    }
}
