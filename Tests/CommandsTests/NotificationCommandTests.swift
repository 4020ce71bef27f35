import Foundation
import Kernel
import TestSupport
import Testing

@testable import Commands

/// The commands as an office types them, with a mail server and a gateway on loopback.
@Suite struct NotificationCommandTests {
    @Test func `reminders are set, made, read and marked`() async throws {
        let register = try RegisterFolder()
        try await register.setUp()
        #expect(
            await register.run(
                "users",
                "add",
                "Trần Minh",
                "--login",
                "minh",
                "--role",
                "trưởng đơn vị",
                "--body",
                "Công an phường An Hạ",
                "--email",
                "minh@anha.example"
            ).status == .done
        )
        #expect(await register.run("users", "list", "--as", "vanphong").output.contains("minh@anha.example"))
        #expect(await register.run("users", "email", "minh", "minh@", "--as", "vanphong").status == .misused)
        #expect(
            await register.run("users", "email", "minh", "--none", "--as", "vanphong").output.contains(
                "không nhận thư"
            )
        )
        let settings = await register.run(
            "notifications",
            "settings",
            "--before",
            "5,0",
            "--every",
            "0",
            "--quiet",
            "19:00-07:00",
            "--as",
            "vanphong"
        )
        #expect(
            settings.output.contains("trước hạn 5 ngày; trong ngày đến hạn; quá hạn 1, 3, 7 ngày\n")
                && settings.output.contains("từ 19:00 đến 07:00")
        )
        let own = await register.run(
            "notifications",
            "settings",
            "--person",
            "minh",
            "--before",
            "1",
            "--overdue",
            "",
            "--as",
            "vanphong"
        )
        #expect(own.output.contains("trước hạn 1 ngày\n") && own.output.contains("từ 19:00 đến 07:00 (như cả đơn vị)"))
        #expect(
            await register.run("notifications", "settings", "--quiet", "x", "--as", "vanphong").status == .misused
        )
        // Due on Friday 19/7/2024.
        let run = await register.run("jobs", "run", "--once", on: "2024-07-18")
        #expect(run.status == .done && run.output.hasPrefix("1 việc xong, 0 việc"))
        let list = await register.run("notifications", "--as", "minh", on: "2024-07-18")
        #expect(list.output.contains("1 lời nhắc · 1 chưa đọc"))
        let lines = await register.run("notifications", "--format", "json", "--as", "minh", on: "2024-07-18").output
        #expect(lines.lowercased().contains("rà soát các chốt"), "\(lines)")
        #expect(lines.contains("\"rung\":-1") && lines.contains("\"due\":\"2024-07-19\""), "\(lines)")
        #expect(await register.run("notifications", "read", "--as", "minh").output.contains("đã đọc 1 lời nhắc"))
        #expect(await register.run("notifications", "list", "--unread", "--as", "minh").output.contains("0 lời nhắc"))
        #expect(await register.run("jobs", "list", "--as", "vanphong").output.contains("morning/2024-07-18"))
        #expect(await register.run("jobs", "list", "--as", "minh").status == .forbidden)
    }

    @Test func `a gateway is added, tried and removed`() async throws {
        let (register, web) = (try RegisterFolder(), try LoopbackServer(.web))
        try await register.setUp()
        let address = "http://127.0.0.1:\(web.port)/sms"
        #expect(await register.run("webhooks", "add", address).status == .misused)
        let added = await register.run("webhooks", "add", address, "--allow-private", "--tell", "overdue")
        #expect(added.status == .done && added.output.contains("số 1"))
        let list = await register.run("webhooks")
        #expect(
            list.output.contains(address) && list.output.contains("quá hạn") && !list.output.contains("sắp đến hạn")
        )
        let test = await register.run("webhooks", "test", "1")
        #expect(test.status == .done && test.output.contains("đã nhận tin thử"))
        #expect(try web.received.count == 1 && web.received[0].contains("tin thử của Đôn Đốc"))
        #expect(await register.run("webhooks", "remove", "1").status == .done)
        #expect(await register.run("webhooks", "test", "1").status == .failed)
    }

    @Test func `a private calendar has an address that is shown once`() async throws {
        let register = try RegisterFolder()
        try await register.setUp()
        let added = await register.run("feeds", "add", "--body", "Công an phường An Hạ")
        let path = try #require(added.output.firstMatch(of: /\/feeds\/[A-Za-z0-9_-]{43}\.ics/))
        let list = await register.run("feeds")
        #expect(list.output.contains("Công an phường An Hạ") && !list.output.contains(path.output))
        #expect(await register.run("feeds", "revoke", "1").status == .done)
        #expect(await register.run("feeds").output.contains("Không có lịch riêng nào"))
    }

    @Test func `a mail server that is named wrongly is told before anything is done`() async throws {
        let register = try RegisterFolder()
        try await register.setUp()
        let printed = Printed()
        var console = printed.console()
        console.environment = [
            "DONDOC_DATA": register.path("data"), "DONDOC_SMTP_URL": "smtp://hoa:mat-khau@thu.example",
        ]
        #expect(await Program(console: console).run(["jobs", "run", "--once"]) == .misused)
        #expect(printed.errors.contains("DONDOC_SMTP_URL") && !printed.errors.contains("mat-khau"))
    }
}
