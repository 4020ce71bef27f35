/// The heads of names of bodies, posts and people, and what may stand inside such a name.
enum ActorLexicon {
    static let entries: [(Cue, String)] = [
        (.actor, closedBodies),
        (.actor, offices),
        ([.actor, .openHead], openBodies),
        ([.actor, .generic], genericBodies),
        (
            [.actor, .generic, .openHead],
            "cơ quan | đơn vị | cơ quan tham mưu, giúp việc | cơ quan tham mưu | cơ quan chuyên trách tham mưu, giúp việc | tổ chức | doanh nghiệp | cá nhân | hợp tác xã | nhà trường | trường | trường học | cơ sở | nhà thầu | khoa | viện | hộ | hộ dân | hộ gia đình | chủ hộ | ngành | sở | phòng | ban | bộ phận | bộ | đoàn thể | hội | hội đoàn thể | chi hội"
        ),
        ([.actor, .issuerHead], issuers),
        (
            [.actor, .place],
            "thôn | xóm | ấp | khu phố | tổ dân phố | khu dân cư | tổ nhân dân | buôn | làng | khóm | sóc | khu đô thị | khu công nghiệp | khu tập thể | khu chung cư | khu chế xuất | cụm công nghiệp | TDP | KDC | KCN | KCX | CCN"
        ),
        (
            .place,
            "phường | xã | quận | huyện | tỉnh | thành phố | thị trấn | thị xã | trung ương | TP | Phường | đặc khu | miền núi | cụm | vùng"
        ),
        ([.place, .actor, .generic], "địa phương"),
        (
            [.actor, .place, .generic],
            "xã, phường | phường, xã | xã, phường, thị trấn | xã, thị trấn | phường, thị trấn | huyện, thị xã, thành phố | huyện, thành phố | thôn, tổ dân phố | thôn, xóm | thôn, bản | thôn, khu phố | thôn, ấp | ấp, khu phố | bản, tiểu khu | thôn, buôn"
        ),
        (.post, posts),
        ([.post, .openHead], openPosts),
        (.modifier, modifiers),
        (
            .determiner,
            "các | những | mỗi | từng | toàn thể | tất cả | toàn bộ | tất cả các | một số | mọi | đội ngũ | tập thể | lực lượng | nhóm | 02"
        ),
        (
            .honorific,
            "đồng chí | đ/c | ông | bà | Đại tá | Thượng tá | Trung tá | Thiếu tá | Đại úy | Thiếu tướng | Thầy | Cô | Bác sĩ | Tiến sĩ | PGS.TS | TS | ThS | các đồng chí | đồng chí: | các ông | các bà | ông (bà)"
        ),
        (.inCharge, "phụ trách | được phân công phụ trách | theo dõi"),
        (.surname, surnames),
    ]

