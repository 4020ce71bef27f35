import Glibc
package import Kernel

/// What the system says when a file cannot be written or read, as one sentence (lỗi đĩa).
package enum DiskFault {
    /// After a call that failed while writing.
    package static func writing(_ path: String) -> Failure {
        switch errno {
        case ENOSPC, EDQUOT, EFBIG:
            Failure(.full, "Đĩa đã đầy nên chưa ghi được “\(path)”; hãy giải phóng đĩa rồi chạy lại.")
        case EACCES, EPERM, EROFS:
            Failure(.inaccessible, "Không ghi được vào “\(path)”; hãy kiểm tra quyền ghi của thư mục.")
        case EEXIST, ENOTEMPTY: Failure(.conflict, "Đã có “\(path)”; hãy đặt tên khác.")
        case ENOENT, ENOTDIR: Failure(.notFound, "Không có thư mục chứa “\(path)”; hãy kiểm tra đường dẫn.")
        default: Failure(.unreadable, "Không ghi được “\(path)”; hãy kiểm tra ổ đĩa và thư mục.")
        }
    }

    /// After a call that failed while reading.
    package static func reading(_ path: String) -> Failure {
        switch errno {
        case ENOENT, ENOTDIR: Failure(.notFound, "Không tìm thấy “\(path)”.")
        case EACCES, EPERM: Failure(.unreadable, "Không có quyền đọc “\(path)”.")
        case EISDIR: Failure(.usage, "“\(path)” là thư mục, không phải tệp.")
        default: Failure(.unreadable, "Không đọc được “\(path)”; hãy kiểm tra ổ đĩa.")
        }
    }
}
