/// The words that made-up tasks consist of, the commonest first.
enum TaskWords {
    static let verbs = [
        "Tổ chức thực hiện", "Tăng cường kiểm tra", "Phối hợp triển khai", "Rà soát, thống kê",
        "Báo cáo kết quả thực hiện", "Tuyên truyền, vận động",
        "Xây dựng kế hoạch", "Chỉ đạo thực hiện", "Kiểm tra, xử lý", "Tham mưu ban hành", "Theo dõi, đôn đốc",
        "Hướng dẫn thực hiện",
        "Tiếp tục duy trì", "Khẩn trương hoàn thành", "Chủ động phối hợp", "Tổng hợp, báo cáo", "Lập danh sách",
        "Bố trí kinh phí", "Giải quyết dứt điểm",
        "Công khai kết quả", "Thành lập tổ công tác", "Ra quân", "Vận hành thử", "Cập nhật dữ liệu", "Nghiệm thu",
        "Khảo sát", "Lắp đặt", "Di dời",
        "Tháo dỡ", "Trồng mới", "Sửa chữa", "Bàn giao", "Kiện toàn", "Sơ kết", "Tổng kết", "Thẩm định", "Niêm yết",
        "Tiếp nhận", "Cấp phát", "Thu hồi",
    ]

    static let matters = [
        "công tác vệ sinh môi trường", "công tác cải cách hành chính", "nhiệm vụ phát triển kinh tế - xã hội",
        "trật tự đô thị",
        "công tác phòng cháy, chữa cháy", "công tác xây dựng Đảng", "an ninh trật tự", "thu ngân sách nhà nước",
        "công tác giảm nghèo bền vững",
        "an toàn thực phẩm", "hồ sơ đất đai", "thủ tục hành chính", "kiến nghị của cử tri", "đơn thư khiếu nại, tố cáo",
        "sinh hoạt chi bộ",
        "công tác dân số", "tiêm chủng mở rộng", "phòng, chống dịch sốt xuất huyết", "phong trào toàn dân đoàn kết",
        "công tác tuyển quân",
        "điểm đen rác thải", "điểm đến du lịch", "điểm đón trả khách", "điểm bán hàng bình ổn giá",
        "hệ thống chiếu sáng công cộng",
        "camera giám sát", "phân loại rác tại nguồn", "vỉa hè, lòng đường", "quảng cáo rao vặt",
        "nhà văn hóa tổ dân phố", "chợ dân sinh",
        "trường học đạt chuẩn quốc gia", "bảo hiểm y tế toàn dân", "chi trả trợ cấp xã hội",
        "người có công với cách mạng", "trẻ em có hoàn cảnh khó khăn",
        "hộ kinh doanh cá thể", "hộ nghèo, cận nghèo", "cơ sở dữ liệu dân cư", "định danh điện tử", "chuyển đổi số",
        "dịch vụ công trực tuyến",
        "cây xanh đô thị", "thoát nước, chống úng ngập", "giải phóng mặt bằng", "cấp giấy chứng nhận quyền sử dụng đất",
        "vi phạm xây dựng",
        "cấp phép xây dựng", "quy hoạch chi tiết", "đất nông nghiệp", "nuôi chó, mèo", "chăn thả gia súc",
        "phòng, chống đuối nước",
        "phòng, chống ma túy", "tệ nạn xã hội", "bạo lực gia đình", "hòa giải ở cơ sở", "tổ hòa giải",
        "phổ biến pháp luật", "đối thoại với nhân dân",
        "giám sát cộng đồng", "thanh tra nhân dân", "quy chế dân chủ ở cơ sở", "đại hội chi bộ", "kết nạp đảng viên",
        "đảng phí",
        "kiểm điểm cuối năm", "đánh giá, xếp loại", "hồ sơ cán bộ", "luân chuyển công chức", "thi đua, khen thưởng",
        "đền ơn đáp nghĩa",
        "ngày hội đại đoàn kết", "lễ hội truyền thống", "di tích lịch sử", "thư viện", "truyền thanh cơ sở",
        "giao thông thông minh", "bến đò ngang",
        "trạm trung chuyển", "nghĩa trang", "nước sạch", "hố ga, nắp cống", "cột điện nghiêng", "dây cáp treo",
        "đèn tín hiệu", "biển báo",
        "kè sông", "mương tiêu", "ao hồ công cộng", "sân chơi thiếu nhi", "bể bơi học đường", "bếp ăn tập thể",
        "rượu thủ công", "gỗ, ván ép",
        "tái chế nhựa", "pin thải", "xe ba bánh tự chế", "ghế đá công viên", "tượng đài", "bia ghi danh", "giếng cổ",
        "đình làng", "miếu thờ",
    ]

