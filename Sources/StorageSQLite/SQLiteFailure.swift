import GRDB
import Kernel

/// What SQLite says, as one sentence for the user; by its result code (https://www.sqlite.org/rescode.html).
enum SQLiteFailure {
    static func failure(_ error: any Error, path: String) -> Failure {
        guard let error = error as? DatabaseError else {
            return Failure(.unreadable, "Không mở được cơ sở dữ liệu “\(path)”; hãy kiểm tra thư mục dữ liệu.")
        }
        return failure(error.extendedResultCode.rawValue, said: error.message ?? error.description, path: path)
    }

    /// - Parameters:
    ///   - code: SQLite's extended result code.
    ///   - said: the engine's own words.
    static func failure(_ code: Int32, said: String, path: String) -> Failure {
        let extended = ResultCode(rawValue: code)
        switch extended.primaryResultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return Failure(.locked, "Cơ sở dữ liệu “\(path)” đang được chương trình khác ghi; hãy chờ rồi chạy lại.")
        case .SQLITE_FULL:
            return full
        case .SQLITE_CANTOPEN:
            return Failure(
                .inaccessible,
                "Không mở được “\(path)”, chưa có gì thay đổi; hãy kiểm tra thư mục và quyền đọc, ghi."
            )
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            return Failure(
                .inaccessible,
                "Không ghi được vào “\(path)”, chưa có gì thay đổi; hãy kiểm tra thư mục và quyền ghi."
            )
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            return Failure(
                .corrupt,
                "“\(path)” không phải là cơ sở dữ liệu của dondoc hoặc đã hỏng; hãy khôi phục từ bản sao lưu."
            )
        case .SQLITE_CONSTRAINT:
            return Failure(
                .conflict,
                "Dữ liệu ghi vào trái với quy tắc của sổ (\(said)); chưa có gì thay đổi."
            )
        case .SQLITE_IOERR:
            return disk(extended, path)
        default:
            return Failure(.corrupt, "Cơ sở dữ liệu “\(path)” báo lỗi: \(said).")
        }
    }

    private static let full = Failure(
        .full,
        "Đĩa đã đầy nên chưa ghi được; dữ liệu đã có vẫn còn nguyên. Hãy giải phóng đĩa rồi chạy lại."
    )

    // Where a file is made longer SQLite says “input/output error” of a full disk or a used-up quota too.
    private static func disk(_ code: ResultCode, _ path: String) -> Failure {
        switch code {
        case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP, .SQLITE_IOERR_FSYNC: full
        default: Failure(.unreadable, "Hệ thống báo lỗi đọc ghi đĩa với “\(path)”; hãy kiểm tra ổ đĩa.")
        }
    }
}
