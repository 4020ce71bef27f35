import ArgumentParser
import Kernel
import Server
import Web

/// `dondoc serve`: the web application.
struct InstallationServe: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Mở ứng dụng web cho mọi người cùng làm việc với sổ.",
        discussion: """
            Ứng dụng chỉ nhận kết nối từ máy này; để dùng trong mạng, hãy đặt sau một máy chủ trung chuyển có TLS rồi thêm --tls. \
            Mật khẩu đăng nhập được đặt bằng dondoc users password.
            """
    )

    @Option(help: ArgumentHelp("Địa chỉ nhận kết nối.", valueName: "địa chỉ"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("Cổng; 0 là một cổng còn trống.", valueName: "cổng"))
    var port = 8080

    @Flag(help: "Người dùng đến qua kết nối có TLS: cookie chỉ đi trên kết nối ấy.")
    var tls = false

    @OptionGroup(title: "Sổ theo dõi")
    var place: DataOptions

    func run(on console: Console) async throws -> ExitStatus {
        let installation = try Installation(place.configuration(console), clock: console.clock)
        let site = Site(installation, clock: console.clock, isSecure: tls)
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
}