    static let manners = [
        "trên địa bàn phường", "theo quy định", "bảo đảm tiến độ, chất lượng", "trong quý III",
        "trước khi báo cáo Ban Thường vụ", "gắn với đề án 06",
        "đúng thẩm quyền", "không để kéo dài", "có sự giám sát của Mặt trận Tổ quốc", "đến từng hộ gia đình",
        "vào sáng thứ Bảy hằng tuần",
        "theo phân cấp", "trong tháng cao điểm", "đạt 100% kế hoạch", "không phát sinh kinh phí", "có ảnh trước và sau",
        "kể cả ngày nghỉ",
        "theo phương châm bốn tại chỗ", "bằng nguồn xã hội hóa", "đối với khu tập thể cũ",
    ]

    static let bodies = [
        "Công an phường", "UBND phường", "Ủy ban nhân dân phường", "Ủy ban Mặt trận Tổ quốc", "Ban Chỉ huy Quân sự",
        "các tổ dân phố", "các chi bộ",
        "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên", "Hội Cựu chiến binh", "Trạm Y tế",
        "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội",
        "Trung tâm Phục vụ hành chính công", "các trường học", "đơn vị thu gom", "Hội Nông dân", "Công đoàn",
        "Ban quản lý chợ", "Ban quản trị chung cư",
    ]

    static let places = [
        "tổ dân phố số", "tuyến phố", "ngõ số", "khu tập thể", "chợ", "đường", "khu dân cư", "chung cư", "công viên",
        "trường mầm non", "bãi đất trống",
        "hồ", "cầu", "đình", "ngách số", "cụm dân cư số", "bến xe", "kênh", "xóm", "đồi",
    ]

    static let kinds: [(name: String, symbol: String)] = [
        ("Kế hoạch", "/KH-UBND"), ("Kế hoạch", "/KH-UBND"), ("Thông báo", "-TB/ĐU"), ("Nghị quyết", "-NQ/ĐU"),
        ("Quyết định", "/QĐ-UBND"),
        ("Công văn", "/UBND-VP"), ("Chỉ thị", "-CT/TU"),
    ]

    static let syllables = [
        "An", "Hạ", "Lạc", "Đông", "Hòa", "Bình", "Thượng", "Lăng", "Mai", "Sơn", "Trung", "Phúc", "Tân", "Thành",
        "Long", "Xuân", "Hải", "Ninh", "Vân",
        "Cầu", "Giang", "Khê", "Nội", "Đức", "Thắng", "Lâm", "Quang", "Kiều", "Bắc", "Nam", "Tây", "Trì", "Viên",
        "Phong", "Khánh", "Bến", "Sậy", "Đồng",
        "Mỹ", "Yên", "Hưng", "Thuận", "Cát", "Linh", "Ngọc", "Liễu", "Quỳnh", "Hoàng", "Diệu", "Đầm", "Trấu", "Cót",
        "Mơ", "Táo", "Gạo", "Sen", "Súng",
        "Vọng", "Chùa", "Láng", "Hạc", "Nghĩa", "Trúc", "Bạch", "Tùng", "Lụa", "Gốm", "Đúc", "Vôi", "Nhuộm", "Chiếu",
        "Quạt", "Nón", "Lược", "Khoai",
        "Ngô", "Vừng", "Lạc Trung", "Đậu", "Mía", "Cau", "Trầu", "Bưởi", "Nhãn", "Vải", "Hồng", "Thị", "Ổi", "Sấu",
        "Bàng", "Phượng", "Lim", "Sưa", "Gụ",
    ]
}
