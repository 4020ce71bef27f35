import Accounts
import HTTPTypes
import Hummingbird
import Server
import Storage

/// What those who run the server ask it (theo dõi vận hành).
extension Site {
    func addOperation(to routes: Routes) {
        routes.get("/health") { _, _ in
            let isThere = (try? await work { try installation.register.sessionCount() }) != nil
            return .plain(
                isThere ? "ok\n" : "database unreachable\n",
                isThere ? .ok : .serviceUnavailable
            )
        }
        routes.get("/metrics") { request, context in
            guard mayMeasure(request, context) else { throw HTTPError(.notFound) }
            let sessions = try? await work { try installation.register.sessionCount() }
            return .figures(traffic.text(sessions: sessions))
        }
    }

    /// This machine itself, or whoever brings the token.
    private func mayMeasure(_ request: Request, _ context: SiteContext) -> Bool {
        if settings.isLocal(request, peer: context.peer) { return true }
        guard let token = settings.metricsToken, let header = request.headers[.authorization],
            header.hasPrefix("Bearer ")
        else { return false }
        // Hashes of both, so that the time it takes says nothing.
        return SecretToken(brought: String(header.dropFirst(7))).hash == token.hash
    }
}
