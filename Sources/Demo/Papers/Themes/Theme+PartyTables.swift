extension Theme {
    static let petitions = Theme(
        heading: "kết quả giải quyết kiến nghị của Nhân dân",
        topic: "Kiến nghị sau đối thoại",
        findings: [
            "Đến hết tháng, phường đã giải quyết {n 32-58} kiến nghị của cử tri và Nhân dân; còn {n 4-15} kiến nghị quá hạn, tập trung vào tiêu thoát nước và vỉa hè. Một số văn bản trả lời còn chung chung.",
            "Việc tiếp nhận, phân loại kiến nghị đã đi vào nền nếp; song việc công khai kết quả tại khu dân cư chưa kịp thời.",
        ],
        orders: [
            "Ủy ban nhân dân phường lập danh mục các kiến nghị quá hạn, nêu rõ nguyên nhân và lộ trình giải quyết, công khai tại nhà văn hóa các tổ dân phố {hạn 12-25}.",
            "{kt} chủ trì, phối hợp với Tổ dân phố {tổ} giải quyết kiến nghị về ngập úng ngõ {n 4-55}, hoàn thành trong {quý}.",
            "{vp} tổng hợp kiến nghị vượt thẩm quyền, trình Ủy ban nhân dân phường báo cáo {ubnd trên} {hạn 15-28}.",
            "Công an phường trả lời bằng văn bản kiến nghị của Nhân dân Tổ dân phố {tổ} về tiếng ồn ban đêm {hạn 10-20}.",
            "Đề nghị Ủy ban MTTQ Việt Nam phường khảo sát mức độ hài lòng của người dân đối với {n 10-25} kiến nghị đã giải quyết, báo cáo Thường trực Đảng ủy {hạn 25-45}.",
            .during(
                8...9,
                "Văn phòng Đảng ủy xây dựng kế hoạch tổ chức hội nghị đối thoại với Nhân dân năm {năm}, trình Ban Thường vụ Đảng ủy {hạn 15-25}."
            ),
            .during(
                10...12,
                "Ủy ban nhân dân phường giải quyết {n 8-20} kiến nghị tiếp nhận tại hội nghị đối thoại năm {năm}, thông báo kết quả đến người dân {hạn 20-40}."
            ),
            "{vh} trả lời kiến nghị về sân chơi trẻ em tại Tổ dân phố {tổ} {hạn 14-24}.",
            .series(
                "{vp} báo cáo Thường trực Đảng ủy kết quả giải quyết kiến nghị của Nhân dân trước ngày 28 hằng tháng."
            ),
            "Các tổ dân phố nắm tâm tư, nguyện vọng của Nhân dân, kịp thời phản ánh với Đảng ủy.",
        ],
        letter: "giải quyết kiến nghị của cử tri và Nhân dân",
        drafter: "VP"
    )

    static let cells = Theme(
        heading: "chất lượng sinh hoạt chi bộ và công tác đảng viên",
        topic: "Sinh hoạt chi bộ",
        findings: [
            "{n 36-41}/42 chi bộ duy trì nền nếp sinh hoạt; tỷ lệ đảng viên dự họp bình quân đạt {n 88-95}%. Bên cạnh đó, sinh hoạt chuyên đề ở một số chi bộ còn hình thức.",
            "Việc ra nghị quyết của các chi bộ tổ dân phố có tiến bộ, nội dung sát việc dân quan tâm; vẫn còn chi bộ ghi biên bản sơ sài, phân công không rõ người.",
        ],
        orders: [
            "{xdđ} tham mưu kế hoạch bồi dưỡng nghiệp vụ cho bí thư, phó bí thư chi bộ, trình Thường trực Đảng ủy {hạn 15-28}.",
            "Chi bộ Tổ dân phố {tổ} tổ chức sinh hoạt chuyên đề về nếp sống văn minh đô thị trong {tháng}.",
            "{xdđ} hoàn tất hồ sơ đề nghị kết nạp {n 2-7} quần chúng ưu tú, trình Ban Thường vụ Đảng ủy {hạn 20-35}.",
            "Các chi bộ trực thuộc rà soát, cập nhật thông tin đảng viên trên phần mềm Sổ tay đảng viên điện tử, xong {hạn 25-40}.",
            "Văn phòng Đảng ủy tổng hợp đăng ký chuyên đề sinh hoạt {quý} của các chi bộ, báo cáo Thường trực Đảng ủy {hạn 12-22}.",
            "Chi bộ Trường Trung học cơ sở Hòa Lạc Đông xây dựng kế hoạch phát triển đảng viên trong giáo viên trẻ {hạn 20-35}.",
            .during(
                11...12,
                "{xdđ} hướng dẫn các chi bộ kiểm điểm, đánh giá, xếp loại đảng viên năm {năm}, hoàn thành {hạn 15-28}."
            ),
            .series(
                "Các chi bộ trực thuộc gửi biên bản và kết quả sinh hoạt về Văn phòng Đảng ủy trước ngày 10 hằng tháng."
            ),
            "Các chi bộ trực thuộc đổi mới nội dung sinh hoạt, phân công rõ người, rõ việc.",
        ],
        letter: "phối hợp thực hiện công tác phát triển đảng viên trong trường học",
        drafter: "VP"
    )

    static let inspection = Theme(
        heading: "công tác kiểm tra, giám sát và kỷ luật của Đảng",
        topic: "Kiểm tra, giám sát",
        findings: [
            "Công tác kiểm tra, giám sát được triển khai theo chương trình; {n 2-5} chi bộ được kiểm tra đã khắc phục hạn chế. Một số kết luận giám sát chưa được thực hiện đúng thời hạn.",
            "Ủy ban Kiểm tra Đảng ủy đã hoàn thành {n 2-6} cuộc giám sát chuyên đề, qua đó kịp thời chấn chỉnh việc thu, nộp đảng phí ở một số chi bộ.",
        ],
        orders: [
            "Ủy ban Kiểm tra Đảng ủy kiểm tra việc chấp hành chế độ sinh hoạt tại Chi bộ Tổ dân phố {tổ}, báo cáo Ban Thường vụ Đảng ủy {hạn 25-45}.",
            "Ủy ban Kiểm tra Đảng ủy giám sát chuyên đề việc lãnh đạo công tác vệ sinh môi trường đối với {n 2-4} chi bộ, hoàn thành trong {quý}.",
            "Chi bộ Tổ dân phố {tổ} khắc phục hạn chế nêu tại thông báo kết quả giám sát, báo cáo Ủy ban Kiểm tra Đảng ủy {hạn 15-30}.",
            "Văn phòng Đảng ủy kiểm tra việc thu, nộp, sử dụng đảng phí tại {n 3-8} chi bộ, xong {hạn 20-35}.",
            .during(
                12...12,
                "Ủy ban Kiểm tra Đảng ủy xây dựng chương trình kiểm tra, giám sát năm sau, trình Ban Thường vụ Đảng ủy {hạn 15-25}."
            ),
            .series(
                "Ủy ban Kiểm tra Đảng ủy báo cáo Ban Thường vụ Đảng ủy kết quả công tác kiểm tra, giám sát định kỳ hằng quý."
            ),
            "Ủy ban Kiểm tra Đảng ủy giải quyết đơn phản ánh đối với đảng viên thuộc Chi bộ Tổ dân phố {tổ}, báo cáo Thường trực Đảng ủy {hạn 20-35}.",
        ],
        letter: "phối hợp cung cấp hồ sơ phục vụ công tác giám sát",
        drafter: "VP"
    )

    static let front = Theme(
        heading: "công tác Mặt trận, đoàn thể và phong trào thi đua",
        topic: "Mặt trận, đoàn thể",
        findings: [
            "Mặt trận và các đoàn thể đã vận động được {n 40-95} triệu đồng giúp hộ khó khăn; phong trào thi đua có nhiều mô hình mới. Việc nhân rộng mô hình còn chậm.",
            "Phong trào thi đua ở các khu dân cư khá sôi nổi; tuy nhiên hoạt động của một số chi hội còn mờ nhạt, chưa thu hút hội viên trẻ.",
        ],
        orders: [
            "Hội Liên hiệp Phụ nữ phường tổ chức ra mắt {n 2-4} mô hình “Gia đình 5 không, 3 sạch” tại Tổ dân phố {tổ} {hạn 25-45}.",
            "Đoàn TNCS Hồ Chí Minh phường vận động {n 20-60} đoàn viên tham gia hiến máu tình nguyện trong {tháng}.",
            "Hội Cựu chiến binh phường duy trì tổ tự quản an ninh tại Tổ dân phố {tổ}, sơ kết rút kinh nghiệm {hạn 30-50}.",
            "Đề nghị Ủy ban MTTQ Việt Nam phường phản biện xã hội đối với dự thảo quy chế quản lý nhà văn hóa tổ dân phố, gửi ý kiến về Ủy ban nhân dân phường {hạn 15-30}.",
            "Hội Nông dân phường hướng dẫn {n 8-25} hộ vay vốn phát triển kinh tế, hoàn thành hồ sơ {hạn 20-40}.",
            .during(
                10...10,
                "Đề nghị Ủy ban MTTQ Việt Nam phường xây dựng kế hoạch tổ chức Ngày hội Đại đoàn kết toàn dân tộc tại các tổ dân phố {hạn 10-18}."
            ),
            .during(
                11...12,
                "Văn phòng Đảng ủy tổng hợp kết quả thi đua, đề nghị khen thưởng năm {năm}, trình Ban Thường vụ Đảng ủy {hạn 18-30}."
            ),
            .series(
                "Hội Liên hiệp Phụ nữ phường báo cáo Ủy ban MTTQ Việt Nam phường kết quả các mô hình tự quản định kỳ hằng quý."
            ),
            "Các tổ chức chính trị - xã hội phường phấn đấu phát triển thêm {n 20-50} hội viên trong {quý}.",
        ],
        letter: "phối hợp tổ chức các hoạt động của Mặt trận và đoàn thể",
        drafter: "VP"
    )
}
