import Obligations
import Storage

extension AuditEntry {
    /// What was done, for the eye.
    var actionWords: String {
        let parts = action.split(separator: ".", maxSplits: 1).map(String.init)
        if parts.count == 2, parts[0] == "obligation", let kind = StepKind(rawValue: parts[1]) { return kind.words }
        return Self.actions[action] ?? action
    }

    /// With what: "nhiệm vụ 12".
    var subjectWords: String {
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let noun = Self.subjects[parts[0]] else { return subject }
        return "\(noun) \(parts[1])"
    }

    private static let actions = [
        "account.sign-in": "đăng nhập", "account.password": "đặt mật khẩu", "account.invite": "mời đặt mật khẩu",
        "account.end-session": "kết thúc phiên đăng nhập", "account.code-on": "bật mã một lần",
        "account.code-off": "tắt mã một lần", "account.recovery-codes": "tạo mã dự phòng",
        "account.recovery-code": "dùng mã dự phòng", "authority.found": "lập đơn vị",
        "calendar.import": "nhập lịch nghỉ", "document.import": "nhập văn bản",
        "obligation.evidence": "thêm minh chứng", "organisation.add": "thêm cơ quan",
        "organisation.match": "khớp tên cơ quan", "person.add": "thêm người", "person.grant": "phân quyền",
        "proposal.reject": "bỏ đề xuất", "notification.remind": "nhắc việc",
        "notification.settings": "đổi cách nhắc việc",
        "person.notifications": "đổi cách nhắc việc", "webhook.add": "thêm cổng nhắn tin",
        "webhook.remove": "gỡ cổng nhắn tin", "feed.add": "tạo lịch riêng", "feed.revoke": "hủy lịch riêng",
    ]

    private static let subjects = [
        "authority": "đơn vị", "calendar": "lịch năm", "document": "văn bản", "obligation": "nhiệm vụ",
        "organisation": "cơ quan", "person": "người", "proposal": "đề xuất", "notification": "lời nhắc ngày",
        "webhook": "cổng nhắn tin", "feed": "lịch riêng",
    ]
}
