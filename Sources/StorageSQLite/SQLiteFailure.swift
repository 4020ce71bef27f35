import GRDB
import Kernel

/// What SQLite says, as one sentence for the user.
enum SQLiteFailure {
    static func failure(_ error: any Error, path: String) -> Failure {
        guard let error = error as? DatabaseError else {
            return Failure(.unreadable, "Không mở được cơ sở dữ liệu “\(path)”; hãy kiểm tra thư mục dữ liệu.")
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return Failure(.locked, "Cơ sở dữ liệu “\(path)” đang được chương trình khác ghi; hãy chờ rồi chạy lại.")
        case .SQLITE_FULL:
            return Failure(
                .full,
                "Đĩa đã đầy nên chưa ghi được; dữ liệu đã có vẫn còn nguyên. Hãy giải phóng đĩa rồi chạy lại."
            )
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
            return Failure(.locked, "Không ghi được vào “\(path)”; hãy kiểm tra thư mục và quyền ghi.")
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            return Failure(
                .corrupt,
                "“\(path)” không phải là cơ sở dữ liệu của dondoc hoặc đã hỏng; hãy khôi phục từ bản sao lưu."
            )
        case .SQLITE_CONSTRAINT:
            return Failure(
                .conflict,
                "Dữ liệu ghi vào trái với quy tắc của sổ (\(error.message ?? "")); chưa có gì thay đổi."
            )
        case .SQLITE_IOERR:
            return Failure(
                .full,
                "Hệ thống báo lỗi đọc ghi đĩa với “\(path)”; hãy kiểm tra ổ đĩa và dung lượng còn lại."
            )
        default:
            return Failure(.corrupt, "Cơ sở dữ liệu “\(path)” báo lỗi: \(error.message ?? error.description).")
        }
    }
}
