extension Theme {
    static let security = Theme(
        heading: "an ninh, trật tự và phòng cháy, chữa cháy",
        topic: "An ninh, trật tự",
        findings: [
            "Tình hình an ninh, trật tự cơ bản ổn định; xảy ra {n 2-6} vụ trộm cắp tài sản, đã làm rõ {n 1-2} vụ. Công tác phòng cháy tại khu nhà trọ còn nhiều sơ hở.",
            "Tình hình an ninh, trật tự tại khu dân cư có chuyển biến; tuy nhiên việc khai báo tạm trú tại Tổ dân phố {tổ} chưa đầy đủ.",
        ],
        orders: [
            "Công an phường rà soát các cơ sở cho thuê trọ trên địa bàn, lập danh sách cơ sở chưa bảo đảm điều kiện phòng cháy, báo cáo Ủy ban nhân dân phường {hạn 15-30}.",
            "Công an phường kiểm tra {n 12-35} cơ sở kinh doanh có điều kiện, xử lý nghiêm vi phạm, xong {hạn 20-35}.",
            "Ban Quản lý chợ Hòa Lạc Đông lắp đặt {n 8-20} bình chữa cháy, thay hệ thống dây điện cũ, hoàn thành {hạn 25-45}.",
            "Tổ dân phố {tổ} thành lập tổ liên gia an toàn phòng cháy, chữa cháy {hạn 20-40}.",
            "Công an phường chủ trì, phối hợp với Trường Trung học cơ sở Hòa Lạc Đông tổ chức tuyên truyền phòng, chống bạo lực học đường trong {tháng}.",
            "Công an phường lắp đặt {n 4-12} ca-mê-ra an ninh tại tuyến phố {phố}, hoàn thành trong {quý}.",
            .during(
                12...12,
                "Công an phường xây dựng phương án bảo đảm an ninh, trật tự dịp Tết Nguyên đán, trình Ủy ban nhân dân phường {hạn 10-18}."
            ),
            .during(
                6...8,
                "Công an phường kiểm tra an toàn phòng cháy, chữa cháy tại các trường học trước năm học mới {hạn 20-30}."
            ),
            .series("Công an phường báo cáo Thường trực Đảng ủy tình hình an ninh, trật tự trước ngày 25 hằng tháng."),
            "Công an phường tăng cường tuần tra ban đêm tại các tuyến đường ven sông.",
        ],
        letter: "tăng cường công tác phòng cháy, chữa cháy tại khu dân cư",
        drafter: "VP"
    )

    static let culture = Theme(
        heading: "văn hóa, giáo dục và chăm sóc sức khỏe Nhân dân",
        topic: "Văn hóa, giáo dục, y tế",
        findings: [
            "Các hoạt động văn hóa, thể thao được tổ chức thiết thực; công tác y tế dự phòng được duy trì. Số trẻ được tiêm chủng đầy đủ đạt {n 91-98}%.",
            "Cơ sở vật chất trường học được quan tâm; tuy nhiên {n 2-4} nhà văn hóa tổ dân phố xuống cấp, thiếu trang thiết bị.",
        ],
        orders: [
            "{vh} tham mưu kế hoạch tổ chức giải thể thao chào mừng ngày lễ lớn, trình Ủy ban nhân dân phường {hạn 12-25}.",
            "Trạm Y tế phường tổ chức khám sức khỏe cho {n 60-98} người cao tuổi tại Tổ dân phố {tổ} {hạn 20-40}.",
            "Trường Tiểu học Hòa Lạc Đông sửa chữa {n 3-8} phòng học xuống cấp, hoàn thành {hạn 30-55}.",
            "Trường Mầm non Hoa Sen tổ chức diễn tập thoát hiểm cho giáo viên và trẻ trong {tháng}.",
            "{vh} kiểm tra {n 8-20} cơ sở kinh doanh dịch vụ văn hóa, báo cáo Ủy ban nhân dân phường {hạn 20-35}.",
            "Trạm Y tế phường kiểm tra an toàn thực phẩm tại {n 10-30} cơ sở ăn uống, xong {hạn 18-32}.",
            .during(
                6...8,
                "Các trường học trên địa bàn tổng vệ sinh trường lớp, chuẩn bị năm học mới, hoàn thành {hạn 15-30}."
            ),
            .during(
                4...6,
                "{vh} chủ trì, phối hợp với Đoàn TNCS Hồ Chí Minh phường mở {n 2-4} lớp dạy bơi cho trẻ em {hạn 30-50}."
            ),
            .during(
                11...12,
                "{vh} xây dựng kế hoạch trang trí, tuyên truyền mừng Đảng, mừng Xuân, trình Ủy ban nhân dân phường {hạn 12-20}."
            ),
            .series(
                "Trạm Y tế phường báo cáo Ủy ban nhân dân phường tình hình dịch bệnh vào thứ Sáu tuần cuối hằng tháng."
            ),
            "Trường Trung học cơ sở Hòa Lạc Đông phối hợp với gia đình quản lý học sinh ngoài giờ học.",
        ],
        letter: "phòng, chống dịch bệnh và bảo đảm an toàn thực phẩm",
        drafter: "VHXH"
    )

