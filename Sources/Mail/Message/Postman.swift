import CCurl
import Kernel
import Transfers

/// Hands letters to a mail server (gửi thư qua SMTP), encrypted by TLS from the first byte (`smtps`) or by STARTTLS.
package struct Postman: Sendable {
    private let settings: MailSettings
    private let seconds: Int

    /// - Parameter seconds: how long a letter may take.
    package init(_ settings: MailSettings, seconds: Int = 30) {
        self.settings = settings
        self.seconds = seconds
    }

    /// Sends a letter; when this returns the server has taken it.
    package func send(_ letter: Letter) throws {
        let bytes = letter.bytes(from: settings.sender)
        let transfer = try Transfer(settings.address, protocols: "smtp,smtps", body: bytes, seconds: seconds)
        transfer.set(CURLOPT_UPLOAD, 1)
        transfer.set(CURLOPT_USE_SSL, Int((settings.isEncrypted ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
        transfer.set(CURLOPT_MAIL_FROM, "<\(settings.sender.address)>")
        transfer.set(CURLOPT_MAIL_RCPT, ["<\(letter.to)>"])
        if let user = settings.user { transfer.set(CURLOPT_USERNAME, user) }
        if let password = settings.password { transfer.set(CURLOPT_PASSWORD, password) }
        if let certificates = settings.certificates { transfer.set(CURLOPT_CAINFO, certificates) }
        let outcome = transfer.perform()
        guard outcome.code != CURLE_OK else { return }
        throw Self.fault(outcome.code, outcome.response, outcome.detail)
    }

    private static func fault(_ code: CURLcode, _ response: Int, _ detail: String) -> DeliveryFault {
        switch code {
        case CURLE_LOGIN_DENIED:
            DeliveryFault("Máy chủ thư không nhận tài khoản; hãy xem lại DONDOC_SMTP_USER và mật khẩu.")
        case CURLE_USE_SSL_FAILED: DeliveryFault("Máy chủ thư không mã hóa đường truyền (TLS) nên thư chưa được gửi.")
        // A code of five hundred is a refusal for good (RFC 5321, section 4.2.1).
        case _ where (500..<600).contains(response):
            DeliveryFault("Máy chủ thư từ chối thư này (\(response)): \(detail).", isFinal: true)
        case _ where (400..<500).contains(response):
            DeliveryFault("Máy chủ thư chưa nhận thư này (\(response)): \(detail).")
        default: DeliveryFault(ConnectionWords.of(code, detail, "máy chủ thư"))
        }
    }
}
