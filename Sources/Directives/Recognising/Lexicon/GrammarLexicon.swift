/// The small words of directive sentences, and the words of headings.
enum GrammarLexicon {
    static let entries: [(Cue, String)] = [
        ([], compounds),
        (
            [.order],
            "giao | yêu cầu | đề nghị | phân công | giao nhiệm vụ cho | giao cho | giao trách nhiệm cho | ủy quyền cho | phân công nhiệm vụ cho | đề nghị với | giao nhiệm vụ | giao trách nhiệm | nhắc nhở, yêu cầu | chỉ đạo, yêu cầu | thống nhất giao | nhất trí giao | đồng ý giao | chỉ định | trân trọng đề nghị | phê bình, yêu cầu"
        ),
        ([.order, .verb], "chỉ đạo | kêu gọi | ủy nhiệm"),
        (.passive, "được | bị"),
        (
            .finding,
            "đã | đang | vẫn còn | còn có | chưa được | còn chậm | mới đạt | tăng so với | giảm so với | ghi nhận | đánh giá cao | biểu dương | hoan nghênh | ghi nhận và đánh giá cao | cơ bản đạt | chuyển biến | còn hạn chế | còn tồn tại | có chuyển biến | được quan tâm | được duy trì | đạt được | chiếm tỷ lệ | ước đạt | đạt tỷ lệ"
        ),
        (
            .findingOpener,
            "tuy nhiên | tuy vậy | tuy thế | mặc dù vậy | song | bên cạnh những kết quả | bên cạnh kết quả | bên cạnh đó, vẫn | nguyên nhân | nhìn chung | những hạn chế | hạn chế | tồn tại | ghi nhận | biểu dương | đánh giá cao | qua kiểm tra | kết quả đạt được | những năm qua | thời gian qua | trong thời gian qua | trong những năm qua | nhằm | ưu điểm | khuyết điểm | một số hạn chế | một số tồn tại | tính đến | đến nay | trong năm qua | từ đầu năm đến nay | qua theo dõi | phê bình"
        ),
        (
            .decision,
            "nhất trí | thống nhất | đồng ý | chưa xem xét | không xem xét | chưa đồng ý | chưa thống nhất | thông qua | biểu quyết | cơ bản nhất trí | cơ bản thống nhất | nhất trí cao | thống nhất cao | đồng tình | quyết định | chấp thuận | tán thành | không đồng ý | cho phép | phê duyệt | quyết nghị | thống nhất chủ trương | nhất trí chủ trương | chuẩn y | ban hành kèm theo | thành lập"
        ),
        (
            .preposition,
            "về | trong | tại | theo | đối với | trên | ở | bằng | từ | trước | sau | qua | giữa | như | so với | vào | đến | tới | với | cho | do | bởi | kể từ | ngoài | cùng | hoặc | là | liên quan đến | thông qua | dưới | gồm | bao gồm | trừ | nhân | hết | khỏi"
        ),
        (.purpose, "để | nhằm | để kịp thời | nhằm mục đích | qua đó | từ đó"),
        (
            .condition,
            "nếu | khi | trường hợp | trong trường hợp | trường hợp có | nếu có | khi có | trong khi | trong lúc | khi phát hiện | trong quá trình | mỗi khi | hễ"
        ),
        (
            .basis,
            "căn cứ | trên cơ sở | thực hiện | theo đề nghị | nhận được | sau khi nhận được | xét | theo chức năng, nhiệm vụ | theo thẩm quyền | theo chức năng | xét đề nghị | thực hiện theo | tiếp theo | theo tinh thần | cùng với việc | gắn với | song song với | ngoài | bên cạnh"
        ),
        (
            .link,
            "đồng thời | bên cạnh đó | ngoài ra | cùng với đó | mặt khác | riêng | song song với đó | tiếp đó | theo đó | do đó | vì vậy | do vậy | nhân dịp này | cuối cùng | thứ nhất | thứ hai | thứ ba | và | ngoài ra,"
        ),
        (
            .elaboration,
            "trong đó | cụ thể | cụ thể là | cụ thể như sau | trong đó lưu ý | lưu ý | chú ý | nội dung cần | yêu cầu phải | trọng tâm là | nội dung báo cáo | nội dung gồm | hồ sơ gồm | thành phần gồm | thành phần"
        ),
        (
            .emptyTime,
            "thời gian tới | trong thời gian tới | trước mắt | trong những tháng tới | từ nay | hiện nay | những tháng tiếp theo | thời gian tiếp theo | trong thời gian tiếp theo | sắp tới | về lâu dài | trong giai đoạn tiếp theo"
        ),
        (
            .product,
            "kế hoạch | phương án | chương trình | đề án | quy chế | dự án | dự thảo | lịch | báo cáo | danh sách | hồ sơ | dự toán"
        ),
        (
            .meeting,
            "họp | giao ban | sinh hoạt | phiên họp | hội nghị giao ban | cuộc họp | họp giao ban | kiểm điểm | hội nghị"
        ),
        (
            .aside,
            "nhất là | đặc biệt là | trong đó có | trọng tâm là | đặc biệt | bao gồm cả | kể cả | trước hết là | mà trọng tâm là | cụ thể là | nòng cốt là"
        ),
        (
            .stative,
            "có hiệu lực | có hiệu lực thi hành | giữ nguyên | được bảo đảm từ | được bố trí từ | được đảm bảo từ | được cân đối từ | là nhiệm vụ | là trách nhiệm | là trung tâm | gồm | gồm có | bao gồm | có trụ sở | được hưởng | hết hiệu lực | dự kiến | có quyền | tự giải thể | thay thế | có thành phần | do ngân sách | được thông qua | được phổ biến"
        ),
        (.toward, "về | đến | cho | với | lên | tới | đến các"),
        (
            .thing,
            "việc | kết quả | các hồ sơ | hồ sơ | tài liệu | kinh phí | nội dung | thời gian | địa điểm | thành phần | khối lượng | tiến độ | dự toán | các hoạt động | hoạt động | các nội dung | những nội dung | số liệu | danh sách | chế độ | công tác | mọi | kiến nghị | nguồn vốn | kế hoạch | chỉ tiêu | tỷ lệ | hội chợ | hội thi | hội thảo | ngày hội | lễ hội | cuộc họp | kỳ họp | buổi họp | lễ"
        ),
        (
            .pastHeading,
            "tình hình | kết quả | kết quả đạt được | đánh giá | đánh giá chung | đánh giá tình hình | đánh giá kết quả | mặt được | mặt chưa được | mặt làm được | thực trạng | hạn chế | tồn tại | nguyên nhân | ưu điểm | khuyết điểm | đặc điểm tình hình | kiểm điểm | bài học kinh nghiệm | thành phần | thời gian, địa điểm | nội dung thảo luận | ý kiến thảo luận | ý kiến phát biểu | diễn biến | thảo luận | thành phần tham dự | thời gian | địa điểm | nội dung cuộc họp | nội dung hội nghị | ý kiến"
        ),
        (
            .aimHeading,
            "mục đích | yêu cầu | mục đích, yêu cầu | quan điểm | mục tiêu | chỉ tiêu | mục tiêu chung | mục tiêu cụ thể | quan điểm, mục tiêu | mục tiêu, yêu cầu | mục tiêu, chỉ tiêu | quan điểm chỉ đạo | phạm vi | đối tượng | phạm vi, đối tượng | phạm vi điều chỉnh | đối tượng áp dụng | giải thích từ ngữ | nguyên tắc | tiêu chuẩn | tiêu chí | mục đích - yêu cầu | mục tiêu phấn đấu | căn cứ | nguyên tắc hoạt động | nguyên tắc làm việc | phạm vi áp dụng | các chỉ tiêu chủ yếu | quan điểm, nguyên tắc"
        ),
        (
            .taskHeading,
            "nhiệm vụ | giải pháp | tổ chức thực hiện | phương hướng | phân công | phân công nhiệm vụ | phân công thực hiện | phân công trách nhiệm | nội dung thực hiện | nội dung | kết luận | trách nhiệm | chế độ báo cáo | chế độ thông tin, báo cáo | nhiệm vụ, giải pháp | nhiệm vụ trọng tâm | biện pháp | công tác | tiến độ thực hiện | kế hoạch | triển khai | tiến hành | các bước | quy trình | tổ chức triển khai | điều khoản thi hành | chế độ làm việc | kinh phí | phương hướng, nhiệm vụ"
        ),
        (.planned, "dự kiến"),
        (.by, "do"),
        (.of, "của"),
        (.conjunction, "và | cùng | hoặc | & | cùng với"),
        (
            .conclusion,
            "kết luận | kết luận cuộc họp | kết luận hội nghị | phát biểu kết luận | kết luận như sau | kết luận, chỉ đạo | kết luận của chủ trì | nhiệm vụ | nhiệm vụ, giải pháp | phương hướng, nhiệm vụ | giải pháp | tổ chức thực hiện | phân công | phân công nhiệm vụ | phân công thực hiện | nhiệm vụ trọng tâm | phương hướng | nhiệm vụ tháng"
        ),
        (
            .notice,
            "thông báo để | thông báo đến | biết, thực hiện | biết, tổ chức thực hiện | được phổ biến | phổ biến đến chi bộ"
        ),
        (
            .documentKind,
            "nghị quyết | chỉ thị | quyết định | kế hoạch | thông báo | công văn | hướng dẫn | kết luận | nghị định | thông tư | quy định | quy chế | đề án | báo cáo | tờ trình | chương trình | chương trình hành động | luật | công điện | thông tri | pháp lệnh | thông tư liên tịch | giấy mời | biên bản | văn bản | lệnh | thông báo kết luận | hướng dẫn liên ngành | kết luận thanh tra | dự án"
        ),
    ]

