import Obligations

extension AuditEntry {
    /// What was done, for the eye.
    package var actionWords: String {
        let parts = action.split(separator: ".", maxSplits: 1).map(String.init)
        if parts.count == 2, parts[0] == "obligation", let kind = StepKind(rawValue: parts[1]) { return kind.words }
        return Self.actions[action] ?? action
    }

    /// With what: "nhiệm vụ 12".
    package var subjectWords: String {
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let noun = Self.subjects[parts[0]] else { return subject }
        return "\(noun) \(parts[1])"
    }

    private static let actions = [
        "account.password": "đổi mật khẩu",
        "account.sign-in": "đăng nhập",
        "account.sign-out": "đăng xuất",
        "api-token.add": "tạo mã truy cập",
        "api-token.revoke": "hủy mã truy cập",
        "api-token.use": "làm qua mã truy cập",
        "authority.found": "lập đơn vị",
        "calendar.import": "nhập lịch nghỉ",
        "document.import": "nhập văn bản",
        "document.reread": "đọc lại văn bản",
        "feed.add": "tạo lịch riêng",
        "feed.revoke": "hủy lịch riêng",
        "import.take": "nhập bảng",
        "import.undo": "hủy lần nhập",
        "list.forget": "bỏ danh sách đã lưu",
        "list.save": "lưu danh sách",
        "notification.remind": "nhắc việc",
        "account.invite": "mời đặt mật khẩu",
        "account.end-session": "kết thúc phiên đăng nhập",
        "account.link": "liên kết đăng nhập một lần",
        "account.unlink": "bỏ liên kết đăng nhập một lần",
        "account.code-on": "bật mã một lần",
        "account.code-off": "tắt mã một lần",
        "account.recovery-codes": "tạo mã dự phòng",
        "account.recovery-code": "dùng mã dự phòng",
        "notification.settings": "đổi cách nhắc việc",
        "obligation.evidence": "thêm minh chứng",
        "obligation.import": "nhập nhiệm vụ từ bảng",
        "obligation.undo-import": "gỡ nhiệm vụ vì hủy lần nhập",
        "organisation.add": "thêm cơ quan",
        "organisation.alias": "đổi tên khác của cơ quan",
        "organisation.classify": "sửa loại, cấp của cơ quan",
        "organisation.code": "đổi mã định danh",
        "organisation.end": "kết thúc hoạt động của cơ quan",
        "organisation.hand-over": "bàn giao công việc của cơ quan",
        "organisation.import": "nhập cơ quan từ bảng",
        "organisation.match": "khớp tên cơ quan",
        "organisation.merge": "gộp cơ quan",
        "organisation.move": "đổi cơ quan cấp trên",
        "organisation.rename": "đổi tên cơ quan",
        "organisation.undo-import": "gỡ cơ quan vì hủy lần nhập",
        "person.add": "thêm người",
        "person.end": "ngừng tài khoản",
        "person.grant": "phân quyền",
        "person.hand-over": "bàn giao vai trò",
        "person.notifications": "đổi cách nhắc việc",
        "person.rename": "sửa tên, tài khoản",
        "person.revoke": "thôi vai trò",
        "post.appoint": "bổ nhiệm chức vụ",
        "post.release": "thôi chức vụ",
        "proposal.add": "thêm đề xuất",
        "proposal.confirm": "giao đề xuất",
        "proposal.edit": "sửa đề xuất",
        "proposal.merge": "gộp đề xuất",
        "proposal.reject": "loại đề xuất",
        "proposal.reread": "đọc lại đề xuất",
        "proposal.restore": "lấy lại đề xuất",
        "proposal.split": "tách đề xuất",
        "rules.apply": "áp dụng bộ quy định",
        "search.rebuild": "dựng lại chỉ mục tìm kiếm",
        "webhook.add": "thêm cổng nhắn tin",
        "webhook.remove": "gỡ cổng nhắn tin",
    ]

    private static let subjects = [
        "authority": "đơn vị", "calendar": "lịch năm", "document": "văn bản", "obligation": "nhiệm vụ",
        "organisation": "cơ quan", "person": "người", "proposal": "đề xuất", "notification": "lời nhắc ngày",
        "webhook": "cổng nhắn tin", "feed": "lịch riêng",
        "api-token": "mã truy cập",
    ]
}
