extension CalendarWords {
    static let vietnamese = CalendarWords(
        title: { "Lịch nghỉ lễ, Tết năm \($0)" },
        badYear: "Chỉ xem được lịch từ năm 2013 đến năm 2100.",
        official: "Theo lịch nghỉ chính thức đã nhập.",
        officialOf: { "Nhập lịch nghỉ chính thức năm \($0)" },
        presumed: {
            "Chưa có lịch nghỉ chính thức năm \($0); các ngày dưới đây được tính theo Bộ luật Lao động và có thể thay đổi."
        },
        daysOff: "Ngày nghỉ",
        worked: "Ngày làm bù",
        day: "Ngày",
        name: "Tên",
        source: "Căn cứ",
        weekday: { ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"][($0 - 1) % 7] },
        takeIn: "Nhập lịch",
        lines: "Mỗi ngày một dòng: ngày;loại;tên",
        linesHint:
            "Loại là “nghỉ” hoặc “làm bù”. Lịch mới thay lịch đã nhập của cả năm; thời hạn đang chạy được tính lại.",
        noLines: "Chưa ghi ngày nào.",
        basis: "Căn cứ",
        basisHint: "Ví dụ: Thông báo 12/TB-UBND ngày 05/12/2026",
        noBasis: "Cần ghi căn cứ của lịch nghỉ.",
        typed: "đã nhập",
        taken: { "Đã nhập lịch năm \($0). \($1) thời hạn chuyển sang ngày khác." }
    )
}

extension RuleWords {
    static let vietnamese = RuleWords(
        title: "Bộ quy định",
        about:
            "Ngày tháng và mức được tính theo các quy định dưới đây. Đây là công cụ theo dõi, không phải tư vấn pháp luật.",
        showAll: "Xem cả quy định chưa có hoặc đã hết hiệu lực",
        onlyInForce: "Chỉ xem quy định đang có hiệu lực",
        apply: "Tính lại thời hạn",
        applyHint: "Sau khi đổi bộ quy định, hãy tính lại các thời hạn đang chạy. Việc đã xong giữ nguyên ngày đã xét.",
        applied: { "Đã tính lại. \($0) thời hạn chuyển sang ngày khác." }
    )
}

extension NoticeWords {
    static let vietnamese = NoticeWords(
        title: "Thông báo",
        unread: "Chưa đọc",
        all: "Tất cả",
        nothingNew: "Không có thông báo mới.",
        nothing: "Chưa có thông báo nào. Phần mềm nhắc vào buổi sáng các ngày làm việc.",
        told: { "nhắc lúc \($0)" },
        markRead: "Đánh dấu đã đọc",
        settings: "Cài đặt nhắc việc",
        count: { "Thông báo (\($0) chưa đọc)" }
    )
}

extension SettingsWords {
    static let vietnamese = SettingsWords(
        title: "Cài đặt",
        mine: "Nhắc việc cho tôi",
        ours: "Nhắc việc của cả đơn vị",
        save: "Lưu",
        saved: "Đã lưu.",
        email: "Thư điện tử nhận nhắc việc",
        emailHint: "Mỗi sáng nhiều nhất một thư. Để trống thì không nhận thư.",
        ownLadder: "Nhắc tôi theo các nấc riêng dưới đây",
        before: "Nhắc trước hạn (số ngày)",
        beforeHint: "Cách nhau dấu phẩy; 0 là đúng ngày đến hạn. Ví dụ: 7, 3, 1, 0",
        overdue: "Nhắc khi quá hạn (số ngày)",
        overdueHint: "Ví dụ: 1, 3, 7",
        every: "Rồi nhắc lại mỗi (ngày)",
        badDays: { "“\($0)” không phải là số ngày cách nhau dấu phẩy, như 7, 3, 1." },
        morning: "Giờ nhắc buổi sáng",
        badTime: "Giờ nhắc phải ghi như 07:00.",
        quiet: "Giờ yên tĩnh",
        quietHint: { "Ví dụ 20:00-06:30. Để trống thì như cả đơn vị: \($0)" },
        badHours: { "“\($0)” không phải là giờ yên tĩnh; hãy ghi như 20:00-06:30." },
        leaders: "Báo lãnh đạo khi quá hạn từ (ngày)",
        feeds: "Lịch riêng trên điện thoại",
        feedsHint:
            "Tạo địa chỉ lịch rồi dán vào mục đăng ký lịch của điện thoại hoặc Outlook. Ai có địa chỉ là xem được; lộ địa chỉ thì hủy và tạo địa chỉ khác.",
        feedOf: "Việc của",
        ownWork: "các cơ quan của tôi",
        makeFeed: "Tạo lịch",
        feedMade: "Địa chỉ lịch chỉ hiện một lần này, hãy chép ngay:",
        revoke: "Hủy lịch này",
        webhooks: "Cổng nhắn tin Zalo, SMS",
        webhooksHint: "Mỗi sáng phần mềm gửi đến địa chỉ này danh sách việc quá hạn, đến hạn, sắp đến hạn, có chữ ký.",
        webhookAddress: "Địa chỉ nhận",
        webhookHint: "https://…",
        isPrivate: "Địa chỉ nằm trong mạng nội bộ",
        addWebhook: "Thêm cổng",
        webhookMade: "Khóa để kiểm tra chữ ký chỉ hiện một lần này, hãy chép ngay:",
        remove: "Gỡ cổng này"
    )
}

extension AuditWords {
    static let vietnamese = AuditWords(
        title: "Nhật ký",
        notForAll:
            "Toàn bộ nhật ký dành cho văn phòng, lãnh đạo và người giám sát, kiểm tra. Nhật ký của một nhiệm vụ: ghi số nhiệm vụ.",
        none: "Không có dòng nào.",
        since: "Từ ngày",
        obligation: "Nhiệm vụ số",
        at: "Lúc",
        who: "Người",
        what: "Việc",
        with: "Với",
        change: "Thay đổi",
        before: "Trước",
        after: "Sau",
        see: "Xem",
        system: "hệ thống",
        verify: "Kiểm chứng nhật ký",
        whole: { "Nhật ký còn nguyên vẹn: \($0) dòng, mỗi dòng khớp với các dòng trước." },
        broken: { "Nhật ký đã bị can thiệp: \($0) không khớp với các dòng trước." },
        older: "Các dòng cũ hơn"
    )
}
