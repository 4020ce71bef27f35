import ArgumentParser
import Kernel
import Notifications
import Organisations
import Storage

/// `dondoc users email`: where somebody gets letters, or that they want none.
struct UserEmail: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "email",
        abstract: "Đặt địa chỉ nhận thư nhắc việc của một người; chỉ gửi cho người đã đồng ý.",
        discussion: """
            Ví dụ:
              dondoc users email minh minh@anha.example
              dondoc users email minh --none
            """
    )

    @Argument(help: ArgumentHelp("Tài khoản, số hoặc họ tên.", valueName: "người"))
    var person: String

    @Argument(help: ArgumentHelp("Địa chỉ thư điện tử.", valueName: "địa chỉ"))
    var address: String?

    @Flag(help: "Thôi gửi thư.")
    var none = false

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if (address == nil) != none { throw ValidationError("Cần nêu một địa chỉ, hoặc --none để thôi gửi thư.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let address = try address.map { try EmailAddress(typed: $0) }
        let who = try session.write { changes in
            let who = try changes.records.person(typed: person)
            var settings = try changes.records.personalSettings(of: who.id)
            settings.address = address
            try changes.setNotifications(settings, of: who.id)
            return who
        }
        try session.say(
            address.map { "Thư nhắc việc của \(who.name) được gửi đến \($0)." }
                ?? "\(who.name) không nhận thư nhắc việc nữa."
        )
        return .done
    }
}
