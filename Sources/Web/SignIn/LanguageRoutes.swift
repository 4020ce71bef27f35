import HTTPTypes
import Hummingbird

/// Choosing the language of the screens, also before signing in (chọn ngôn ngữ).
extension Site {
    func addLanguage(to routes: Routes) {
        routes.post("/language") { request, _ in
            let form = Form(encoded: String(buffer: try await request.body.collect(upTo: 1_024)))
            let language = form["language"].flatMap { Language(rawValue: $0) } ?? .vietnamese
            var response = Response.redirect(to: Self.pageBefore(request) ?? Link.today.path)
            let secure = isSecure ? "; Secure" : ""
            response.headers[.setCookie] =
                "\(Request.languageCookie)=\(language.rawValue); Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax\(secure)"
            return response
        }
    }

    /// The page of ours from which somebody comes, without the host.
    static func pageBefore(_ request: Request) -> String? {
        guard let address = request.headers[.referer], let scheme = address.firstRange(of: "://") else { return nil }
        return address[scheme.upperBound...].firstIndex(of: "/").map { String(address[$0...]) }.flatMap(localPath)
    }

    /// A path that leads to a page of ours and nowhere else.
    static func localPath(_ path: String) -> String? {
        path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\") ? path : nil
    }
}
