package import Kernel
package import Mail
package import Obligations
package import Storage

/// How what the register has to tell leaves the house (nơi gửi đi); passed in, so that a test says where it goes.
package struct Outbox: Sendable {
    /// Hands a letter to the mail server; `nil` where none is named.
    package var send: (@Sendable (Letter) throws -> Void)?
    /// Posts a message to a gateway.
    package var post: @Sendable (WebhookPoster.Message, Webhook) throws -> Void
    /// The address of an obligation in the web application, `nil` where nobody said where that is.
    package var link: @Sendable (Identifier<Obligation>) -> String?

    package init(
        send: (@Sendable (Letter) throws -> Void)?,
        post: @escaping @Sendable (WebhookPoster.Message, Webhook) throws -> Void,
        link: @escaping @Sendable (Identifier<Obligation>) -> String? = { _ in nil }
    ) {
        self.send = send
        self.post = post
        self.link = link
    }

    /// By the mail server that the environment names, and by HTTP.
    package init(
        environment: [String: String],
        link: @escaping @Sendable (Identifier<Obligation>) -> String?
    ) throws(Failure) {
        let poster = WebhookPoster()
        if let settings = try MailSettings(environment: environment) {
            let postman = Postman(settings)
            send = { letter in try postman.send(letter) }
        }
        post = { message, webhook in
            let (address, secret) = (webhook.address, webhook.secret)
            try poster.post(message, to: address, secret: secret, allowsPrivate: webhook.allowsPrivate)
        }
        self.link = link
    }
}
