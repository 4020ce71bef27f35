import ArgumentParser
import Kernel
import Notifications
import Organisations
import Storage

struct UserAdd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Thêm người dùng.",
        discussion: """
            Ví dụ: dondoc users add "Trần Minh" --login minh --role "trưởng đơn vị" --body "Công an phường"
            """
    )

    @Argument(help: ArgumentHelp("Họ tên.", valueName: "họ tên"))
    var name: String

    @Option(help: ArgumentHelp("Tài khoản; bỏ trống với người không đăng nhập.", valueName: "tài khoản"))
    var login: String?

    @Option(help: ArgumentHelp("Địa chỉ nhận thư nhắc việc; không nêu thì không gửi thư.", valueName: "địa chỉ"))
    var email: String?

    @Option(help: ArgumentHelp("Vai trò đầu tiên; cần --body.", valueName: "vai trò"))
    var role: Role?

    @Option(help: ArgumentHelp("Cơ quan của vai trò đó.", valueName: "cơ quan"))
    var body: String?

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if (role == nil) != (body == nil) { throw ValidationError("--role và --body phải đi cùng nhau.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let address = try email.map { try EmailAddress(typed: $0) }
        let id = try session.write { changes in
            let id = try changes.add(Person(id: Identifier(0), name: name, login: login))
            if let address { try changes.setNotifications(PersonalSettings(address: address), of: id) }
            if let role, let body {
                try changes.grant(Grant(role, in: changes.records.body(typed: body, on: session.today).id), to: id)
            }
            return id
        }
        try session.say("Đã thêm \(name)\(login.map { " (tài khoản \($0))" } ?? ""), số \(id).")
        return .done
    }
}

struct UserRename: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "rename", abstract: "Sửa họ tên hoặc tài khoản.")

    @Argument(help: ArgumentHelp("Tài khoản, số hoặc họ tên.", valueName: "người"))
    var person: String

    @Option(help: ArgumentHelp("Họ tên mới.", valueName: "họ tên"))
    var name: String?

    @Option(help: ArgumentHelp("Tài khoản mới.", valueName: "tài khoản"))
    var login: String?

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if name == nil, login == nil { throw ValidationError("Cần nêu --name hoặc --login.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let who = try session.write { changes in
            let who = try changes.records.person(typed: person)
            try changes.rename(who.id, to: name, login: login)
            return who
        }
        let account = (login ?? who.login).map { "tài khoản \($0)" } ?? "không có tài khoản"
        try session.say("Người số \(who.id) nay là \(name ?? who.name), \(account).")
        return .done
    }
}

struct UserEnd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Ngừng tài khoản của một người; việc người đó đã làm vẫn giữ nguyên."
    )

    @Argument(help: ArgumentHelp("Tài khoản, số hoặc họ tên.", valueName: "người"))
    var person: String

    @Option(
        help: ArgumentHelp("Ngày cuối cùng dùng; mặc định là hôm nay.", valueName: "ngày"),
        transform: DocumentExtract.day
    )
    var on: LocalDay?

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let day = on ?? session.today
        let who = try session.write { changes in
            let who = try changes.records.person(typed: person)
            try changes.end(who.id, lastDay: day)
            return who
        }
        try session.say("Tài khoản của \(who.name) dùng được đến hết ngày \(day.vietnamese).")
        return .done
    }
}

struct UserHandOver: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over",
        abstract: "Bàn giao mọi vai trò và chức vụ của một người cho người khác, từ hôm nay."
    )

    @Argument(help: ArgumentHelp("Người bàn giao: tài khoản, số hoặc họ tên.", valueName: "từ"))
    var from: String

    @Argument(help: ArgumentHelp("Người nhận: tài khoản, số hoặc họ tên.", valueName: "đến"))
    var to: String

    @OptionGroup var grounds: ReasonOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let (count, old, new) = try session.write { changes in
            let (old, new) = (try changes.records.person(typed: from), try changes.records.person(typed: to))
            return (try changes.handOver(from: old.id, to: new.id, reason: grounds.reason), old, new)
        }
        try session.say("Đã bàn giao \(count) vai trò và chức vụ từ \(old.name) cho \(new.name).")
        return .done
    }
}
