import Obligations
import Organisations

extension ListWords {
    static let vietnamese = ListWords(
        found: { "Kết quả tìm “\($0)”" },
        ofStatus: { "Nhiệm vụ: \($0.lowercased())" },
        underWay: "Nhiệm vụ đang thực hiện",
        tabUnderWay: "Đang thực hiện",
        status: "Tình trạng",
        all: "Tất cả",
        words: "Từ cần tìm",
        filter: "Lọc",
        none: "Không có nhiệm vụ nào như vậy.",
        seeAll: "Xem tất cả đang thực hiện",
        orTakeIn: "Nhập văn bản mới",
        more: "Xem tiếp",
        noLead: "Chưa rõ cơ quan chủ trì",
        due: { "Hạn \($0)" },
        noDeadline: "Không ghi thời hạn",
        awaitsAcceptance: "Chờ xác nhận",
        notReceived: "Chưa tiếp nhận"
    )
}

extension ObligationWords {
    static let vietnamese = ObligationWords(
        title: { "Nhiệm vụ số \($0)" },
        from: "từ",
        issued: "Ngày ban hành",
        deadline: "Thời hạn",
        notWritten: "Văn bản không ghi",
        firstDeadline: "Thời hạn đầu",
        extended: { "\($0), đã gia hạn \($1) lần" },
        topic: "Chuyên đề",
        progress: "Tiến độ",
        quote: "Nguyên văn",
        work: "Xử lý",
        history: "Diễn biến",
        parts: "Các phần việc",
        instances: "Các kỳ",
        part: { part in
            switch part {
            case .lead: "Chủ trì"
            case .coordinating: "Phối hợp"
            case .informed: "Nhận để biết"
            case .recipient: "Nơi nhận báo cáo"
            }
        },
        stage: { stage in
            switch stage {
            case .assigned: "Đã giao"
            case .received: "Đã tiếp nhận"
            case .underWay: "Đang thực hiện"
            case .submitted: "Chờ xác nhận"
            case .done: "Đã hoàn thành"
            case .closed: "Đã hủy"
            }
        },
        event: { $0.words }
    )
}

extension StepWords {
    static let vietnamese = StepWords(
        verb: { kind in
            switch kind {
            case .receive: "Tiếp nhận"
            case .update: "Cập nhật tiến độ"
            case .submit: "Báo cáo hoàn thành"
            case .accept: "Xác nhận hoàn thành"
            case .sendBack: "Trả lại"
            case .requestExtension: "Xin gia hạn"
            case .grantExtension: "Cho gia hạn"
            case .refuseExtension: "Không cho gia hạn"
            case .answer: "Trả lời"
            case .urge: "Đôn đốc"
            case .setDeadline: "Đặt thời hạn"
            case .supervise: "Ghi chú giám sát"
            case .suspend: "Tạm dừng"
            case .resume: "Tiếp tục thực hiện"
            case .cancel: "Hủy nhiệm vụ"
            default: kind.words
            }
        },
        progress: "Tiến độ (%)",
        whatIsDone: "Đã làm được gì",
        dayDone: "Ngày hoàn thành",
        result: "Kết quả, minh chứng",
        reason: "Lý do",
        askedUntil: "Xin đến ngày",
        grantedUntil: "Cho đến ngày",
        opinion: "Ý kiến",
        answer: "Trả lời",
        content: "Nội dung",
        answerBy: "Trả lời trước ngày (nếu cần)",
        deadline: "Thời hạn",
        basis: "Căn cứ",
        until: "Đến hết ngày (nếu biết)",
        missingContent: "Chưa ghi nội dung.",
        missingBasis: "Chưa ghi căn cứ.",
        noDay: "Chưa chọn ngày.",
        badProgress: "Tiến độ là một số từ 0 đến 100.",
        noSuchStep: "Không có thao tác này."
    )
}

extension StatusWords {
    static let vietnamese = StatusWords(
        of: { status in
            switch status {
            case .doneOnTime: "Hoàn thành đúng hạn"
            case .doneLate(let days): "Hoàn thành, muộn \(days) ngày"
            case .inTime(let left): "Còn \(left) ngày"
            case .dueSoon(0): "Đến hạn hôm nay"
            case .dueSoon(let left): "Còn \(left) ngày"
            case .overdue(let days): "Quá hạn \(days) ngày"
            case .noDeadline(let age): "Chưa có hạn, đã giao \(age) ngày"
            case .series: "Định kỳ"
            case .suspended: "Tạm dừng"
            case .cancelled: "Đã hủy"
            }
        },
        heading: { status in
            switch status {
            case .overdue: "Quá hạn"
            case .dueSoon: "Sắp đến hạn"
            case .inTime: "Trong hạn"
            case .noDeadline: "Chưa có thời hạn"
            case .series: "Định kỳ"
            case .suspended: "Tạm dừng"
            case .doneOnTime: "Xong đúng hạn"
            case .doneLate: "Xong muộn"
            case .cancelled: "Đã hủy"
            }
        }
    )
}
