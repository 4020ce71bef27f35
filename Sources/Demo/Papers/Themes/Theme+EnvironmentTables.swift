extension Theme {
    static let environment = Theme(
        heading: "công tác vệ sinh môi trường, thu gom rác thải",
        topic: "Vệ sinh môi trường",
        findings: [
            "Trong tháng, công tác vệ sinh môi trường tiếp tục có chuyển biến; {n 2-6} điểm tập kết rác tự phát đã được xóa, nhiều tuyến ngõ được người dân giữ gìn sạch đẹp. Tuy nhiên, tình trạng để rác sai giờ ở một số ngõ thuộc Tổ dân phố {tổ} chưa được khắc phục.",
            "Việc thu gom rác cơ bản đúng giờ, song tại khu vực chợ và tuyến phố {phố} vẫn còn rác tồn đọng vào cuối ngày; tỷ lệ hộ phân loại rác tại nguồn mới đạt {n 38-66}%.",
            "Các đợt tổng vệ sinh được duy trì nhưng số hộ tham gia chưa đều; một số điểm sau khi dọn sạch đã tái phát chỉ sau vài tuần.",
        ],
        orders: [
            "{kt} rà soát, lập danh sách các điểm tập kết rác tự phát trên địa bàn phường, đề xuất biện pháp xóa từng điểm, báo cáo Ủy ban nhân dân phường {hạn 14-25}.",
            "Công ty Cổ phần Môi trường Xanh Lạc Giang khắc phục tình trạng chậm thu gom tại Tổ dân phố {tổ}, hoàn thành {hạn 10-20}.",
            "Công an phường chủ trì, phối hợp với {kt} kiểm tra, xử lý các trường hợp đổ trộm phế thải xây dựng trên tuyến phố {phố}, báo cáo kết quả {hạn 20-35}.",
            "Tổ dân phố {tổ} tổ chức xóa điểm rác tự phát tại đầu ngõ {n 3-48}, trồng hoa, cắm biển nhắc nhở, xong {hạn 20-40}.",
            "Hội Liên hiệp Phụ nữ phường tổ chức thu gom phế liệu gây quỹ giúp {n 5-15} hộ có hoàn cảnh khó khăn trong {tháng}.",
            "{vh} biên soạn tài liệu hướng dẫn phân loại rác tại nguồn, cấp phát đến các hộ gia đình {hạn 25-45}.",
            "{kt} lắp đặt {n 6-20} thùng rác phân loại tại các vị trí công cộng, hoàn thành trong {quý}.",
            "Đề nghị Ủy ban MTTQ Việt Nam phường giám sát việc thu gom rác đúng giờ tại các tổ dân phố, thông báo kết quả với Ủy ban nhân dân phường {hạn 30-50}.",
            .during(
                5...9,
                "Trạm Y tế phường phun hóa chất diệt muỗi tại {n 4-9} điểm có nguy cơ cao, xong {hạn 10-20}."
            ),
            "Đoàn TNCS Hồ Chí Minh phường ra quân bóc xóa quảng cáo rao vặt sai quy định trên tuyến phố {phố}, hoàn thành {hạn 14-28}.",
            .series(
                "Công ty Cổ phần Môi trường Xanh Lạc Giang báo cáo Ủy ban nhân dân phường khối lượng rác thu gom, tỷ lệ thu gom trong ngày trước ngày 05 hằng tháng."
            ),
            .series(
                "Các tổ chức chính trị - xã hội phường tổng hợp kết quả các tuyến đường tự quản, báo cáo Ủy ban MTTQ Việt Nam phường trước ngày 25 hằng tháng."
            ),
            "Các tổ dân phố vận động nhân dân để rác đúng giờ, đúng nơi quy định.",
        ],
        letter: "tăng cường công tác vệ sinh môi trường trên địa bàn phường",
        drafter: "KT"
    )

    static let order = Theme(
        heading: "trật tự đô thị, quản lý đất đai và xây dựng",
        topic: "Trật tự đô thị",
        findings: [
            "Công tác quản lý trật tự xây dựng được duy trì; tuy vậy còn {n 2-7} công trình xây dựng sai phép chưa được xử lý dứt điểm, việc lấn chiếm vỉa hè trên tuyến phố {phố} tái diễn vào giờ cao điểm.",
            "Tiến độ cấp giấy chứng nhận quyền sử dụng đất cho các hộ còn tồn đọng chậm, mới giải quyết được {n 40-70}% số hồ sơ.",
            "Sau đợt ra quân, vỉa hè các tuyến phố chính thông thoáng hơn; một số hộ kinh doanh ở khu vực chợ vẫn bày hàng ra lòng đường.",
        ],
        orders: [
            "{kt} rà soát các công trình xây dựng không phép, sai phép tại Tổ dân phố {tổ}, lập hồ sơ xử lý, báo cáo Ủy ban nhân dân phường {hạn 15-30}.",
            "Công an phường chủ trì, phối hợp với {kt} xử lý dứt điểm các hộ lấn chiếm vỉa hè trên tuyến phố {phố}, xong {hạn 14-28}.",
            "{kt} giải quyết {n 12-40} hồ sơ cấp giấy chứng nhận quyền sử dụng đất còn tồn đọng, hoàn thành trong {quý}.",
            "Ban Quản lý chợ Hòa Lạc Đông sắp xếp lại ngành hàng, giải tỏa hàng quán lấn chiếm lối đi, xong {hạn 20-35}.",
            "Ủy ban nhân dân phường xây dựng phương án quản lý, khai thác {n 2-5} khu đất công xen kẹt, trình Ban Thường vụ Đảng ủy {hạn 30-50}.",
            "Tổ Quản lý trật tự đô thị phường lắp đặt {n 10-30} biển cấm đỗ xe trên các ngõ hẹp, hoàn thành {hạn 25-40}.",
            "{kt} trả lời bằng văn bản đơn của các hộ dân ngõ {n 2-60} Tổ dân phố {tổ} về tranh chấp ngõ đi chung {hạn 12-25}.",
            "Ủy ban nhân dân phường kiểm tra việc chấp hành quy định về an toàn lao động tại các công trình xây dựng nhà ở riêng lẻ trong {tháng}.",
            .series(
                "Tổ Quản lý trật tự đô thị phường báo cáo Ủy ban nhân dân phường kết quả xử lý vi phạm trật tự đô thị trước ngày 20 hằng tháng."
            ),
            "{kt} tham mưu xử lý đất bỏ hoang ven sông theo quy định của pháp luật.",
        ],
        letter: "tăng cường quản lý trật tự đô thị, trật tự xây dựng",
        drafter: "KT"
    )

    static let investment = Theme(
        heading: "đầu tư công và thu, chi ngân sách",
        topic: "Đầu tư công, ngân sách",
        findings: [
            "Thu ngân sách trên địa bàn lũy kế đạt {n 46-93}% dự toán; tỷ lệ giải ngân vốn đầu tư công mới đạt {n 31-88}%. Một số công trình chậm do vướng mặt bằng.",
            "Các công trình chuyển tiếp cơ bản bảo đảm tiến độ; hồ sơ quyết toán {n 2-5} công trình hoàn thành còn chậm.",
        ],
        orders: [
            "{kt} hoàn thiện hồ sơ cải tạo nhà văn hóa Tổ dân phố {tổ}, trình Ủy ban nhân dân phường phê duyệt {hạn 20-40}.",
            "Công ty TNHH Xây dựng Tân Lạc hoàn thành cải tạo rãnh thoát nước ngõ {n 3-50} Tổ dân phố {tổ} {hạn 30-60}.",
            "Ủy ban nhân dân phường chỉ đạo quyết toán {n 2-5} công trình đã bàn giao, hoàn thành trong {quý}.",
            "{kt} đôn đốc thu thuế sử dụng đất phi nông nghiệp, phấn đấu đạt {n 85-98}% kế hoạch trong {tháng}.",
            "Ủy ban nhân dân phường báo cáo Ban Thường vụ Đảng ủy tình hình giải ngân vốn đầu tư công {hạn 15-30}.",
            "{kt} lập dự toán sửa chữa {n 3-9} tuyến đèn chiếu sáng ngõ xóm, trình Ủy ban nhân dân phường {hạn 18-30}.",
            "Đề nghị Hội đồng nhân dân phường giám sát việc thực hiện các công trình đầu tư năm {năm}, thông báo kết quả {hạn 35-55}.",
            .during(
                9...11,
                "{kt} tham mưu xây dựng dự toán ngân sách năm sau, trình Ủy ban nhân dân phường {hạn 20-35}."
            ),
            .series(
                "{kt} báo cáo Ủy ban nhân dân phường tiến độ các công trình và kết quả thu ngân sách trước ngày 22 hằng tháng."
            ),
        ],
        letter: "đẩy nhanh tiến độ giải ngân vốn đầu tư công",
        drafter: "KT"
    )
}
