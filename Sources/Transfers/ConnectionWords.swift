package import CCurl

/// What went wrong on the way to another machine, in a sentence.
package enum ConnectionWords {
    /// - Parameter place: who was to be reached: "máy chủ thư".
    package static func of(_ code: CURLcode, _ detail: String, _ place: String) -> String {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: "Không tìm thấy \(place) theo tên: \(detail)."
        case CURLE_COULDNT_CONNECT: "Không kết nối được với \(place): \(detail)."
        case CURLE_OPERATION_TIMEDOUT: "Hết thời gian chờ \(place) trả lời."
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CONNECT_ERROR:
            "Chứng thư số của \(place) không được tin cậy: \(detail)."
        default: "Không gửi được đến \(place): \(detail)."
        }
    }
}