    static let welfare = Theme(
        heading: "an sinh xã hội và chính sách người có công",
        topic: "An sinh xã hội",
        findings: [
            "Công tác an sinh xã hội được quan tâm; {n 60-95} lượt hộ chính sách được thăm, tặng quà. Còn {n 3-9} hộ cận nghèo có nguy cơ tái nghèo.",
            "Việc chi trả trợ cấp qua tài khoản đạt {n 75-96}%; một số người cao tuổi neo đơn chưa được cập nhật vào danh sách hưởng chính sách.",
        ],
        orders: [
            "{vh} rà soát hộ nghèo, hộ cận nghèo, đề xuất giải pháp hỗ trợ từng hộ, báo cáo Ủy ban nhân dân phường {hạn 20-35}.",
            "{vh} hoàn thiện hồ sơ hỗ trợ sửa chữa nhà ở cho {n 2-6} gia đình người có công, trình Ủy ban nhân dân phường {hạn 15-30}.",
            "Hội Liên hiệp Phụ nữ phường nhận đỡ đầu {n 3-9} trẻ mồ côi trên địa bàn trong {quý}.",
            "Tổ dân phố {tổ} lập danh sách người cao tuổi từ đủ 75 tuổi chưa hưởng trợ cấp, gửi {vh} {hạn 10-20}.",
            "{vh} chi trả trợ cấp xã hội qua tài khoản, phấn đấu đạt 100% trong {quý}.",
            .during(
                6...7,
                "{vh} tổ chức thăm, tặng quà gia đình người có công nhân Ngày Thương binh - Liệt sĩ {hạn 18-26}."
            ),
            .during(
                12...12,
                "Đề nghị Ủy ban MTTQ Việt Nam phường vận động, trao quà Tết cho hộ nghèo, hộ khó khăn {hạn 15-28}."
            ),
            .series("{vh} báo cáo Ủy ban nhân dân phường kết quả chi trả trợ cấp xã hội trước ngày 15 hằng tháng."),
            "Hội Người cao tuổi phường khảo sát nhu cầu chăm sóc của {n 15-40} người cao tuổi neo đơn, báo cáo Ủy ban MTTQ Việt Nam phường {hạn 20-40}.",
        ],
        letter: "rà soát đối tượng hưởng chính sách an sinh xã hội",
        drafter: "VHXH"
    )

