package import Kernel

/// The provider by which people may sign in (nhà cung cấp đăng nhập một lần), from the environment; it is never logged
/// and has no words.
package struct ProviderSettings: Sendable {
    /// As its tokens name it (OpenID Connect Discovery 1.0, section 2).
    package let issuer: String
    /// What people call it, for the button.
    package let name: String
    package let secondStep: SecondStep
    let client: String
    let secret: String?
    /// Certificates of an authority of one's own, in a file.
    let certificates: String?

    /// Who asks for the code of the second step of somebody who has one.
    package enum SecondStep: String, CaseIterable, Sendable {
        /// This application, always.
        case own
        /// This application, unless the token says that the provider did (`amr`, RFC 8176).
        case amr
        /// The provider, whatever its token says.
        case provider
    }

    /// The names that are read.
    package static let names = [
        "DONDOC_OPENID_ISSUER", "DONDOC_OPENID_CLIENT_ID", "DONDOC_OPENID_CLIENT_SECRET",
        "DONDOC_OPENID_CLIENT_SECRET_FILE", "DONDOC_OPENID_NAME", "DONDOC_OPENID_SECOND_STEP", "DONDOC_OPENID_CA_FILE",
    ]

    /// `nil` where no provider is named; what is named wrongly is told.
    package init?(environment: [String: String]) throws(Failure) {
        func said(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        guard let issuer = said("DONDOC_OPENID_ISSUER") else { return nil }
        guard let host = Self.host(of: issuer) else {
            throw Failure(
                .usage,
                "DONDOC_OPENID_ISSUER phải là địa chỉ https:// của nhà cung cấp, không có dấu ? hay #; http:// chỉ dùng được trên chính máy này."
            )
        }
        guard let client = said("DONDOC_OPENID_CLIENT_ID") else {
            throw Failure(.usage, "Thiếu DONDOC_OPENID_CLIENT_ID: mã mà nhà cung cấp đặt cho ứng dụng này.")
        }
        let wanted = said("DONDOC_OPENID_SECOND_STEP") ?? SecondStep.own.rawValue
        guard let secondStep = SecondStep(rawValue: wanted) else {
            throw Failure(.usage, "DONDOC_OPENID_SECOND_STEP là own, amr hoặc provider, không phải “\(wanted)”.")
        }
        (self.issuer, self.client, self.secondStep) = (issuer, client, secondStep)
        name = said("DONDOC_OPENID_NAME") ?? host
        secret = try Secret.read("DONDOC_OPENID_CLIENT_SECRET", environment)
        certificates = said("DONDOC_OPENID_CA_FILE")
    }

    /// The schemes over which the provider is spoken to.
    var protocols: String { issuer.hasPrefix("https://") ? "https" : "https,http" }

    /// Whether an address is one to which secrets may be sent: encrypted, or on this very machine.
    static func host(of address: String) -> String? {
        guard let scheme = ["https://", "http://"].first(where: address.hasPrefix) else { return nil }
        let rest = address.dropFirst(scheme.count)
        let place = rest.prefix { $0 != "/" }
        let host =
            place.hasPrefix("[") ? place.prefix { $0 != "]" } + "]" : place.prefix { $0 != ":" }
        guard !host.isEmpty, address.utf8.count <= 500, address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            !address.contains(where: "@?#\\\"<>".contains)
        else { return nil }
        let isHere = ["localhost", "127.0.0.1", "[::1]"].contains(String(host))
        return scheme == "https://" || isHere ? String(host) : nil
    }
}
