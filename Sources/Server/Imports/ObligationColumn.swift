/// A column of an office's register of obligations (cột của sổ theo dõi nhiệm vụ).
package enum ObligationColumn: String, ImportColumn {
    case ordinal, content, lead, coordinating, recipient, deadline, starts, symbol, issued, completed, progress, state
    case note, topic, informed, firstDeadline, recurrence, accepted, suspended, cancelled

    package static let required = ObligationColumn.content
    package static let fewest = 2

    package var title: String {
        switch self {
        case .ordinal: "TT"
        case .content: "Nội dung"
        case .lead: "Chủ trì"
        case .coordinating: "Phối hợp"
        case .recipient: "Nơi nhận báo cáo"
        case .deadline: "Thời hạn"
        case .starts: "Ngày bắt đầu"
        case .symbol: "Số văn bản"
        case .issued: "Ngày ban hành"
        case .completed: "Ngày hoàn thành"
        case .progress: "Tiến độ"
        case .state: "Tình trạng"
        case .note: "Ghi chú"
        case .topic: "Lĩnh vực"
        case .informed: "Nhận để biết"
        case .firstDeadline: "Thời hạn ban đầu"
        case .recurrence: "Định kỳ"
        case .accepted: "Ngày xác nhận"
        case .suspended: "Tạm dừng từ"
        case .cancelled: "Hủy từ"
        }
    }

    package var headings: [String] {
        switch self {
        case .ordinal: ["STT", "Số TT", "Số thứ tự", "Số nhiệm vụ"]
        case .content:
            [
                "Nội dung nhiệm vụ", "Nhiệm vụ", "Nội dung công việc", "Công việc", "Tên nhiệm vụ", "Nội dung chỉ đạo",
                "Nhiệm vụ được giao", "Nội dung nhiệm vụ được giao", "Tên công việc", "Nội dung giao",
                "Nội dung thực hiện",
                "Nhiệm vụ cụ thể", "Nội dung kết luận", "Nội dung kết luận chỉ đạo", "Nội dung, nhiệm vụ",
            ]
        case .lead:
            [
                "Đơn vị chủ trì", "Cơ quan chủ trì", "Cơ quan, đơn vị chủ trì", "Đơn vị thực hiện", "Cơ quan thực hiện",
                "Bộ phận chủ trì", "Đơn vị được giao", "Chủ trì thực hiện", "Đơn vị chủ trì thực hiện", "Phụ trách",
                "Cơ quan chủ trì thực hiện", "Cơ quan, đơn vị thực hiện", "Trách nhiệm chủ trì", "Đơn vị phụ trách",
                "Đơn vị chủ trì tham mưu", "Cơ quan tham mưu",
            ]
        case .coordinating:
            [
                "Đơn vị phối hợp", "Cơ quan phối hợp", "Cơ quan, đơn vị phối hợp", "Phối hợp thực hiện",
                "Bộ phận phối hợp",
                "Đơn vị phối hợp thực hiện", "Cơ quan phối hợp thực hiện",
            ]
        case .recipient: ["Cơ quan nhận báo cáo", "Báo cáo về", "Nơi nhận", "Đơn vị nhận báo cáo"]
        case .deadline:
            [
                "Hạn hoàn thành", "Thời hạn hoàn thành", "Thời gian hoàn thành", "Hạn xử lý", "Hạn", "Hạn chót",
                "Thời hạn xử lý",
                "Thời hạn thực hiện", "Hạn thực hiện", "Thời gian thực hiện", "Ngày đến hạn", "Hạn cuối",
                "Thời hạn giao",
                "Hạn báo cáo", "Thời hạn báo cáo", "Ngày phải hoàn thành",
            ]
        case .starts: ["Bắt đầu", "Thời gian bắt đầu", "Ngày thực hiện"]
        case .symbol:
            [
                "Số ký hiệu văn bản", "Số, ký hiệu văn bản", "Số ký hiệu", "Số, ký hiệu", "Văn bản giao", "Văn bản",
                "Văn bản giao nhiệm vụ", "Văn bản chỉ đạo", "Số hiệu văn bản", "Căn cứ", "Số hiệu", "Số kết luận",
                "Văn bản giao việc", "Số công văn",
            ]
        case .issued:
            [
                "Ngày văn bản", "Ngày tháng văn bản", "Ngày giao", "Ngày ký", "Ngày tháng", "Ngày, tháng văn bản",
                "Ngày, tháng, năm văn bản", "Ngày giao nhiệm vụ", "Ngày ban hành văn bản", "Thời gian giao",
            ]
        case .completed:
            [
                "Ngày hoàn thành thực tế", "Hoàn thành ngày", "Ngày xong", "Ngày thực tế hoàn thành",
                "Thời gian hoàn thành thực tế",
                "Ngày báo cáo hoàn thành", "Ngày hoàn thành nhiệm vụ",
            ]
        case .progress: ["Tiến độ thực hiện", "Tỷ lệ hoàn thành", "% hoàn thành", "Mức độ hoàn thành", "Tiến độ %"]
        case .state:
            [
                "Kết quả", "Tình trạng thực hiện", "Kết quả thực hiện", "Trạng thái", "Tình hình thực hiện",
                "Tình trạng xử lý",
                "Tình trạng/Kết quả", "Kết quả xử lý", "Tình hình, kết quả thực hiện",
            ]
        case .note: ["Chú thích", "Ý kiến", "Diễn giải"]
        case .topic: ["Nhóm", "Chuyên đề", "Lĩnh vực công tác"]
        case .informed: ["Để biết"]
        case .firstDeadline: ["Thời hạn gốc", "Thời hạn giao ban đầu"]
        case .recurrence: ["Chế độ định kỳ", "Định kỳ báo cáo"]
        case .accepted: ["Ngày nghiệm thu", "Ngày xác nhận hoàn thành"]
        case .suspended: ["Ngày tạm dừng"]
        case .cancelled: ["Ngày hủy"]
        }
    }

    package static let computed = ["Hạn theo ngày làm việc", "Số lần gia hạn", "Bước xử lý", "Mức độ"]
}

