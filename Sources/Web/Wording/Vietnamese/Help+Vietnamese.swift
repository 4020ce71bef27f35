extension HelpWords {
    static let vietnamese = HelpWords(
        title: "Trợ giúp",
        onThisPage: "Trợ giúp trang này",
        name: { topic in
            switch topic {
            case .today: "Hôm nay"
            case .list: "Danh sách nhiệm vụ"
            case .obligation: "Một nhiệm vụ"
            case .documents: "Văn bản"
            case .review: "Duyệt đề xuất"
            case .directory: "Cơ quan, đơn vị"
            case .people: "Cán bộ và vai trò"
            case .calendar: "Lịch nghỉ lễ, Tết"
            case .rules: "Bộ quy định"
            case .audit: "Nhật ký"
            case .notices: "Thông báo"
            case .settings: "Cài đặt"
            case .account: "Tài khoản của tôi"
            case .tokens: "Mã truy cập cho phần mềm khác"
            }
        },
        text: { topic in
            switch topic {
            case .today:
                [
                    "Trang này cho biết việc gì cần làm trước: việc quá hạn, sắp đến hạn và việc đang chờ chính anh, chị xử lý.",
                    "Bấm vào một con số để xem danh sách tạo nên con số đó. Lãnh đạo và văn phòng thấy thêm bảng theo cơ quan, theo tháng và theo văn bản.",
                ]
            case .list:
                [
                    "Chọn một thẻ để xem theo tình trạng, rồi lọc thêm theo cơ quan, chuyên đề, thời hạn hoặc từ ngữ. Địa chỉ trang giữ nguyên bộ lọc nên gửi được cho người khác.",
                    "Bộ lọc hay dùng thì bấm “Lưu bộ lọc này”. Đánh dấu nhiều dòng để tiếp nhận, xác nhận hoặc đôn đốc một lần. Lịch tháng và dòng thời gian là cách xem khác của cùng danh sách.",
                ]
            case .obligation:
                [
                    "Bên trái là ai làm, hạn đến ngày nào và vì sao là ngày đó, nguyên văn trong văn bản. Bên phải là minh chứng và mọi diễn biến, mới nhất ở trên.",
                    "Ở mục Xử lý chỉ hiện những việc anh, chị được làm lúc này. Báo cáo hoàn thành cần kết quả hoặc minh chứng; ảnh chụp bằng điện thoại gửi được ngay tại đây. Xin gia hạn phải trước khi hết hạn.",
                ]
            case .documents:
                [
                    "Chọn tệp Word, PDF, bản quét hoặc tệp văn bản; phần mềm đọc và nêu từng nhiệm vụ tìm thấy. Cùng một tệp nhập lại không tạo thêm gì.",
                    "Văn bản đóng dấu Mật, Tối mật, Tuyệt mật không được nhập.",
                ]
            case .review:
                [
                    "Bên trái là văn bản, bên phải là các đề xuất. Đối chiếu từng đề xuất với đoạn văn của nó rồi giao, sửa, tách, gộp hoặc loại. Chỉ khi được giao thì đề xuất mới thành nhiệm vụ.",
                    "Chỗ thiếu (ai làm, thời hạn, kết quả) được nêu ngay dưới đề xuất để hỏi lại nơi ban hành.",
                ]
            case .directory:
                [
                    "Tên trong văn bản được hiểu theo danh bạ này. Văn bản gọi tắt thế nào thì thêm thành tên gọi khác của cơ quan.",
                    "Cơ quan thôi hoạt động thì ghi ngày kết thúc và cơ quan kế thừa, không xóa; việc cũ vẫn tra được.",
                ]
            case .people:
                [
                    "Mỗi người có vai trò trong một cơ quan, từ ngày đến ngày. Người chưa có vai trò chưa xem được gì.",
                    "Khi thay người, dùng “Bàn giao cho người khác” để công việc không bị bỏ sót.",
                ]
            case .calendar:
                [
                    "Thời hạn rơi vào ngày nghỉ được chuyển sang ngày làm việc kế tiếp. Lịch nghỉ chính thức được công bố từng năm: nhập tại đây, thời hạn đang chạy sẽ được tính lại."
                ]
            case .rules:
                [
                    "Mọi con số mà phần mềm dùng để tính đều ở đây, kèm căn cứ. Mục ghi “cần xác nhận” phải đối chiếu với văn bản gốc trước khi dựa vào."
                ]
            case .audit:
                [
                    "Mỗi thay đổi là một dòng: ai, lúc nào, làm gì, trước và sau. Các dòng được nối bằng mã băm nên sửa, bỏ hay chen một dòng đều lộ ra khi kiểm chứng."
                ]
            case .notices:
                [
                    "Phần mềm nhắc vào buổi sáng các ngày làm việc, mỗi nấc một lần: trước hạn, đúng hạn và khi quá hạn. Đổi các nấc ở trang Cài đặt."
                ]
            case .settings:
                [
                    "Phần của tôi chỉ đổi cách nhắc tôi. Phần của cả đơn vị do văn phòng hoặc quản trị đặt.",
                    "Lịch riêng đưa thời hạn vào lịch điện thoại; cổng nhắn tin đưa lời nhắc sang Zalo hoặc SMS qua đơn vị cung cấp dịch vụ.",
                ]
            case .account:
                [
                    "Đổi mật khẩu, bật mã dùng một lần, xem và thoát các nơi đang đăng nhập. Thấy nơi đăng nhập lạ thì thoát nơi đó và đổi mật khẩu."
                ]
            case .tokens:
                [
                    "Mã truy cập để một phần mềm khác của cơ quan đọc hoặc cập nhật sổ thay anh, chị. Phần mềm chỉ làm được điều mà anh, chị được làm.",
                    "Mỗi phần mềm nên có một mã riêng, để khi cần chỉ hủy một mã. Mã hiện một lần lúc tạo, tự hết hạn, và hủy được bất cứ lúc nào.",
                ]
            }
        },
        all: "Xem toàn bộ trợ giúp",
        keysTitle: "Phím tắt",
        keyHead: "Phím",
        meaningHead: "Việc",
        keys: [
            ("/", "Tìm nhiệm vụ"), ("j hoặc ↓", "Dòng sau"), ("k hoặc ↑", "Dòng trước"), ("Enter", "Mở dòng đang chọn"),
            ("Esc", "Rời ô đang nhập"), ("?", "Xem các phím tắt"),
        ]
    )
}