    /// Words of two syllables in which a cue would be seen by mistake: "công trình" is no "trình".
    private static let compounds = """
        lý do | dịch vụ công | dịch vụ công ích | dịch vụ công trực tuyến | công trình | quy trình | lộ trình | quá trình | hành trình | giáo trình | tiến trình | giải trình | thuyết \
        trình | truyền hình | phát hành kèm | công tác viên | \
        chủ trương | chủ trương đầu tư | chủ đề | chủ yếu | chủ quyền | chủ quan | chủ nghĩa | phát triển rừng | \
        vận tải | phòng thủ dân sự | dân sự | tư nhân | phát triển hợp tác xã | hỗ trợ phát triển | khí tượng thủy \
        văn | kỹ thuật | vụ việc | quỹ đất | chất lượng | thị trường | thương mại | hợp tác xã | trang tin điện tử \
        | phòng cháy | phòng cháy, chữa cháy | chữa cháy | phòng cháy chữa cháy | cứu nạn, cứu hộ | thú y | công \
        nghệ | quyền lợi | người tiêu dùng | đối ngoại | hạ tầng | nhân lực | \
        dữ liệu | thủy sản | lâm nghiệp | nông nghiệp | công nghiệp | công nghệ thông tin | truyền thông | quốc tế \
        | điện tử | thủy lợi | kinh tế | xã hội | văn hóa | giáo dục | y tế | tài chính | ngân sách | độc lập | \
        khẩn cấp | trung cấp | cao cấp | cung cấp | cấp bách | cấp thiết | phân cấp | sơ cấp | xuất phát | khoa học \
        | văn hóa | bài học | tin học | giao thông | giao dịch | giao lưu | \
        được giao | giao thông vận tải | giao đất | cho thuê đất | ngoại giao | hợp đồng | văn bản | đăng \
        ký kinh doanh | thông tin điện tử | trang thông tin điện tử | cổng thông tin điện tử | thu nhập | thu ngân \
        sách | thu, chi | chi ngân sách | \
        mua bán | học kỳ | kỳ họp | nhà họp | phòng họp | cơ sở dữ liệu | cơ sở hạ tầng | cơ sở vật chất | đời sống \
        | an ninh trật tự | trật tự đô thị | trật tự xây dựng | vệ sinh môi trường | môi trường | bảo vệ môi trường \
        | an toàn thực phẩm | \
        chất lượng | số lượng | sản lượng | dư luận | dự toán thu | cán cân | đại hội | xã hội | hội nghị | hội \
        thảo | hội thi | hội đàm | ban hành kèm theo | cơ hội | quân đội | bộ máy | toàn bộ | nội bộ | tiến bộ | \
        cán bộ, đảng viên và nhân dân | \
        tổ chức đại hội | bản thân | văn bản chỉ đạo | chỉ đạo điều hành | ý kiến chỉ đạo | công tác chỉ đạo | sự \
        chỉ đạo | công tác quản lý | công tác kiểm tra | công tác giám sát | công tác tuyên truyền | công tác phối \
        hợp | \
        khu vực | khu đất | khu công nghiệp | khu chế xuất | bản đồ | biên bản | cơ bản | xuất bản | tài sản | thôn \
        quê | làng nghề | vùng nông thôn | nông thôn | nông thôn mới | xây dựng nông thôn mới | đô thị | người có \
        công | người nghèo | \
        vì người nghèo | người tham gia giao thông | xung quanh | hộ khẩu | hộ tịch | hộ chiếu | ủng hộ | bảo hộ | \
        trường hợp | thị trường | thương trường | hiện trường | công trường | lập trường | cấp độ | cấp phép | \
        trung tâm hành chính | báo cáo viên | báo cáo chuyên đề | chế độ báo cáo | chế độ thông tin báo cáo | nội \
        dung báo cáo | nghe báo cáo | kỳ báo cáo | các báo cáo | số liệu báo cáo | thông tin báo cáo
        """
}