    private static let closedBodies = """
        Ủy ban nhân dân | UBND | Hội đồng nhân dân | HĐND | Mặt trận Tổ quốc | Mặt trận Tổ quốc Việt Nam | MTTQ | \
        MTTQ Việt Nam | Ủy ban Mặt trận Tổ quốc | Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban MTTQ | Ủy ban MTTQ Việt \
        Nam | \
        UBMTTQ | UB MTTQ | UBMTTQ Việt Nam | UBMTTQVN | Ủy ban Kiểm tra | UBKT | VPĐU | BTV | BCH | BTCTW | Tỉnh ủy \
        | Thành ủy | Quận ủy | Huyện ủy | Thị ủy | Đảng ủy | \
        chi ủy | cấp ủy | các cấp ủy | cấp ủy viên | cấp ủy chi bộ | cấp ủy các cấp | cấp ủy cơ sở | chính quyền | \
        chính quyền địa phương | công an | CA | CAP | công an phường | công an xã | Ban Chỉ huy Quân sự | BCHQS | \
        Ban CHQS | quân sự | \
        các tổ chức chính trị - xã hội | tổ chức chính trị - xã hội | tổ chức chính trị – xã hội | tổ chức chính \
        trị xã hội | tổ chức đảng | tổ chức cơ sở đảng | tổ chức đoàn thể | tổ chức thành viên | các đoàn thể chính \
        trị - xã hội | đoàn thể chính trị - xã hội | các đoàn thể | ban ngành đoàn thể | \
        Đoàn Thanh niên | Đoàn TNCS Hồ Chí Minh | Đoàn TNCS | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Huyện đoàn | \
        Quận đoàn | Thành đoàn | Tỉnh đoàn | Thị đoàn | Đoàn xã | Đoàn phường | Hội Nông dân | Hội Phụ nữ | Hội \
        Liên hiệp Phụ nữ | Hội LHPN | Hội Cựu chiến binh | Hội CCB | Hội Người cao tuổi | Hội Chữ thập đỏ | Hội \
        Khuyến học | Hội Cựu thanh niên xung phong | Liên đoàn Lao động | Công đoàn | Công đoàn cơ sở | \
        Trạm Y tế | Trung tâm Y tế | Bệnh viện | Viện kiểm sát nhân dân | Tòa án nhân dân | Viện kiểm sát | Tòa án \
        | Kho bạc Nhà nước | Kho bạc | Ngân hàng Chính sách xã hội | Ngân hàng | Bảo hiểm xã hội | BHXH | Chi cục \
        Thuế | Chi cục | Cục Thuế | Thuế cơ sở | Hạt Kiểm lâm | Điện lực | Viễn thông | Bưu điện | \
        Tổ công tác | Tổ giúp việc | Ban Chỉ đạo | BCĐ | Ban Tổ chức | BQL | Ban Quản lý | Ban Chỉ huy | Ban Giám \
        hiệu | Ban giám đốc | Ban Dân vận | Ban Tuyên giáo | Ban Tuyên giáo và Dân vận | Ban Nội chính | Ban Kinh \
        tế - Xã hội | Ban Pháp chế | Ban Xây dựng Đảng | Ban Công tác Mặt trận | Ban CTMT | Ban Thanh tra nhân dân \
        | Ban giám sát đầu tư của cộng đồng | Thanh tra | Thanh tra nhân dân | Trung tâm Phục vụ hành chính công | \
        Bộ phận Một cửa | Bộ phận Tiếp nhận và Trả kết quả | Bộ phận một cửa | cơ quan chủ trì | đơn vị chủ trì | \
        cấp có thẩm quyền | cơ quan có thẩm quyền | người có thẩm quyền | cơ quan chức năng | các ngành chức năng | \
        ngành chức năng | lực lượng chức năng | cơ quan chuyên môn | các cơ quan liên quan | Khối Dân vận | Khối \
        vận | \
        Báo và Phát thanh, Truyền hình | Báo và Đài Phát thanh, Truyền hình | Báo và Đài Phát thanh và Truyền hình \
        | Thuế tỉnh | Thuế thành phố | Hải quan | Ban Quản lý Khu kinh tế và các khu công nghiệp | Ban Quản lý các \
        khu công nghiệp | Ban Quản lý Khu kinh tế | Báo và Đài Phát thanh - Truyền hình | Đài Phát thanh và Truyền \
        hình | Đài Truyền thanh | Đài Phát thanh - Truyền hình | Đài Phát thanh | Báo | Văn phòng HĐND và UBND | \
        Văn phòng Hội đồng nhân dân và Ủy ban nhân dân | Văn phòng Đoàn ĐBQH và HĐND | Văn phòng HĐND - UBND | Văn \
        phòng Đảng ủy | Văn phòng Huyện ủy | Văn phòng Quận ủy | Văn phòng Thành ủy | Văn phòng Tỉnh ủy | Văn phòng \
        UBND | Văn phòng Ủy ban nhân dân | Văn phòng Chính phủ | \
        Chính phủ | Quốc hội | Thủ tướng Chính phủ | Bộ Chính trị | Ban Bí thư | Trung ương Đảng | Trung ương | \
        Nhân dân | nhân dân | người dân | cử tri | cộng đồng dân cư | quần chúng | HTX | Lữ đoàn | Đồn Biên phòng | \
        Bộ đội Biên phòng | Bộ Chỉ huy Quân sự | Ủy ban bầu cử | Hội đồng nghĩa vụ quân sự | Hội đồng | Hội đồng \
        quản lý | Hội đồng đánh giá | Hội đồng thẩm định | Hội đồng nghiệm thu | Hội đồng tuyển dụng | Hội đồng thi \
        | Hội đồng kỷ luật | Hội đồng Trường | Đảng đoàn | Ban cán sự đảng | các ông, bà có tên tại Điều | các ông \
        (bà) có tên tại Điều | Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn | Ban Chỉ huy PCTT và TKCN | \
        Ban Chỉ huy Phòng thủ dân sự | Thư viện | Ký túc xá | Hội đồng thi đua - khen thưởng
        """

