package import Kernel

/// Through which server letters go out (cài đặt gửi thư), from the environment; it is never logged and has no words.
package struct MailSettings: Sendable {
    let address: String
    let user: String?
    let password: String?
    let sender: Sender
    /// Certificates of an authority of one's own, in a file.
    let certificates: String?
    /// Whether the way there is encrypted; without only to this very machine.
    let isEncrypted: Bool

    /// The names that are read.
    package static let names = [
        "DONDOC_SMTP_URL", "DONDOC_SMTP_USER", "DONDOC_SMTP_PASSWORD", "DONDOC_SMTP_PASSWORD_FILE", "DONDOC_SMTP_FROM",
        "DONDOC_SMTP_CA_FILE", "DONDOC_SMTP_TLS",
    ]

    /// `nil` where no server is named; what is named wrongly is told.
    package init?(environment: [String: String]) throws(Failure) {
        func said(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        guard let address = said("DONDOC_SMTP_URL") else { return nil }
        guard let host = Self.host(of: address) else {
            throw Failure(
                .usage,
                "DONDOC_SMTP_URL phải có dạng smtp://máy-chủ:587 hoặc smtps://máy-chủ:465, không kèm mật khẩu."
            )
        }
        guard let sender = said("DONDOC_SMTP_FROM").flatMap(Sender.init(parsing:)) else {
            throw Failure(.usage, "DONDOC_SMTP_FROM phải là người gửi, như “Đôn Đốc <dondoc@anha.example>”.")
        }
        (self.address, self.sender) = (address, sender)
        user = said("DONDOC_SMTP_USER")
        password = try Secret.read("DONDOC_SMTP_PASSWORD", environment)
        certificates = said("DONDOC_SMTP_CA_FILE")
        isEncrypted = said("DONDOC_SMTP_TLS") != "off"
        guard isEncrypted || ["localhost", "127.0.0.1", "[::1]"].contains(host) else {
            throw Failure(.usage, "DONDOC_SMTP_TLS=off chỉ dùng được với máy chủ thư trên chính máy này.")
        }
    }

    /// The host of an address that is nothing but scheme, host and port.
    private static func host(of address: String) -> String? {
        guard let scheme = ["smtp://", "smtps://"].first(where: address.hasPrefix) else { return nil }
        let rest = address.dropFirst(scheme.count)
        guard !rest.isEmpty, rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !rest.contains(where: "/@?#\\".contains)
        else {
            return nil
        }
        if rest.hasPrefix("["), let end = rest.firstIndex(of: "]") { return String(rest[...end]) }
        return rest.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init)
    }
}
