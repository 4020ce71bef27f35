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
        calendar: "Lịch nghỉ lễ, Tết",
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
        staleForm: "Trang này đã cũ; hãy mở lại trang rồi làm lại. Chưa có gì thay đổi.",
        foreignForm: "Yêu cầu đến từ trang khác nên không được nhận.",
        noPage: "Không có trang này."
    )
}

extension SignInWords {
    static let vietnamese = SignInWords(
        title: "Đăng nhập",
        about: "Theo dõi nhiệm vụ từ văn bản đến khi hoàn thành.",
        authority: "Đơn vị",
        login: "Tên đăng nhập",
        password: "Mật khẩu",
        enter: "Đăng nhập",
        isWrong: "Tên đăng nhập hoặc mật khẩu không đúng."
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
