import CCurl
package import Kernel
import Transfers

/// Posts signed messages to the gateways of an office (gửi thông điệp có chữ ký), as JSON by HTTP.
///
/// No redirect is followed, and unless it is said that it may be, no address of this machine or of a private network is
/// connected to, whatever name led there.
package struct WebhookPoster: Sendable {
    private let seconds: Int

    /// - Parameter seconds: how long one may take.
    package init(seconds: Int = 15) { self.seconds = seconds }

    /// A message on its way.
    package struct Message: Hashable, Sendable {
        package var body: [UInt8]
        /// The same for the same message, also when it is sent again.
        package var delivery: String
        package var sent: Instant

        package init(body: [UInt8], delivery: String, sent: Instant) {
            self.body = body
            self.delivery = delivery
            self.sent = sent
        }
    }

    /// Posts it; when this returns the other side has said that it took it (a code of two hundred).
    package func post(_ message: Message, to address: String, secret: String, allowsPrivate: Bool) throws {
        let transfer = try Transfer(
            address,
            protocols: allowsPrivate ? "https,http" : "https",
            body: message.body,
            seconds: seconds
        )
        if !allowsPrivate { transfer.keepToPublicAddresses() }
        let delivery = String(decoding: message.delivery.utf8.filter { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
        transfer.set(CURLOPT_POST, 1)
        transfer.set(CURLOPT_POSTFIELDSIZE, message.body.count)
        transfer.set(
            CURLOPT_HTTPHEADER,
            [
                "Content-Type: application/json; charset=utf-8", "Expect:", "User-Agent: dondoc",
                "X-DonDoc-Delivery: \(delivery)",
                "\(WebhookSignature.header): \(WebhookSignature.value(message.body, at: message.sent, secret: secret))",
            ]
        )
        let outcome = transfer.perform()
        guard outcome.code == CURLE_OK else { throw Self.fault(outcome.code, outcome.detail, allowsPrivate) }
        guard (200..<300).contains(outcome.response) else { throw Self.fault(outcome.response) }
    }

    private static func fault(_ code: CURLcode, _ detail: String, _ allowsPrivate: Bool) -> DeliveryFault {
        guard code == CURLE_COULDNT_CONNECT, !allowsPrivate else {
            return DeliveryFault(ConnectionWords.of(code, detail, "nơi nhận"))
        }
        return DeliveryFault(
            "Không kết nối được với nơi nhận: \(detail). Địa chỉ trong mạng nội bộ phải được cho phép bằng --allow-private."
        )
    }

    private static func fault(_ response: Int) -> DeliveryFault {
        switch response {
        case 300..<400:
            DeliveryFault("Nơi nhận chuyển sang địa chỉ khác (\(response)), không được đi theo.", isFinal: true)
        case 410: DeliveryFault("Nơi nhận cho biết không dùng nữa (410).", isFinal: true)
        // The other side may be set right while it is tried again.
        default: DeliveryFault("Nơi nhận trả lời \(response).")
        }
    }
}
