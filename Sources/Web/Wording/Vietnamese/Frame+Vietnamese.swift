extension FrameWords {
    static let vietnamese = FrameWords(
        toContent: "Đến nội dung",
        mainNavigation: "Chính",
        today: "Hôm nay",
        obligations: "Nhiệm vụ",
        documents: "Văn bản",
        others: "Khác",
        directory: "Cơ quan, đơn vị",
        people: "Cán bộ và vai trò",
        accounts: "Tài khoản và lời mời",
        calendar: "Lịch nghỉ lễ, Tết",
        audit: "Nhật ký",
        rules: "Bộ quy định",
        settings: "Cài đặt",
        help: "Trợ giúp",
        notices: "Thông báo",
        find: "Tìm nhiệm vụ",
        findHint: "Tìm nhiệm vụ …",
        signOut: "Thoát",
        language: "Ngôn ngữ",
        fault: "Chưa làm được",
        backToToday: "Về trang Hôm nay",
        backToForm: "Quay lại trang vừa rồi",
        written: "Nội dung đã ghi, để chép lại",
        filesNotTaken: "Tệp gửi kèm chưa được nhận; xin chọn lại khi gửi lần nữa.",
        staleForm: "Trang này đã cũ; hãy mở lại trang rồi làm lại. Chưa có gì thay đổi.",
        foreignForm: "Yêu cầu đến từ trang khác nên không được nhận.",
        noPage: "Không có trang này.",
        tooFast: "Bạn gửi yêu cầu quá nhanh; hãy chờ vài giây rồi thử lại.",
        tooMuch: "Nội dung gửi lên quá lớn; chưa có gì thay đổi.",
        ourFault: "Máy chủ gặp lỗi khi xử lý; hãy thử lại, hoặc báo quản trị nếu lỗi còn xảy ra.",
        account: { "Tài khoản của \($0)" }
    )
}

extension TodayWords {
    static let vietnamese = TodayWords(
        title: { "Hôm nay, \($0)" },
        nothing: "Chưa có nhiệm vụ nào.",
        nothingUrgent: "Không có việc quá hạn, sắp đến hạn hay đang chờ xử lý.",
        takeIn: "Nhập văn bản",
        toBegin: "để bắt đầu.",
        worse: { "thêm \($0) trong 7 ngày qua" },
        byBody: "Theo cơ quan chủ trì",
        body: "Cơ quan",
        byPaper: "Theo văn bản mới nhất",
        paper: "Văn bản",
        byMonth: "Nhiệm vụ đến hạn theo tháng",
        asTable: "Xem dạng bảng",
        month: "Tháng",
        open: "Chưa xong, còn hạn"
    )
}
