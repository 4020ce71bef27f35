import Kernel

/// The sentences for what can be wrong with a file (câu báo lỗi khi đọc tệp): each names it and says what to do.
extension Failure {
    static func notFound(_ name: String) -> Failure {
        Failure(.notFound, "Không tìm thấy tệp “\(name)”; hãy kiểm tra lại đường dẫn.")
    }

    static func unreadable(_ name: String, _ reason: String) -> Failure {
        Failure(.unreadable, "Không đọc được “\(name)”: \(reason).")
    }

    static func empty(_ name: String) -> Failure {
        Failure(.empty, "Tệp “\(name)” rỗng, không có nội dung nào; hãy kiểm tra lại bản đã lưu hoặc đã gửi.")
    }

    static func unsupported(_ name: String, _ what: String, _ advice: String) -> Failure {
        Failure(.unsupported, "Tệp “\(name)” là \(what), chương trình không đọc loại này; hãy \(advice).")
    }

    static func damaged(_ name: String, _ reason: String) -> Failure {
        Failure(.damaged, "Tệp “\(name)” bị hỏng (\(reason)); hãy xin hoặc chép lại bản gốc.")
    }

    static func encrypted(_ name: String) -> Failure {
        Failure(.encrypted, "Tệp “\(name)” được bảo vệ bằng mật khẩu; hãy mở ra, bỏ mật khẩu, lưu lại rồi thử lần nữa.")
    }

    static func tooLarge(_ name: String, _ what: String, _ advice: String) -> Failure {
        Failure(.tooLarge, "Tệp “\(name)” \(what); hãy \(advice).")
    }

    static func noText(_ name: String, in format: DocumentFormat) -> Failure {
        let advice =
            format == .pdf || format == .image
            ? "hãy kiểm tra lại tệp hoặc quét lại rõ hơn" : "hãy kiểm tra lại bản đã lưu hoặc đã gửi"
        return Failure(.noText, "Không tìm thấy chữ nào trong “\(name)”; \(advice).")
    }

    /// Pages were looked at in vain, and there are more than may be.
    static func noText(_ name: String, inPages seen: Int, left: Int) -> Failure {
        Failure(
            .noText,
            "Đã xem \(seen) trang của “\(name)” mà không thấy chữ nào, còn \(left) trang chưa xem vì quá giới hạn; hãy tách riêng các trang có nội dung rồi thử lại."
        )
    }

    static func exhausted(_ name: String, _ tool: String, _ reason: String) -> Failure {
        Failure(
            .exhausted,
            "Chương trình \(tool) xử lý “\(name)” \(reason) nên đã bị dừng; hãy tách tệp thành các phần nhỏ hơn rồi thử lại."
        )
    }

    static func missingTool(_ name: String, tool: String, package: String) -> Failure {
        Failure(
            .missingTool,
            "Để đọc “\(name)” cần chương trình \(tool) mà máy này chưa có; hãy cài bằng lệnh: sudo apt-get install \(package)."
        )
    }
}

/// A number of bytes as people say it (dung lượng).
func megabytes(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(max(1, bytes >> 10)) KB"
}
