import HTTPTypes

extension APIProblem {
    /// What can go wrong (loại lỗi), a closed set that openapi.json names; of those with one status the general one stands first.
    enum Kind: String, CaseIterable {
        case invalid
        case unauthenticated
        case forbidden
        case insufficientScope = "insufficient-scope"
        case notFound = "not-found"
        case methodNotAllowed = "method-not-allowed"
        case conflict
        case changed
        case tooLarge = "too-large"
        case mediaType = "media-type"
        case refused
        case keyReused = "key-reused"
        case unseen
        case tooFast = "too-fast"
        case fault
        case unavailable

        var status: HTTPResponse.Status {
            switch self {
            case .invalid: .badRequest
            case .unauthenticated: .unauthorized
            case .forbidden, .insufficientScope: .forbidden
            case .notFound: .notFound
            case .methodNotAllowed: .methodNotAllowed
            case .conflict: .conflict
            case .changed: .preconditionFailed
            case .tooLarge: .contentTooLarge
            case .mediaType: .unsupportedMediaType
            case .refused, .keyReused: .unprocessableContent
            case .unseen: .preconditionRequired
            case .tooFast: .tooManyRequests
            case .fault: .internalServerError
            case .unavailable: .serviceUnavailable
            }
        }

        var title: String {
            switch self {
            case .invalid: "Yêu cầu không đúng mẫu"
            case .unauthenticated: "Chưa có quyền truy cập"
            case .forbidden: "Không có quyền"
            case .insufficientScope: "Ngoài phạm vi của mã truy cập"
            case .notFound: "Không tìm thấy"
            case .methodNotAllowed: "Phương thức không dùng được ở đây"
            case .conflict: "Đã có người thay đổi"
            case .changed: "Nhiệm vụ đã thay đổi từ khi đọc"
            case .tooLarge: "Nội dung gửi lên quá lớn"
            case .mediaType: "Kiểu nội dung không được nhận"
            case .refused: "Quy tắc của sổ không cho phép"
            case .keyReused: "Khóa đã dùng cho yêu cầu khác"
            case .unseen: "Thiếu If-Match"
            case .tooFast: "Gửi yêu cầu quá nhanh"
            case .fault: "Máy chủ gặp lỗi"
            case .unavailable: "Tạm thời không phục vụ được"
            }
        }
    }
}
