import Kernel

/// What PostgreSQL says, as one sentence for the user; by its SQLSTATE (PostgreSQL 15, appendix A).
enum PostgreSQLFailure {
    /// Why there is no connection.
    static func connecting(_ message: String) -> Failure {
        let isPassword = message.contains("password") || message.contains("authentication")
        let reason = isPassword ? "sai tài khoản hoặc mật khẩu" : "máy chủ không trả lời hoặc sai địa chỉ"
        return Failure(.disconnected, "Không kết nối được cơ sở dữ liệu: \(reason); hãy xem lại DONDOC_DATABASE_URL.")
    }

    static func failure(state: String?, _ message: String) -> Failure {
        let said = message.split(separator: "\n").first.map(String.init) ?? ""
        switch state?.prefix(2) {
        case nil, "08", "57":
            return Failure(.disconnected, "Mất kết nối với cơ sở dữ liệu; việc đang làm chưa được ghi, hãy chạy lại.")
        case "23", "P0":
            return Failure(.conflict, "Dữ liệu ghi vào trái với quy tắc của sổ (\(said)); chưa có gì thay đổi.")
        case "40", "55":
            return Failure(.locked, "Có người khác đang ghi cùng một chỗ; chưa có gì thay đổi, hãy chạy lại.")
        case "53":
            return Failure(.full, "Máy chủ cơ sở dữ liệu hết đĩa hoặc bộ nhớ; chưa có gì thay đổi.")
        case "28",
            "42" where message.contains("permission"):
            return Failure(.disconnected, "Tài khoản cơ sở dữ liệu không đủ quyền (\(said)).")
        default:
            return Failure(.corrupt, "Cơ sở dữ liệu báo lỗi: \(said).")
        }
    }
}
