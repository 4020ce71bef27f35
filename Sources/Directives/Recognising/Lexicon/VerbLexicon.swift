/// Actions that directives order, by first word.
enum VerbLexicon {
    static let entries: [(Cue, String)] = [
        (.verb, actions),
        (
            [.verb, .completion],
            "xong | làm xong | hoàn thành | hoàn tất | kết thúc | thời gian hoàn thành | thời hạn hoàn thành | thời gian xong"
        ),
        ([.verb, .nounVerb], nounMaking),
        (.adverb, manners),
        (
            .must,
            "phải | cần | cần phải | có trách nhiệm | có nhiệm vụ | chịu trách nhiệm | phải được | cần được | có nghĩa vụ | nhất thiết phải"
        ),
        (
            [.verb, .report],
            "báo cáo | gửi | trình | nộp | xin ý kiến | kiến nghị | đề xuất | tham mưu trình | báo ngay | báo nhanh | báo về | báo biến động | trình xin ý kiến | báo cáo đề xuất | gửi báo cáo | gửi văn bản | kiến nghị với | đề xuất với"
        ),
        (
            [.leads, .verb],
            "chủ trì | làm đầu mối | là đầu mối | đầu mối | chịu trách nhiệm chính | là cơ quan chủ trì | là cơ quan thường trực | là cơ quan đầu mối | làm cơ quan đầu mối | chủ trì chính | là đơn vị đầu mối | làm chủ trì"
        ),
        ([.coordinate, .verb], "phối hợp | phối hợp chặt chẽ | phối hợp thực hiện | phối kết hợp"),
        (
            [.with, .verb],
            "phối hợp với | phối hợp cùng | phối hợp cùng với | phối hợp chặt chẽ với | cùng với | phối hợp đồng bộ với | phối kết hợp với | phối hợp tốt với | thường xuyên phối hợp với | phối hợp hiệu quả với | hiệp đồng với | chủ trì hiệp đồng với | liên hệ với"
        ),
        ([.strive, .adverb], "phấn đấu | nỗ lực phấn đấu"),
        ([.advise, .adverb], "nên | nghiên cứu | khuyến khích | xem xét"),
        ([.option, .adverb], "có thể | cần thiết | khi cần thiết | nếu cần thiết"),
    ]