    /// Offices whose names go on with a small word that would be an action or a preposition elsewhere.
    private static let offices = """
        Phòng Công nghệ thông tin | Phòng Kế hoạch tổng hợp | Phòng Hành chính tổng hợp | Phòng Kế hoạch nghiệp vụ | \
        Phòng Tổ chức cán bộ | Phòng Quản lý chất lượng | Phòng Kỹ thuật an toàn | Phòng Kỹ thuật an toàn - Môi \
        trường | Phòng Quản lý đào tạo | Phòng Quản lý khoa học | Phòng Công tác sinh viên | Phòng Công tác học \
        sinh, sinh viên | Phòng Công tác xã hội | Phòng Thanh tra pháp chế | Phòng Kiểm tra nội bộ | Phòng Bảo trợ \
        xã hội | Phòng Xây dựng kiểm tra văn bản | Trung tâm Kiểm soát bệnh tật | Trung tâm Công nghệ thông tin | \
        Trung tâm Cung ứng dịch vụ công | Trung tâm Cung ứng dịch vụ sự nghiệp công | Trung tâm Cung ứng dịch vụ \
        công ích | Trung tâm Dịch vụ công ích | Trung tâm Dịch vụ việc làm | Trung tâm Giới thiệu việc làm | Trung \
        tâm Xúc tiến đầu tư | Trung tâm Xúc tiến thương mại | Trung tâm Phát triển quỹ đất | Trung tâm Tổ chức sự \
        kiện | Trung tâm Dịch vụ tổng hợp | Trung tâm Quản lý điều hành giao thông | Trung tâm Giám sát, điều hành \
        | Trung tâm Điều hành thông minh | Trung tâm Bồi dưỡng chính trị | Văn phòng thường trực | Văn phòng điều \
        phối | Văn phòng đăng ký đất đai | Chi nhánh Văn phòng đăng ký đất đai | Cục Quản lý thị trường | Đội Quản \
        lý thị trường | Chi cục Quản lý chất lượng | Ban Quản lý rừng phòng hộ | Ban Quản lý rừng đặc dụng | Đảng \
        ủy Mặt trận Tổ quốc, các đoàn thể | Đảng ủy MTTQ, các đoàn thể | Đảng ủy các cơ quan Đảng | Đảng bộ các cơ \
        quan Đảng | Mạng lưới an toàn vệ sinh viên | Phòng Cảnh sát quản lý \
        hành chính về trật tự xã hội | Phòng Cảnh sát quản lý hành chính | Phòng Cảnh sát phòng cháy, chữa cháy và \
        cứu nạn, cứu hộ | Phòng Cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ | Phòng Cảnh sát PCCC và CNCH | \
        Phòng Cảnh sát giao thông | Phòng Cảnh sát hình sự | Phòng Cảnh sát kinh tế | Phòng Công tác đảng và công \
        tác chính trị | Phòng Quản lý xuất nhập cảnh | Hội đồng tư vấn | Hội đồng tư vấn Dân chủ - Pháp luật | Tiểu đoàn | Trung đoàn | Sư đoàn | Đại đội | Tiểu đội | Hải đội | Đồn Công an
        """

    private static let openBodies = """
        chi bộ | đảng bộ | đảng bộ bộ phận | chi đoàn | văn phòng | trung tâm | trạm | tổ | đội | nhóm | Ban Quản \
        lý dự án | Ban QLDA | ban quản lý | ban chỉ huy | ban điều hành | ban vận động | đoàn kiểm tra | đoàn giám \
        sát | đoàn công tác | tổ kiểm tra | tổ giám sát | tổ đại biểu | tổ công nghệ số | tổ liên gia | tổ tự quản \
        | tổ quản lý | tổ bảo vệ an ninh trật tự | tổ an ninh | tổ hòa giải | công ty | tổng công ty | tập đoàn | \
        xí nghiệp | chi nhánh | hợp tác xã | \
        học viện | bộ môn | phân hiệu | tổ bộ môn | đài | cục | tổng cục | chi cục | quỹ | câu lạc bộ | hiệp hội | \
        liên đoàn | liên hiệp | ủy ban | hội đồng | tiểu ban | ban đại diện | chủ đầu tư | đơn vị thu gom rác | đơn \
        vị thi công | đơn vị tư vấn | đơn vị vận hành | đơn vị quản lý | đơn vị sự nghiệp | nhà máy | chợ | bến xe \
        | lực lượng | khối | cụm | dòng họ | mạng lưới | phân trạm | phòng khám | nhà văn hóa | trại | đoàn
        """

