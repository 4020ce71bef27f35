package import Kernel

/// Where messages are posted to (địa chỉ nhận thông điệp).
package struct WebhookAddress: Hashable, Sendable {
    package let text: String

    /// - Parameter allowsPrivate: whether a host of this machine or of a private network may be named, and then also
    ///   without encryption: a gateway in the office's own network.
    package init(typed text: String, allowsPrivate: Bool) throws(Failure) {
        let schemes = allowsPrivate ? ["https://", "http://"] : ["https://"]
        guard let scheme = schemes.first(where: text.hasPrefix) else {
            throw Failure(
                .usage,
                "Địa chỉ nhận phải bắt đầu bằng https://; http:// chỉ dùng khi đã cho phép mạng nội bộ (--allow-private)."
            )
        }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        guard !host.isEmpty, !host.contains("@"), text.utf8.count <= 500,
            rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "#") })
        else {
            throw Failure(.usage, "“\(text)” không phải là địa chỉ nhận; không được có tài khoản, dấu cách hay dấu #.")
        }
        self.text = text
    }
}
