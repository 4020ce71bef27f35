package import Accounts
package import OpenID

/// How the application is run (cấu hình ứng dụng web), beside where its data is.
package struct SiteSettings: Sendable {
    /// Whether cookies are for encrypted connections only: behind a proxy with TLS.
    package var isSecure = false
    /// How people reach it; `nil`: as the request says.
    package var address: PublicAddress?
    /// By which provider people may sign in; `nil`: by password only.
    package var provider: Provider?
    /// The addresses of proxies that are believed about whom they speak for.
    package var proxies: Set<String> = []
    /// How many requests a second one address may send for long; 0 for any number. This machine itself is not bound.
    package var rate = 100
    /// Who else than this machine may read the figures; `nil`: nobody.
    package var metricsToken: SecretToken?
    /// Where a line for each request goes.
    package var log: (@Sendable (String) -> Void)?

    package init() {}
}
