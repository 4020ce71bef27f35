package import Accounts
import HTTPTypes
import Hummingbird
package import Kernel
package import Obligations

/// Where the application is for those who come from outside (địa chỉ công khai): what letters and calendars link to.
package struct PublicAddress: Hashable, Sendable {
    private let base: String

    /// The variable of the environment that says it.
    package static let name = "DONDOC_PUBLIC_URL"

    /// What the environment says, `nil` where it says nothing.
    package init?(environment: [String: String]) throws(Failure) {
        guard let text = environment[Self.name], !text.isEmpty else { return nil }
        guard let address = PublicAddress(text) else {
            throw Failure(.usage, "\(Self.name) phải là địa chỉ của ứng dụng web, như https://dondoc.anha.example.")
        }
        self = address
    }

    /// - Parameter text: `https://dondoc.anha.example`, with or without a path; `nil` for anything else.
    package init?(_ text: String) {
        let rest = text.drop { $0 != ":" }.dropFirst(3)
        guard text.hasPrefix("https://") || text.hasPrefix("http://"), !rest.isEmpty,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !text.contains(where: "@?#\\\"<>".contains)
        else { return nil }
        base = text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// Where a request found the application.
    init?(of request: Request, isSecure: Bool) {
        guard let host = request.head.authority else { return nil }
        self.init("\(isSecure ? "https" : "http")://\(host)")
    }

    package func obligation(_ id: Identifier<Obligation>) -> String { base + Link.obligation(id).path }

    /// Where a provider sends people back to; it has to be registered there exactly so.
    package var providerCallback: String { base + Link.providerCallback.path }

    /// The link by which whoever holds it sets a password.
    package func invitation(_ token: SecretToken) -> String { base + Self.invitationPath(token) }

    package func feed(_ token: SecretToken) -> String { base + Self.feedPath(token) }

    package static func invitationPath(_ token: SecretToken) -> String { Link.invitation.path([("t", token.text)]) }

    /// The path of a calendar, where nobody said what stands before it.
    package static func feedPath(_ token: SecretToken) -> String { "/feeds/\(token.text).ics" }
}
