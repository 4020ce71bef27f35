/// What the office, leaders and those who supervise write (lời của văn phòng, lãnh đạo, giám sát); invented.
enum OfficeWords {
    static let mended = [
        "Đã bổ sung, khắc phục theo ý kiến, đang hoàn thiện để gửi lại.",
        "Đã sửa theo yêu cầu; chờ lãnh đạo đơn vị ký.",
    ]
    static let urgingLate = [
        "Nhiệm vụ đã quá hạn {quá hạn} ngày, đề nghị báo cáo rõ nguyên nhân và thời gian hoàn thành.",
        "Đã quá hạn {quá hạn} ngày mà chưa có báo cáo. Đề nghị đồng chí phụ trách trả lời bằng văn bản.",
        "Thường trực Đảng ủy yêu cầu hoàn thành dứt điểm, không để kéo dài thêm.",
    ]
    static let urgingEarly = [
        "Sắp đến hạn, đề nghị khẩn trương hoàn thành và gửi minh chứng.",
        "Đề nghị cập nhật tiến độ để tổng hợp báo cáo giao ban tuần.",
    ]
    static let answers = [
        "Xin tiếp thu. {lý do} Đơn vị sẽ hoàn thành trước ngày {hứa}.",
        "{lý do} Cam kết gửi kết quả chậm nhất ngày {hứa}.",
        "Đã phân công thêm người, dự kiến xong ngày {hứa}.",
    ]
    static let supervising = [
        "Qua giám sát tại Tổ dân phố {tổ}: tiến độ chậm so với yêu cầu, đề nghị đơn vị chủ trì giải trình.",
        "Người dân phản ánh kết quả chưa rõ nét; đề nghị công khai tiến độ tại nhà văn hóa tổ dân phố.",
        "Đã dự kiểm tra thực tế, đơn vị triển khai nghiêm túc.",
    ]
    static let granting = [
        "Đồng ý gia hạn; đề nghị không để phát sinh thêm.",
        "Thống nhất với đề nghị của đơn vị, lý do khách quan.",
        "Đồng ý theo ý kiến của Thường trực Đảng ủy tại giao ban tuần.",
    ]
    static let refusing = [
        "Lý do chưa thuyết phục, đề nghị tập trung hoàn thành đúng hạn.",
        "Nội dung phục vụ kỳ họp, không lùi được thời hạn.",
    ]
    static let suspending = [
        "Tạm dừng để chờ hướng dẫn của cấp trên.",
        "Tạm dừng vì chưa bố trí được kinh phí trong quý này.",
    ]
    static let resuming = ["Đã có hướng dẫn, tiếp tục thực hiện.", "Đã bố trí được kinh phí, tiếp tục thực hiện."]
    static let cancelling = [
        "Nội dung trùng với nhiệm vụ đã giao tại văn bản khác.",
        "Cấp trên đã giao cơ quan khác thực hiện.",
        "Không còn phù hợp với tình hình thực tế, Thường trực Đảng ủy thống nhất thôi thực hiện.",
    ]
    static let superseding = ["Nội dung được giao lại, điều chỉnh thời hạn tại văn bản mới."]
    static let handingOver = [
        "Điều chỉnh phân công cho đúng chức năng, nhiệm vụ.",
        "Cán bộ phụ trách chuyển công tác, giao đơn vị khác chủ trì.",
    ]
    static let settingDeadline = [
        "Thống nhất thời hạn với đơn vị chủ trì để theo dõi",
        "Văn bản chưa nêu thời hạn, cần ấn định để đôn đốc",
    ]
    static let rejecting = [
        "Nội dung định hướng chung, không theo dõi thành nhiệm vụ riêng.",
        "Trùng với nhiệm vụ khác trong cùng văn bản.",
        "Nội dung đánh giá, không phải việc giao.",
    ]
    static let rejectingRoutine = "Là việc thường xuyên hằng tuần của đơn vị, không theo dõi từng kỳ."
    static let editing = "Bổ sung nơi nhận báo cáo theo phân công của Chánh Văn phòng."
    static let dividing = [
        "Cung cấp số liệu, phối hợp thực hiện tại địa bàn quản lý",
        "Chuẩn bị báo cáo phần việc thuộc lĩnh vực phụ trách",
    ]
    static let despiteParts = "Phần việc phối hợp không ảnh hưởng kết quả chung, sẽ hoàn thành tiếp"
    static let reform = "Tổ chức lại bộ máy phường theo mô hình chính quyền địa phương hai cấp từ ngày 01/7/2025."
}
