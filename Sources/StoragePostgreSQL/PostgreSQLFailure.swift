import Kernel

/// What PostgreSQL says, as one sentence for the user; by its SQLSTATE (PostgreSQL 15, appendix A).
enum PostgreSQLFailure {
    /// Why there is no connection.
    ///
    /// libpq keeps the SQLSTATE of a failed connection to itself, so its message is looked at.
    ///
    /// - Parameters:
    ///   - message: what libpq says of each host, a line each.
    ///   - wasAsked: whether a server asked for a password and there was none.
    static func connecting(_ message: String, passwordWasAsked wasAsked: Bool) -> Failure {
        func says(_ words: String...) -> Bool { words.contains { message.contains($0) } }
        let advice = "hãy xem lại DONDOC_DATABASE_URL"
        let start = "Không kết nối được cơ sở dữ liệu:"
        if wasAsked || says("password", "authentication", "pg_hba.conf", "permission denied for database")
            || (says("role \"") && says("does not exist", "is not permitted to log in"))
        {
            return Failure(.rejected, "\(start) sai tài khoản hoặc mật khẩu; \(advice).")
        }
        if says("database \""), says("does not exist") {
            return Failure(.notFound, "\(start) máy chủ không có cơ sở dữ liệu mang tên đó; \(advice).")
        }
        if says("missing \"=\" after", "invalid connection option", "invalid URI", "invalid integer value") {
            return Failure(.usage, "\(start) địa chỉ không đúng dạng postgresql://máy/tên; \(advice).")
        }
        if says("too many clients", "remaining connection slots", "too many connections") {
            return Failure(.locked, "\(start) máy chủ đang có quá nhiều người dùng; hãy chờ rồi chạy lại.")
        }
        let hosts = message.split(separator: "\n").filter { $0.contains("connection to server") }
        if !hosts.isEmpty, hosts.allSatisfy({ $0.contains("read-only") || $0.contains("hot standby") }) {
            return Failure(.inaccessible, "\(start) máy chủ chỉ cho đọc (máy dự phòng); \(advice).")
        }
        return Failure(.disconnected, "\(start) máy chủ không trả lời hoặc sai địa chỉ; \(advice).")
    }

    static func failure(state: String?, _ message: String) -> Failure {
        let said = message.split(separator: "\n").first.map(String.init) ?? ""
        switch (state?.prefix(2), state) {
        case (_, "25006"):
            return Failure(.inaccessible, "Máy chủ cơ sở dữ liệu chỉ cho đọc; chưa có gì thay đổi.")
        case (_, "42501"), ("28", _):
            return Failure(.rejected, "Tài khoản cơ sở dữ liệu không đủ quyền (\(said)).")
        case (_, "53300"):
            return Failure(.locked, "Máy chủ cơ sở dữ liệu đang có quá nhiều người dùng; hãy chờ rồi chạy lại.")
        case (nil, _), ("08", _), ("57", _):
            return Failure(.disconnected, "Mất kết nối với cơ sở dữ liệu; việc đang làm chưa được ghi, hãy chạy lại.")
        case ("23", _), ("P0", _):
            return Failure(.conflict, "Dữ liệu ghi vào trái với quy tắc của sổ (\(said)); chưa có gì thay đổi.")
        case ("40", _), ("55", _):
            return Failure(.locked, "Có người khác đang ghi cùng một chỗ; chưa có gì thay đổi, hãy chạy lại.")
        case ("53", _):
            return Failure(.full, "Máy chủ cơ sở dữ liệu hết đĩa hoặc bộ nhớ; chưa có gì thay đổi.")
        default:
            return Failure(.corrupt, "Cơ sở dữ liệu báo lỗi: \(said).")
        }
    }
}