/// A column of a directory of bodies (cột của danh bạ).
package enum OrganisationColumn: String, ImportColumn {
    case ordinal, name, aliases, kind, level, parent, code, from, to

    package static let required = OrganisationColumn.name
    package static let computed: [String] = []
    package static let fewest = 1

    package var title: String {
        switch self {
        case .ordinal: "TT"
        case .name: "Tên"
        case .aliases: "Tên khác"
        case .kind: "Loại"
        case .level: "Cấp"
        case .parent: "Trực thuộc"
        case .code: "Mã định danh"
        case .from: "Hiệu lực từ"
        case .to: "Hiệu lực đến"
        }
    }

    package var headings: [String] {
        switch self {
        case .ordinal: ["STT", "Số TT", "Số thứ tự", "Số"]
        case .name:
            [
                "Tên cơ quan", "Tên đơn vị", "Tên cơ quan, đơn vị", "Cơ quan", "Đơn vị", "Cơ quan, đơn vị",
                "Tên đầy đủ",
                "Tên tổ chức", "Tên cơ quan, đơn vị, tổ chức",
            ]
        case .aliases: ["Viết tắt", "Tên viết tắt", "Tên gọi khác", "Tên thường gọi", "Từ viết tắt"]
        case .kind: ["Loại hình", "Nhóm", "Khối", "Loại cơ quan"]
        case .level: ["Cấp thẩm quyền", "Cấp hành chính"]
        case .parent: ["Cơ quan cấp trên", "Đơn vị cấp trên", "Cơ quan chủ quản", "Thuộc", "Cấp trên"]
        case .code: ["Mã", "Mã cơ quan", "Mã đơn vị", "Mã định danh điện tử"]
        case .from: ["Từ ngày", "Ngày thành lập", "Hoạt động từ"]
        case .to: ["Đến ngày", "Ngày giải thể", "Hoạt động đến"]
        }
    }
}
