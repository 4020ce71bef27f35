import Accounts
import ArgumentParser
import Kernel
import Organisations
import Storage
import Web

/// `dondoc users invite`: a link by which somebody sets a password, good once.
struct UserInvite: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Tạo liên kết dùng một lần để một người tự đặt mật khẩu.",
        discussion: """
            Ví dụ: DONDOC_PUBLIC_URL=https://dondoc.anha.example dondoc users invite minh

            Ai có liên kết cũng đặt được mật khẩu, nên chỉ gửi cho đúng người. Liên kết tạo trước đó của người ấy hết hiệu lực.
            """
    )

    @Argument(help: ArgumentHelp("Tài khoản.", valueName: "tài khoản"))
    var login: String

    @Option(help: ArgumentHelp("Số ngày liên kết còn dùng được, từ 1 đến 30.", valueName: "ngày"))
    var days = 3

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let address = try PublicAddress(environment: session.console.environment)
        let token = try session.write { changes in
            guard let person = try changes.records.person(login: login) else {
                throw Failure(.notFound, "Không có tài khoản “\(login)”.")
            }
            return try changes.invite(person.id, days: days)
        }
        try session.say("Liên kết đặt mật khẩu cho “\(login)”, dùng một lần trong \(days) ngày:")
        try session.say(address?.invitation(token) ?? PublicAddress.invitationPath(token))
        if address == nil {
            try session.say("Đặt trước nó địa chỉ của ứng dụng web, hoặc nêu \(PublicAddress.name) để hiện đủ.")
        }
        return .done
    }
}
