import Accounts
import ArgumentParser
import Kernel
import Mail
import Notifications
import Organisations
import Server
import Storage

struct WebhookAdd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Thêm cổng nhắn tin; khóa chữ ký chỉ hiện một lần.",
        discussion: """
            Ví dụ:
              dondoc webhooks add https://cong-nhan-tin.example/dondoc --tell overdue --tell today
              dondoc webhooks add http://192.168.1.20:8000/sms --allow-private
            """
    )

    @Argument(help: ArgumentHelp("Địa chỉ nhận tin, https://…", valueName: "địa chỉ"))
    var address: String

    @Option(
        help: ArgumentHelp("Báo việc quá hạn, đến hạn hôm nay hoặc sắp đến hạn; mặc định là cả ba.", valueName: "loại")
    )
    var tell: [Digest.Part] = []

    @Flag(help: "Địa chỉ nằm trong máy này hoặc mạng nội bộ; khi đó http:// cũng được.")
    var allowPrivate = false

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let address = try WebhookAddress(typed: address, allowsPrivate: allowPrivate)
        let secret = SecretToken()
        let id = try session.write { changes in
            try changes.addWebhook(
                address.text,
                secret: secret,
                parts: tell.isEmpty ? Set(Digest.Part.allCases) : Set(tell),
                allowsPrivate: allowPrivate
            )
        }
        try session.say("Đã thêm cổng nhắn tin số \(id). Khóa để kiểm tra chữ ký, hãy chép ngay:")
        try session.say(secret.text)
        return .done
    }
}

extension Digest.Part: ExpressibleByArgument {}

struct WebhookTest: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "test", abstract: "Gửi ngay một tin thử qua cổng.")

    @Argument(help: ArgumentHelp("Số của cổng.", valueName: "số"))
    var webhook: Int64

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        guard session.principal.holds([.administrator], on: session.today) else {
            throw Failure(.forbidden, "Chỉ người quản trị được gửi tin thử.")
        }
        let known = try session.read { try $0.webhooks() }
        guard let target = known.first(where: { $0.id.number == webhook }) else {
            throw Failure(.notFound, "Không có cổng nhắn tin số \(webhook).")
        }
        let authorities = try session.register.authorities()
        guard let authority = authorities.first(where: { $0.id == session.principal.authority }) else {
            throw Failure(.notFound, "Không còn đơn vị này trong sổ.")
        }
        let now = session.console.clock.now()
        let message = WebhookPoster.Message(
            body: DigestMessage.test(of: authority, on: now.day),
            delivery: "\(authority.code)/test/\(now.milliseconds)",
            sent: now
        )
        do { try Outbox(session.console).post(message, target) } catch let fault as DeliveryFault {
            throw Failure(.refused, fault.message)
        }
        try session.say("Cổng nhắn tin số \(webhook) đã nhận tin thử.")
        return .done
    }
}
