import Accounts
import ArgumentParser
import Kernel
import Organisations
import Storage

/// `dondoc users invite`: a link by which somebody sets a password, good once.
struct UserInvite: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Tạo liên kết dùng một lần để một người tự đặt mật khẩu.",
        discussion: """
            Ví dụ: dondoc users invite minh --address https://dondoc.an-ha.vn

            Ai có liên kết cũng đặt được mật khẩu, nên chỉ gửi cho đúng người. Liên kết tạo trước đó của người ấy hết hiệu lực.
            """
    )

    @Argument(help: ArgumentHelp("Tài khoản.", valueName: "tài khoản"))
    var login: String

    @Option(help: ArgumentHelp("Số ngày liên kết còn dùng được, từ 1 đến 30.", valueName: "ngày"))
    var days = 3

    @Option(help: ArgumentHelp("Địa chỉ mà người dùng mở ứng dụng.", valueName: "địa chỉ"))
    var address = "http://localhost:8080"

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let token = try session.write { changes in
            guard let person = try changes.records.person(login: login) else {
                throw Failure(.notFound, "Không có tài khoản “\(login)”.")
            }
            return try changes.invite(person.id, days: days)
        }
        let base = address.hasSuffix("/") ? String(address.dropLast()) : address
        try session.say("Liên kết đặt mật khẩu cho “\(login)”, dùng một lần trong \(days) ngày:")
        try session.say("\(base)/invitation?t=\(token.text)")
        return .done
    }
}
