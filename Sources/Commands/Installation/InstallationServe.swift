import Accounts
import ArgumentParser
import Kernel
import OpenID
import Server
import Web

/// `dondoc serve`: the web application.
struct InstallationServe: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Mở ứng dụng web cho mọi người cùng làm việc với sổ.",
        discussion: """
            Ứng dụng chỉ nhận kết nối từ máy này; để dùng trong mạng, hãy đặt sau một máy chủ trung chuyển có TLS rồi thêm --tls. \
            Mật khẩu đăng nhập được đặt bằng dondoc users password, hoặc bằng liên kết của dondoc users invite.

            Mỗi yêu cầu là một dòng JSON trên đầu ra lỗi, không có dữ liệu cá nhân. /health cho biết máy chủ và cơ sở dữ liệu có \
            trả lời; /metrics là số liệu cho Prometheus, chỉ đọc được từ máy này hoặc với mã trong DONDOC_METRICS_TOKEN.
            """
    )

    @Option(help: ArgumentHelp("Địa chỉ nhận kết nối.", valueName: "địa chỉ"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("Cổng; 0 là một cổng còn trống.", valueName: "cổng"))
    var port = 8080

    @Flag(help: "Người dùng đến qua kết nối có TLS: cookie chỉ đi trên kết nối ấy.")
    var tls = false

    @Option(
        help: ArgumentHelp(
            "Địa chỉ IP của máy chủ trung chuyển được tin khi nói người dùng đến từ đâu (X-Forwarded-For); nêu được nhiều lần.",
            valueName: "IP"
        )
    )
    var trustedProxy: [String] = []

    @Option(help: ArgumentHelp("Số yêu cầu mỗi giây cho một địa chỉ; 0 là không giới hạn.", valueName: "số"))
    var rateLimit = 100

    @Flag(help: "Không ghi dòng nào cho từng yêu cầu.")
    var quiet = false

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        let installation = try Installation(place.configuration(console), clock: console.clock)
        let site = Site(installation, clock: console.clock, settings: try settings(console))
        let runner = JobRunner(installation, try Outbox(console))
        let jobs = Task { await runner.run { console.writeError("\($0)\n") } }
        let host = host
        do {
            try await site.serve(host: host, port: port) { port in
                try? console.say(
                    "Đôn Đốc đang chạy tại http://\(host == "127.0.0.1" ? "localhost" : host):\(port) (nhấn Ctrl+C để dừng)."
                )
            }
        } catch let failure as Failure { throw failure } catch {
            throw Failure(
                .refused,
                "Không mở được cổng \(port) trên \(host); có thể chương trình khác đang dùng, hãy chọn --port khác."
            )
        }
        jobs.cancel()
        await jobs.value
        return .done
    }

    /// The names of the environment that it reads.
    static let names =
        [PublicAddress.name, "DONDOC_METRICS_TOKEN", "DONDOC_METRICS_TOKEN_FILE"] + ProviderSettings.names

    private func settings(_ console: Console) throws -> SiteSettings {
        var settings = SiteSettings()
        settings.isSecure = tls
        settings.address = try PublicAddress(environment: console.environment)
        settings.proxies = Set(trustedProxy)
        settings.rate = rateLimit
        settings.metricsToken = try Secret.read("DONDOC_METRICS_TOKEN", console.environment)
            .map { SecretToken(brought: $0) }
        if let provider = try ProviderSettings(environment: console.environment) {
            guard let address = settings.address else {
                throw Failure(
                    .usage,
                    "DONDOC_OPENID_ISSUER cần có cả \(PublicAddress.name), vì nhà cung cấp gửi người dùng trở lại địa chỉ ấy."
                )
            }
            settings.provider = Provider(provider, callback: address.providerCallback)
        }
        if !quiet { settings.log = { console.writeError($0 + "\n") } }
        return settings
    }
}