    private static let actions = """
        rà soát | đoàn kết | tổng kiểm tra | tổng rà soát | rà lại | lo | lo liệu | đi thu | thử | dán | cho mượn | trang trí | mời | thay thế | tu sửa | chuẩn hóa | bình chọn | thí điểm | tỉa cành | cắt tỉa | sao lưu | phúc tra | phân tuyến | hội tụ | hội đủ | giữ nguyên | thay mặt | tạm dừng | đứng ra | soạn | soạn đề | nhập \
        điểm | hậu kiểm | thụ lý | sơ \
        tán | chằng chống | trông coi | dồn sức | đóng cửa | báo tin | đi thực tế | đi tuần | triệt phá | tạm giữ | \
        chốt | hội ý | dự thảo báo cáo | xây dựng báo cáo | hoàn thiện báo cáo | lập báo cáo | xây dựng | ban hành \
        | triển khai | tổ chức thực hiện | thực hiện | quán triệt | tuyên truyền | phổ biến | vận động | lãnh đạo | \
        hướng dẫn | đôn đốc | thống kê | lập | xác định | xác minh | giải quyết | xử lý | khắc phục | chấn chỉnh | \
        kiện toàn | \
        củng cố | bố trí | sắp xếp | phân bổ | phân công | phân loại | chuẩn bị | đảm bảo | bảo đảm | duy trì | \
        nâng cao | đẩy mạnh | đẩy nhanh | \
        đổi mới | phát huy | phát triển | mở rộng | mở | nhân rộng | xóa bỏ | xóa | giải tỏa | tháo gỡ | tháo dỡ | \
        tổng hợp | tổng kết | sơ kết | đánh giá | \
        kiểm điểm | rút kinh nghiệm | tiếp thu | hoàn thiện | bổ sung | điều chỉnh | sửa đổi | cập nhật | công khai \
        | niêm yết | công bố | đăng tải | đăng ký | \
        phát động | ra quân | ra mắt | khởi công | nghiệm thu | bàn giao | thanh toán | quyết toán | giải ngân | \
        cấp phát | cấp | chi trả | trao | trao tặng | tặng | hỗ trợ | \
        giúp đỡ | thăm hỏi | thăm | động viên | khen thưởng | biểu dương | kịp thời biểu dương | phê bình | xem xét \
        xử lý | kỷ luật | thi hành | thu hồi | tạm đình chỉ | đình chỉ | \
        kê khai | khai thác | số hóa | kích hoạt | lắp đặt | sửa chữa | cải tạo | nâng cấp | mua sắm | trang bị | \
        tập huấn | bồi dưỡng | đào tạo | huấn luyện | diễn tập | thực tập | \
        tuần tra | trực | ứng trực | canh gác | bám sát | bám nắm | nắm chắc | nắm tình hình | nắm | theo dõi | \
        giao ban | họp | tổ chức họp | sinh hoạt | tiếp nhận | tiếp công dân | tiếp dân | \
        trả lời | đối thoại | thông tin | thông báo | cung cấp | chia sẻ | lưu trữ | quản lý | sử dụng | vận hành | \
        khai trương | phân tích | dự báo | tính toán | \
        thẩm định | phê duyệt | góp ý | tham gia ý kiến | cho ý kiến | tham gia | hưởng ứng | dự | chung vui | lựa \
        chọn | chọn | chỉ định | bầu | cử | điều động | luân chuyển | quy hoạch | tuyển chọn | \
        giới thiệu | kết nạp | công nhận | chuyển | chuyển giao | tiến hành | thành lập | giải thể | sáp nhập | bảo \
        vệ | giữ gìn | giữ vững | phòng ngừa | phòng chống | ngăn chặn | đấu tranh | \
        trấn áp | xử phạt | phạt | lập biên bản | cưỡng chế | giám định | khảo sát | điều tra | đo đạc | phun | \
        tiêm | tiêm phòng | khám | điều trị | cách ly | giám sát | chăm sóc | \
        thu gom | vận chuyển | dọn dẹp | vệ sinh | tổng vệ sinh | trồng | chỉnh trang | tôn tạo | trùng tu | làm \
        sạch | nạo vét | khơi thông | tiêu hủy | \
        tạo điều kiện | tạo | huy động | kêu gọi | xã hội hóa | thu hút | thu hồi nợ | thu | đôn đốc thu | cân đối \
        | dự toán | lập dự toán | tiết kiệm | cắt giảm | đơn giản hóa | rút ngắn | \
        nhắc nhở | quy định | cụ thể hóa | lồng ghép | gắn | đưa | lấy | coi trọng | chú trọng | quan tâm | ưu tiên \
        | thường trực | đề cao | nêu cao | gương mẫu | gương mẫu chấp hành | chấp hành | tuân thủ | \
        ký | ký cam kết | ký kết | cam kết | đề ra | định hướng | dự thảo | soạn thảo | biên soạn | biên tập | phát \
        thanh | phát sóng | phát | in | treo | dựng | tham quan | học tập | \
        xác nhận | chứng thực | kiểm kê | kiểm đếm | kiểm soát | kiểm định | kiểm tra thực tế | tiến công | phản \
        ánh | phản bác | phản biện | tự kiểm tra | tự phê bình | tự giác | nhận | nhận diện | \
        làm việc | làm việc với | làm tốt | làm rõ | làm | giúp | giúp việc | ủy quyền | điều hành | phụ trách \
        chung | phụ trách | chủ động tham mưu | tham mưu | tư vấn | \
        bảo quản | bảo dưỡng | bảo trì | gia hạn | phát hành | nghiên cứu | đầu tư | tiếp xúc | tiếp tục thực hiện \
        | thực hành | thực thi | gặp mặt | đón | đón tiếp | tri ân | tưởng niệm | kỷ niệm | \
        xét | xét duyệt | bình xét | xếp loại | chấm điểm | chấm | thẩm tra | xác lập | bổ nhiệm | miễn nhiệm | \
        nhập | gắn biển | đặt | bàn | thảo luận | thống nhất | \
        rà | đối chiếu | lập danh sách | lập hồ sơ | lập kế hoạch | kết nối | liên kết | liên hệ | khoanh vùng | \
        dập dịch | truy vết | khoanh nuôi | sản xuất | tiêu thụ | gieo cấy | gieo trồng | thu hoạch | tưới | đảm \
        nhận | đảm nhiệm | gặp | gặp gỡ | viết | nhắc | dọn | nộp đủ | đóng góp | đóng | kê | tính | bốc thăm | hủy \
        | miễn | giảm | tăng cường | dạy | giảng dạy | chấm dứt | ngừng | dừng | cho phép | nghiên cứu xây dựng | \
        ghi hình | quay | xin | \
        nuôi | bơm | vớt | đắp | gia cố | sơ tán | di dời | cứu hộ | cứu nạn | khôi phục | tái thiết | ổn định | \
        đền bù | bồi thường | giải phóng | giải phóng mặt bằng | san lấp | thi công | khởi động | nhập khẩu | \
        cài đặt | hòa giải | tố giác | tố cáo | phát hiện | truy quét | quét dọn | phân luồng | điều tiết | đỗ | \
        cấm | không để | để | khuyến cáo | cảnh báo | cảnh giác | lưu ý | ghi | ghi chép | tiến tới | chịu | rút | \
        bảo lưu | tách | nhập dữ liệu | làm cơ sở | lấy ý kiến | lấy phiếu | bỏ phiếu | phân kỳ | phân cấp | phân \
        nhiệm | phân vai | gọi | khám tuyển | sơ tuyển | tuyển | giao quân | nhập ngũ | đăng cai | tổ chức
        """