    static let reform = Theme(
        heading: "cải cách hành chính và chuyển đổi số",
        topic: "Cải cách hành chính",
        findings: [
            "Tỷ lệ hồ sơ giải quyết đúng hạn đạt {n 93-99}%; hồ sơ trực tuyến toàn trình đạt {n 52-84}%. Còn {n 3-14} hồ sơ đất đai quá hạn.",
            "Việc hướng dẫn người đến giao dịch có tiến bộ; tuy nhiên trang thiết bị số hóa hồ sơ còn thiếu, đường truyền có lúc chậm.",
        ],
        orders: [
            "{một cửa} niêm yết, công khai đầy đủ thủ tục hành chính đã sửa đổi, hoàn thành {hạn 10-18}.",
            "{một cửa} số hóa hồ sơ, kết quả giải quyết còn hiệu lực, phấn đấu đạt {n 80-95}% trong {quý}.",
            "{vp} kiểm tra kỷ luật, kỷ cương hành chính tại {n 2-4} bộ phận, báo cáo Ủy ban nhân dân phường {hạn 20-30}.",
            "Đoàn TNCS Hồ Chí Minh phường tổ chức hướng dẫn người dân Tổ dân phố {tổ} nộp hồ sơ trực tuyến trong {tháng}.",
            "{một cửa} khảo sát sự hài lòng của {n 60-98} người dân, tổng hợp, báo cáo Ủy ban nhân dân phường {hạn 22-38}.",
            "Công an phường cấp tài khoản định danh điện tử cho {n 40-90} trường hợp còn lại trên địa bàn {hạn 25-45}.",
            "{vp} tham mưu quy chế phối hợp giải quyết thủ tục hành chính liên thông, trình Ủy ban nhân dân phường {hạn 18-32}.",
            .series(
                "{một cửa} báo cáo Ủy ban nhân dân phường kết quả giải quyết hồ sơ, nêu rõ hồ sơ quá hạn trước ngày 20 hằng tháng."
            ),
            "{một cửa} thực hiện nghiêm việc xin lỗi công dân khi hồ sơ trễ hẹn.",
        ],
        letter: "đẩy mạnh cung cấp dịch vụ công trực tuyến",
        drafter: "VP"
    )

    static let defence = Theme(
        heading: "quốc phòng, phòng, chống thiên tai và tìm kiếm cứu nạn",
        topic: "Quốc phòng, phòng chống thiên tai",
        findings: [
            "Công tác chuẩn bị ứng trực có tiến bộ; tuy nhiên hệ thống tiêu thoát nước ở khu vực trũng thuộc Tổ dân phố {tổ} còn tắc nghẽn.",
            "Công tác quân sự địa phương được thực hiện đúng kế hoạch; việc đăng ký nguồn dự bị động viên còn thiếu so với chỉ tiêu.",
        ],
        orders: [
            "Ban Chỉ huy Quân sự phường rà soát nguồn dự bị động viên, báo cáo Ủy ban nhân dân phường {hạn 20-35}.",
            "{kt} kiểm tra, nạo vét {n 3-9} tuyến mương tiêu trước mùa mưa, hoàn thành {hạn 25-40}.",
            "Ban Chỉ huy Quân sự phường chủ trì, phối hợp với Công an phường xây dựng phương án sơ tán dân khu vực ven sông, trình Ủy ban nhân dân phường {hạn 18-30}.",
            "Tổ dân phố {tổ} cắt tỉa cây xanh, chằng chống nhà cửa có nguy cơ tốc mái, xong {hạn 12-25}.",
            "Ủy ban nhân dân phường mua sắm bổ sung vật tư phòng, chống thiên tai năm {năm}, hoàn thành {hạn 25-45}.",
            .during(
                8...11,
                "Ban Chỉ huy Quân sự phường xây dựng kế hoạch tuyển chọn, gọi công dân nhập ngũ, trình Ủy ban nhân dân phường {hạn 15-28}."
            ),
            .during(
                11...12,
                "Trạm Y tế phường phối hợp với Ban Chỉ huy Quân sự phường sơ tuyển sức khỏe nghĩa vụ quân sự, xong {hạn 15-25}."
            ),
            .series(
                "Ban Chỉ huy Quân sự phường báo cáo Thường trực Đảng ủy công tác quân sự, quốc phòng địa phương định kỳ hằng quý."
            ),
            "Ban Chỉ huy Quân sự phường duy trì lực lượng sẵn sàng cứu hộ, cứu nạn.",
        ],
        letter: "chủ động ứng phó mưa lớn, ngập úng",
        drafter: "KT"
    )

    /// In the order in which sessions come to them.
    static let all: [Theme] = [
        environment, petitions, security, cells, order, culture, reform, investment, welfare, front, defence,
        inspection,
    ]
}
