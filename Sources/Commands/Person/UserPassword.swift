import Accounts
import ArgumentParser
import Kernel
import Organisations
import Storage

/// `dondoc users password`: sets the password that an account signs in with at the web application.
struct UserPassword: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Đặt mật khẩu đăng nhập ứng dụng web cho một tài khoản.",
        discussion: """
            Mật khẩu được đọc từ dòng đầu của đầu vào chuẩn, không nằm trong dòng lệnh:
              dondoc users password hoa < mat-khau.txt

            Mật khẩu dài ít nhất 10 ký tự. Đặt lại mật khẩu sẽ kết thúc mọi phiên đang mở của tài khoản.
            """
    )

    @Argument(help: ArgumentHelp("Tài khoản.", valueName: "tài khoản"))
    var login: String

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let password = readLine(strippingNewline: true) ?? ""
        guard PasswordHash.isFit(password) else {
            throw Failure(.usage, "Mật khẩu phải dài từ 10 đến 200 ký tự; chưa có gì thay đổi.")
        }
        let hash = try PasswordHash(of: password)
        try session.write { changes in
            guard let person = try changes.records.person(login: login) else {
                throw Failure(.notFound, "Không có tài khoản “\(login)”.")
            }
            try changes.setPassword(hash, of: person.id)
        }
        try session.say("Đã đặt mật khẩu cho tài khoản “\(login)”.")
        return .done
    }
}
