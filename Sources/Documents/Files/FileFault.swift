import Glibc
import Kernel

/// Why the system refuses to open or read a file (lỗi hệ thống khi đọc), as a sentence that says what to do.
struct FileFault {
    let name: String
    /// The system's error number.
    let code: Int32

    var failure: Failure {
        switch code {
        case ENOENT, ENOTDIR: .notFound(name)
        default: .unreadable(name, reason)
        }
    }

    private var reason: String {
        switch code {
        case EACCES, EPERM: "không có quyền đọc, hãy xin cấp quyền hoặc chép tệp sang thư mục khác"
        case EISDIR: "đây là thư mục, hãy chỉ rõ tệp ở trong"
        case EBADF: "đầu vào không mở để đọc, hãy nêu tên tệp hoặc chuyển nội dung vào bằng “|” hoặc “<”"
        case EIO: "ổ đĩa hoặc đường truyền báo lỗi khi đọc, hãy chép tệp sang ổ đĩa khác rồi thử lại"
        case ELOOP: "liên kết trỏ vòng về chính nó, hãy chỉ thẳng tới tệp gốc"
        case ENAMETOOLONG: "tên hoặc đường dẫn quá dài, hãy đổi tên ngắn hơn"
        case EMFILE, ENFILE: "đang mở quá nhiều tệp, hãy đóng bớt chương trình rồi thử lại"
        case ENOMEM: "máy không đủ bộ nhớ, hãy đóng bớt chương trình rồi thử lại"
        case ENXIO, ENODEV: "đây không phải tệp thường, hãy lưu nội dung thành tệp rồi thử lại"
        case ESTALE, ENOTCONN, ETIMEDOUT, EHOSTDOWN, ENETDOWN:
            "thư mục mạng không còn kết nối, hãy kết nối lại hoặc chép tệp về máy"
        case EBUSY, EAGAIN, ETXTBSY: "tệp đang được chương trình khác dùng, hãy đóng chương trình đó rồi thử lại"
        default: "hệ thống báo lỗi số \(code) khi đọc, hãy chép tệp sang thư mục khác rồi thử lại"
        }
    }
}
