/// What people of a ward write when they report, ask and answer; invented, with places as in `PaperSlots`.
extension WorkKind {
    /// From the beginning to the end of the work.
    var progress: [String] {
        switch self {
        case .survey:
            [
                "Đã thống nhất biểu mẫu, các tổ dân phố đang gửi số liệu.",
                "Đã lập danh sách sơ bộ {n 8-40} trường hợp, đang xác minh thực tế.",
                "Đã rà soát xong {n 3-5}/06 tổ dân phố, đang đối chiếu với hồ sơ lưu.",
                "Còn Tổ dân phố {tổ} chưa gửi số liệu, đã nhắc.",
            ]
        case .plan:
            [
                "Đang thu thập số liệu, khảo sát thực tế tại {n 2-5} điểm.",
                "Đã có dự thảo lần 1, đang xin ý kiến các đơn vị phối hợp.",
                "Đã tiếp thu {n 3-12} ý kiến góp ý, đang hoàn chỉnh.",
                "Hồ sơ còn thiếu {n 1-3} tài liệu, đã đề nghị bổ sung.",
            ]
        case .campaign:
            [
                "Đã phân công lực lượng, thống nhất thời gian với Tổ dân phố {tổ}.",
                "Đang vận động thêm kinh phí xã hội hóa, đã được {n 8-30} triệu đồng.",
                "Đã phát tài liệu đến {n 60-95}% số hộ, đưa tin {n 3-10} lượt trên loa truyền thanh.",
                "Đã tổ chức {n 2-4} buổi, có {n 35-90} người tham gia.",
            ]
        case .check:
            [
                "Đã gửi lịch làm việc, đơn vị được kiểm tra đang chuẩn bị báo cáo.",
                "Đã thành lập tổ kiểm tra liên ngành, kiểm tra xong {n 2-4} địa điểm.",
                "Đã kiểm tra {n 5-18} trường hợp, lập {n 1-6} biên bản vi phạm.",
                "Đã nhắc nhở {n 10-19} hộ, {n 4-9} hộ tự giác khắc phục.",
            ]
        case .works:
            [
                "Đã khảo sát hiện trạng, lập xong khái toán.",
                "Đã chọn đơn vị cung cấp, vật tư về khoảng một nửa.",
                "Đã thực hiện được khoảng {tiến độ}% khối lượng.",
                "Đang làm nốt đoạn tại Tổ dân phố {tổ}, sẽ tăng ca cuối tuần.",
            ]
        case .report:
            [
                "Đang tổng hợp số liệu từ các bộ phận.",
                "Đã nhận {n 4-12} báo cáo của các đơn vị, còn {n 1-3} đơn vị chưa gửi.",
                "Đã có dự thảo, đang trình lãnh đạo duyệt.",
            ]
        }
    }

    var results: [String] {
        switch self {
        case .survey:
            [
                "Báo cáo số {báo cáo} kèm danh sách {n 9-48} trường hợp đã ký xác nhận.",
                "Đã rà soát 06/06 tổ dân phố; kết quả tại Báo cáo số {báo cáo}.",
                "Biên bản rà soát ngày {hôm nay} và bảng tổng hợp kèm theo.",
            ]
        case .plan:
            [
                "Tờ trình số {tờ trình} kèm dự thảo đã hoàn chỉnh.",
                "Kế hoạch số {kế hoạch} đã ban hành, gửi các đơn vị thực hiện.",
                "Đã trình đủ hồ sơ theo Tờ trình số {tờ trình}.",
            ]
        case .campaign:
            [
                "Đã tổ chức xong, {n 60-98} người tham gia; ảnh và danh sách kèm theo Báo cáo số {báo cáo}.",
                "Báo cáo số {báo cáo}: hoàn thành đủ nội dung, kinh phí trong dự toán.",
                "Đã hoàn thành tại {n 4-6} tổ dân phố, có biên bản xác nhận của tổ trưởng.",
            ]
        case .check:
            [
                "Kiểm tra {n 12-40} trường hợp, xử phạt {n 2-8} trường hợp; hồ sơ kèm Báo cáo số {báo cáo}.",
                "Biên bản kiểm tra ngày {hôm nay}; các vi phạm đã khắc phục xong.",
                "Thông báo kết luận số {báo cáo} đã gửi đơn vị được kiểm tra.",
            ]
        case .works:
            [
                "Biên bản nghiệm thu ngày {hôm nay}, có xác nhận của tổ trưởng Tổ dân phố {tổ}.",
                "Đã hoàn thành, bàn giao đưa vào sử dụng; ảnh trước và sau kèm theo.",
                "Hoàn thành 100% khối lượng; Báo cáo số {báo cáo}.",
            ]
        case .report:
            [
                "Báo cáo số {báo cáo} đã gửi đúng nơi nhận.",
                "Đã gửi Báo cáo số {báo cáo} và phụ lục số liệu.",
                "Văn bản số {báo cáo} gửi qua hệ thống quản lý văn bản.",
            ]
        }
    }

    /// Why more time is needed, or why it was late.
    var delays: [String] {
        switch self {
        case .survey:
            [
                "Số liệu của Tổ dân phố {tổ} phải xác minh lại.",
                "Phát sinh thêm {n 5-20} trường hợp cần kiểm tra thực địa.",
                "Cán bộ phụ trách nghỉ ốm, mới bố trí người thay.",
            ]
        case .plan:
            [
                "Chờ hướng dẫn của cơ quan chuyên môn cấp trên.",
                "Cần lấy thêm ý kiến của {n 3-6} đơn vị có liên quan.",
                "Phải điều chỉnh theo quy định mới ban hành.",
            ]
        case .campaign:
            [
                "Trùng lịch tiếp xúc cử tri nên phải chuyển sang tuần sau.",
                "Chưa bố trí được kinh phí, đang đề nghị bổ sung.",
                "Mưa kéo dài, không tổ chức ngoài trời được.",
            ]
        case .check:
            [
                "Một số chủ hộ vắng mặt, phải mời làm việc lần hai.",
                "Đơn vị được kiểm tra xin lùi lịch vì đang quyết toán.",
                "Vụ việc có tình tiết mới cần xác minh.",
            ]
        case .works:
            [
                "Vướng mặt bằng tại ngõ {n 4-50}, hai hộ chưa bàn giao.",
                "Nhà thầu giao vật tư chậm.",
                "Mưa lớn nhiều ngày, không thi công được.",
            ]
        case .report: ["Còn {n 1-3} đơn vị chưa gửi số liệu.", "Số liệu lệch với kỳ trước, phải đối chiếu lại."]
        }
    }

    /// Why what was reported done is not.
    var faults: [String] {
        switch self {
        case .survey:
            ["Danh sách còn thiếu Tổ dân phố {tổ}.", "Chưa nêu rõ trách nhiệm và lộ trình của từng trường hợp."]
        case .plan: ["Dự thảo chưa phân công cụ thể người thực hiện.", "Thiếu dự toán kinh phí kèm theo."]
        case .campaign: ["Chưa có ảnh và danh sách người tham gia.", "Mới thực hiện ở {n 2-4} tổ dân phố."]
        case .check: ["Chưa có kết quả xử lý các vi phạm đã lập biên bản.", "Báo cáo chưa kèm biên bản kiểm tra."]
        case .works:
            ["Kiểm tra thực tế còn một đoạn chưa hoàn thành.", "Thiếu biên bản nghiệm thu có chữ ký của tổ dân phố."]
        case .report: ["Số liệu trong báo cáo chưa khớp với phụ lục.", "Báo cáo chưa có phần đề xuất, kiến nghị."]
        }
    }
}
