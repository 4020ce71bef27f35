extension DocumentWords {
    static let vietnamese = DocumentWords(
        title: "Văn bản",
        pending: { "\($0) đề xuất chờ duyệt" },
        assigned: { "\($0) nhiệm vụ đã giao" },
        none: "Chưa có văn bản nào.",
        take: "Nhập văn bản (.docx, .odt, .pdf, .txt, ảnh quét)",
        read: "Đọc văn bản",
        nothingChosen: "Chưa chọn tệp nào.",
        notAllowed: "Tài khoản này không có quyền nhập văn bản.",
        tooLarge: { "Tệp lớn hơn \($0) MB; hãy tách nhỏ rồi gửi lại." }
    )
}

extension ReviewWords {
    static let vietnamese = ReviewWords(
        paper: "Văn bản",
        proposals: "Đề xuất",
        settled: "đề xuất đã duyệt.",
        assignRest: { "Giao cả \($0) đề xuất còn lại" },
        unknownBody: "chưa có trong danh bạ",
        deadline: "Thời hạn",
        recurring: "Định kỳ",
        eachTime: "Có, mỗi kỳ một nhiệm vụ",
        missing: { "Văn bản không ghi: \($0.joined(separator: ", "))." },
        missingLead: "chủ trì",
        missingDeadline: "thời hạn",
        missingRecipient: "nơi nhận báo cáo",
        assign: "Giao",
        reject: "Loại",
        reason: "Lý do",
        rejectProposal: "Loại đề xuất",
        rejected: "Đã loại.",
        noProposal: { "Không có đề xuất số \($0)." }
    )
}