    private static let genericBodies = """
        khoa, viện | khoa, phòng | phòng, khoa | phòng, trung tâm | cơ quan, đơn vị | cơ quan, đơn vị, địa phương | \
        cơ quan, đơn vị, doanh nghiệp | cơ quan, tổ chức | cơ quan, tổ chức, đơn vị | tổ chức, cá nhân | cơ quan, \
        tổ chức, cá nhân | đơn vị, địa phương | đơn vị, cá nhân | sở, ban, ngành | sở, ngành | ban, ngành | ban, \
        ngành, đoàn thể | phòng, ban | phòng, ban, ngành | phòng, ban chuyên môn | phòng, ban, đơn vị | ngành, đoàn \
        thể | phòng, đơn vị | ban, ngành, hội, đoàn thể | \
        chi bộ, đảng bộ | đảng bộ, chi bộ | đảng ủy, chi bộ | ngành, địa phương | cơ quan, ban, ngành | cơ quan, \
        ban, ngành, đoàn thể | hội, đoàn thể | phòng chuyên môn | bộ phận chuyên môn | thành viên | các thành viên \
        | ban, đơn vị | cấp, ngành | các cấp, các ngành | bộ phận, đơn vị | ban đảng | cấp ủy, tổ chức đảng
        """

    private static let issuers = """
        Ban Thường vụ | Ban Chấp hành | Ban Chấp hành Đảng bộ | Thường trực | Thường trực Đảng ủy | Ban Thường trực \
        | Hội nghị | Thường trực HĐND | Thường trực Hội đồng nhân dân | Đảng bộ | tập thể Ban Thường vụ
        """

    private static let posts = """
        nhóm trưởng | chi hội trưởng | tổ trưởng dân phố | phó trưởng thôn | cụm trưởng | người phát hiện | lớp trưởng | trợ lý | trợ lý giáo vụ | cố vấn học tập | Trưởng ban | Phó Trưởng ban | Chủ \
        tịch | Phó Chủ tịch | PCT | Chủ tịch UBND | Phó Chủ tịch UBND | Bí thư | Phó Bí thư | Bí thư Đảng ủy | Phó \
        Bí thư Thường trực | Phó Bí thư Thường trực Đảng ủy | Bí thư chi bộ | Phó Bí thư chi bộ | bí thư các chi bộ \
        | \
        chi ủy viên | Đảng ủy viên | ủy viên Ban Thường vụ | ủy viên Ban Chấp hành | Huyện ủy viên | Quận ủy viên | \
        Thành ủy viên | ủy viên | thư ký | thủ quỹ | Tổ trưởng | Tổ phó | Tổ phó thường trực | tổ trưởng tổ dân phố \
        | Trưởng Ban Công tác Mặt trận | \
        Hiệu trưởng | Phó Hiệu trưởng | Giám đốc | Phó Giám đốc | Tổng Giám đốc | thủ trưởng | Chánh Văn phòng | \
        Phó Chánh Văn phòng | Chánh Thanh tra | Chỉ huy trưởng | Chính trị viên | Trưởng Công an | Phó Trưởng Công \
        an | Kế toán trưởng | \
        cán bộ, công chức | cán bộ, công chức, viên chức | cán bộ, đảng viên | cán bộ, đảng viên, công chức | đảng \
        viên | cán bộ | đoàn viên | hội viên | giảng viên | sinh viên | giáo viên | học sinh | phụ huynh | người \
        đứng đầu | người đứng đầu cấp ủy, chính quyền | người đứng đầu cấp ủy | lãnh đạo | đại biểu | đại biểu HĐND \
        | Thủ tướng | Bộ trưởng | Trạm trưởng | Đội trưởng | Đoàn trưởng | Trưởng đoàn | trưởng thôn | trưởng xóm | \
        trưởng ấp | trưởng bản | trưởng khu | trưởng khu phố | khu đội trưởng | thôn đội trưởng | Phó Trưởng ban | \
        Viện trưởng | Chánh án | Cục trưởng | Chi cục trưởng | Trưởng Công an xã | người phát ngôn | chuyên viên | \
        văn thư | chủ tọa | chủ nhà trọ | các hộ | công dân | người lao động | Tổ trưởng Tổ dân phố | Bí thư Đoàn | \
        Chủ nhiệm | Phó Chủ nhiệm | Phó Trưởng đoàn | thành viên UBND
        """

