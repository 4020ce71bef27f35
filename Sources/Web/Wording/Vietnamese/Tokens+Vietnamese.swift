extension TokenWords {
    static let vietnamese = TokenWords(
        title: "Mã truy cập",
        about:
            "Phần mềm khác của cơ quan dùng mã truy cập để đọc và cập nhật sổ thay bạn, đúng với quyền của bạn. Lộ mã thì hủy ngay.",
        mine: "Mã của tôi",
        others: "Mã của người khác trong đơn vị",
        none: "Chưa có mã nào.",
        name: "Dùng để làm gì",
        nameHint: "Ví dụ: Bảng tin ở sảnh, Phần mềm quản lý văn bản",
        mayWrite: "Cho cả cập nhật",
        mayWriteHint: "Không chọn thì mã chỉ được đọc.",
        life: "Dùng được trong",
        days: { $0 == 365 ? "1 năm" : "\($0) ngày" },
        make: "Tạo mã truy cập",
        made: "Đã tạo mã truy cập",
        madeAbout: "Hãy chép mã này vào phần mềm ngay bây giờ và không gửi cho ai khác; mã không hiện lại lần nữa.",
        token: "Mã truy cập",
        kept: "Tôi đã chép mã",
        reads: "Chỉ đọc",
        writes: "Đọc và cập nhật",
        since: { "tạo \($0)" },
        until: { "hết hạn \($0)" },
        used: { "dùng lần cuối \($0)" },
        unused: "chưa dùng lần nào",
        end: "Hủy mã",
        ended: "Đã hủy mã truy cập; phần mềm dùng mã ấy không vào được nữa."
    )
}
