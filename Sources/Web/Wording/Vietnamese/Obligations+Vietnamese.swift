import Exports
import Kernel
import Obligations
import Organisations
import Storage

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
        awaiting: { awaiting in
            switch awaiting {
            case .answer: "Nhiệm vụ chờ trả lời"
            case .acceptance: "Nhiệm vụ chờ xác nhận hoàn thành"
            case .extension: "Nhiệm vụ đang xin gia hạn"
            case .receipt: "Nhiệm vụ chưa tiếp nhận"
            }
        },
        topic: "Chuyên đề",
        from: "Hạn từ ngày",
        to: "Hạn đến ngày",
        sort: "Sắp xếp",
        order: { order in
            switch order {
            case .deadline: "Theo thời hạn"
            case .newest: "Mới giao trước"
            }
        },
        restOfFilter: "Lọc thêm, sắp xếp",
        views: "Cách xem",
        view: { view in
            switch view {
            case .list: "Danh sách"
            case .calendar: "Lịch tháng"
            case .timeline: "Dòng thời gian"
            }
        },
        month: { "Tháng \($0.vietnamese)" },
        weekday: { ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"][$0 - 1] },
        moreOnDay: { "và \($0) nhiệm vụ nữa" },
        cut: { "Chỉ hiện \($0) nhiệm vụ đầu; hãy lọc bớt để xem đủ." },
        takeAlong: "Tải về:",
        export: { form in
            switch form {
            case .csv: "CSV"
            case .xlsx: "Excel"
            case .ics: "Tệp lịch"
            }
        },
        tooMany: { "Danh sách có hơn \($0) nhiệm vụ; hãy lọc bớt rồi tải về." },
        keep: "Lưu bộ lọc này",
        listName: "Tên bộ lọc",
        noListName: "Chưa đặt tên cho bộ lọc.",
        forget: { "Bỏ bộ lọc “\($0)”" },
        pick: { "Chọn nhiệm vụ số \($0)" },
        withPicked: "Với các nhiệm vụ đã chọn",
        step: "Thao tác",
        note: "Nội dung (hoặc chuyên đề)",
        doTogether: "Thực hiện",
        nonePicked: "Chưa chọn nhiệm vụ nào.",
        doneTogether: { "Đã thực hiện với \($0) nhiệm vụ." },
        notDone: "Chưa thực hiện được",
        awaitsAcceptance: "Chờ xác nhận",
        notReceived: "Chưa tiếp nhận"
    )
}

extension ObligationWords {
    static let vietnamese = ObligationWords(
        title: { "Nhiệm vụ số \($0)" },
        noObligation: { "Không có nhiệm vụ số \($0)." },
        partOf: "thuộc",
        supersededBy: { "Được thay thế bởi \($0)" },
        waitsForAcceptance: "Đã báo cáo hoàn thành, đang chờ xác nhận.",
        extensionAsked: { "Đang xin gia hạn đến \($0), chờ quyết định." },
        answerBy: { "Cần trả lời trước hết ngày \($0)." },
        repeats: "Lặp lại",
        evidence: "Minh chứng",
        noEvidence: "Không có minh chứng này.",
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
        otherWork: "Việc khác",
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
        stage: { $0.words },
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
            case .divide: "Giao phần việc"
            case .handOver: "Bàn giao cho cơ quan khác"
            case .setTopic: "Xếp chuyên đề"
            default: kind.words
            }
        },
        progress: "Tiến độ (%)",
        whatIsDone: "Đã làm được gì",
        dayDone: "Ngày hoàn thành",
        result: "Kết quả, minh chứng (phải ghi ở đây hoặc gửi tệp)",
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
        topic: "Chuyên đề",
        newLead: "Cơ quan chủ trì",
        partContent: "Nội dung phần việc",
        partDeadline: "Thời hạn (để trống: theo nhiệm vụ chung)",
        files: "Ảnh, tệp minh chứng",
        filesHint: "Ảnh, PDF, Word, Excel; mỗi tệp không quá 25 MB.",
        uploadSending: "Đang gửi",
        uploadPaused: "Đang chờ kết nối; tệp sẽ tự gửi tiếp",
        uploadSent: "Đã gửi",
        uploadAgain: "Gửi dở; hãy chọn lại tệp này để gửi tiếp",
        uploadRemove: "Bỏ",
        uploadSignedOut: "Phiên đăng nhập đã hết; hãy đăng nhập lại, tệp sẽ gửi tiếp từ chỗ dở.",
        uploadWaits: "Đang gửi tệp; biểu mẫu sẽ tự gửi khi tệp gửi xong.",
        uploadBroken: "Tệp chưa gửi được; hãy chọn lại tệp.",
        uploadIsPartial: { "“\($0)” chưa gửi xong; hãy chọn lại tệp ấy để gửi tiếp, hoặc bỏ đi." },
        noBody: "Chưa chọn cơ quan chủ trì.",
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