    private static let nounMaking = """
        quản lý | kiểm tra | giám sát | chỉ huy | thu gom | thi công | tư vấn | vận hành | sản xuất | kinh doanh | \
        sử dụng | cung cấp | giúp việc | soạn thảo | tiếp nhận | \
        chủ quản | đầu tư | phục vụ | bảo vệ | tuyên truyền | thẩm định | biên tập | tuần tra | khai thác | vận \
        chuyển | xử lý | chuyên trách | bảo trì | cung ứng | phòng chống | cứu hộ | \
        trực | thanh tra | kiểm soát | tham mưu | hòa giải | đào tạo | tiếp dân
        """

    private static let manners = """
        tiếp tục | tăng cường | tập trung | chủ động | kịp thời | khẩn trương | nghiêm túc | thường xuyên | trực \
        tiếp | kiên quyết | kiên trì | quyết liệt | tích cực | đồng thời | tuyệt đối | nhanh chóng | \
        không | không được | không để xảy ra | chưa | sớm | ngay | lập tức | đồng loạt | đồng bộ | rộng rãi | sâu \
        rộng | tổ chức tốt | làm tốt | làm tốt công tác | thực hiện tốt | cùng | đều | cũng | tự | sẵn sàng | trước \
        mắt | bám sát | \
        nghiêm chỉnh | thực hiện nghiêm | thực hiện nghiêm túc | thực hiện đúng | quyết tâm | ra sức | đặc biệt | \
        cơ bản | thật sự | gương mẫu | phát huy vai trò | mạnh dạn | tự giác | linh hoạt | thống nhất | nghiêm cấm \
        | định kỳ | hết sức | \
        nghiêm túc triển khai | cố gắng | nỗ lực | dành | vẫn | sẽ | giao ban | hoàn toàn | trước hết | trước tiên \
        | đảm bảo | khẩn cấp | chính thức | từng bước | luôn | đột xuất | toàn diện
        """
}