    private static let openPosts = """
        Trưởng | Phó Trưởng | Trưởng phòng | Phó Trưởng phòng | Phó ban | công chức | viên chức | chủ | người | \
        nhân viên | cán bộ phụ trách | trưởng các | chủ các cơ sở | chủ cơ sở | chủ phương tiện | chủ doanh nghiệp \
        | kế toán | cộng tác viên | phụ trách | chủ rừng | chủ tàu | cán bộ chuyên trách | cán bộ văn phòng
        """

    private static let modifiers = """
        trực thuộc | thuộc diện kiểm tra | thuộc diện quản lý | thuộc diện | vùng hạ du | ven biển | biên giới | \
        vùng cao | vùng ven biển | trong nước | quốc gia | dịch vụ | trật tự | phản ứng nhanh | tự quản | thường \
        trực | vay vốn | thủy lợi | dân vận | dự án đầu tư xây dựng | đầu tư xây dựng | các công trình | công trình \
        | giao thông | các cấp | các bản | liên quan | có liên quan | cùng cấp | cấp trên | cấp dưới | ngành dọc | \
        ngành dọc cấp trên | chuyên môn | chức năng | cơ sở | khác | còn lại | nêu trên | này | đứng chân | đóng \
        trên địa bàn | nhân dân | thuộc | \
        trong phường | trong xã | trong huyện | trong tỉnh | trong toàn Đảng bộ | toàn phường | toàn xã | có thẩm \
        quyền | Cảnh sát điều tra | thường trực | cộng đồng | tại chỗ | tại khu dân cư | tư thục | công lập | ngoài \
        công lập | mầm non | tiểu học | trung học cơ sở | THCS | THPT | trung học phổ thông | \
        hộ nghèo | cận nghèo | đảng | Đảng | đoàn thể | cá nhân | nòng cốt | được giao nhiệm vụ | được phân công | \
        được giao | được giao chủ trì | có tên | bán chuyên trách | hoạt động không chuyên trách | không chuyên \
        trách | chuyên trách | khu vực | phụ trách địa bàn | thành viên | chính quyền | liên phường | kỹ thuật | \
        quản lý | dự án | trong Phường | trong Đảng bộ | trong khu vực | kinh tế | dân cư | cấp xã | cấp huyện | \
        cấp tỉnh | nội chính | khối | phường | ở cơ sở | đồng cấp | chủ chốt | quần chúng | tham mưu | giúp việc | \
        thành phố | vũ trang | an ninh | có vốn nhà nước | sản xuất | kinh doanh | hành chính | sự nghiệp | trồng \
        trọt | chăn nuôi
        """

    private static let surnames = """
        Nguyễn | Trần | Lê | Phạm | Hoàng | Huỳnh | Phan | Vũ | Võ | Đặng | Bùi | Đỗ | Hồ | Ngô | Dương | Lý | Đinh \
        | Đoàn | Trịnh | Lương | Mai | Tô | Trương | Cao | Hà | Lâm | Tạ | Quách | Đào | Chu | Tống | Phùng | Vi | \
        Lò | Nông | Giàng | Kiều | Thái | Châu | Tăng | La | Triệu | Doãn | Nghiêm | Lưu | Khổng | Ninh | Quan | \
        Hứa | Từ | Thạch | Sơn | Danh | Điểu | Rơ | Y | K' | Ma | Sùng | Vàng | Cầm | Bế | Lục | Mạc | Đàm | Văn | \
        Cù | Âu | Ông | Viên | Bạch | Hàn | Lã | Mã | Tiêu | Kim | Đồng
        """
}
