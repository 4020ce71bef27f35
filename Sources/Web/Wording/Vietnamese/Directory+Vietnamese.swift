import Organisations

extension DirectoryWords {
    static let vietnamese = DirectoryWords(
        title: "Cơ quan, đơn vị",
        find: "Tìm theo tên hoặc tên gọi khác",
        none: "Không có cơ quan nào mang tên này.",
        noBody: { "Không có cơ quan số \($0) trong sổ." },
        overdue: { "\($0) quá hạn" },
        open: { "\($0) đang làm" },
        notInForce: { "Chưa hoặc không còn hoạt động (\($0))" },
        add: "Thêm cơ quan",
        fullName: "Tên đầy đủ",
        fullNameHint: "Như ghi trên con dấu, ví dụ: Ủy ban nhân dân phường An Hạ",
        noName: "Chưa ghi tên.",
        otherName: "Tên gọi khác hoặc tên viết tắt",
        otherNames: "Tên gọi khác",
        otherNameHint: "Văn bản dùng tên này thì phần mềm hiểu là cơ quan này, ví dụ: UBND phường",
        noOtherName: "Không có",
        forgetName: "Bỏ tên này",
        kindName: "Loại",
        kind: { $0.words },
        levelName: "Cấp",
        level: { $0.words },
        role: { $0.words },
        parent: "Trực thuộc",
        noParent: "Không trực thuộc cơ quan nào",
        code: "Mã định danh",
        codeHint: "Theo Quyết định 20/2020/QĐ-TTg: tối đa 35 chữ hoa, chữ số và dấu chấm",
        badCode: "Mã định danh chỉ gồm tối đa 35 chữ hoa không dấu, chữ số và dấu chấm.",
        inForce: "Hoạt động",
        period: { from, to in
            switch (from, to) {
            case (nil, nil): "không ghi thời gian"
            case (let from?, nil): "từ \(from)"
            case (nil, let to?): "đến hết \(to)"
            case (let from?, let to?): "\(from) – \(to)"
            }
        },
        successor: "Cơ quan kế thừa",
        noSuccessor: "Chưa có cơ quan kế thừa",
        account: "Tài khoản",
        hasAccount: "Có người đăng nhập để cập nhật công việc",
        noAccount: "Không có tài khoản; văn phòng cập nhật thay",
        itsWork: "Xem nhiệm vụ do cơ quan này chủ trì",
        posts: "Chức vụ",
        noPost: "Chưa ghi ai giữ chức vụ nào.",
        release: "Thôi giữ chức vụ",
        members: "Người dùng của cơ quan",
        person: "Người giữ chức vụ",
        postTitle: "Chức vụ",
        postTitleHint: "Như văn bản thường ghi, ví dụ: Trưởng Công an phường",
        firstDay: "Từ ngày",
        lastDay: "Đến hết ngày",
        newName: "Tên mới",
        keepOldName: "Giữ tên cũ làm tên gọi khác",
        isDistinct: "Là cơ quan khác, dù đến nay văn bản hiểu tên này là một cơ quan đã có",
        handOverTo: "Cơ quan nhận",
        mergeInto: "Gộp vào",
        reason: "Lý do",
        noReason: "Cần ghi rõ lý do.",
        change: "Thay đổi",
        step: { step in
            switch step {
            case .addName: "Thêm tên gọi khác"
            case .forgetName: "Bỏ tên gọi khác"
            case .appoint: "Ghi người giữ chức vụ"
            case .rename: "Đổi tên"
            case .classify: "Sửa loại và cấp"
            case .move: "Chuyển nơi trực thuộc"
            case .setCode: "Ghi mã định danh"
            case .handOver: "Bàn giao toàn bộ công việc"
            case .end: "Kết thúc hoạt động"
            case .merge: "Gộp vì ghi trùng"
            }
        }
    )
}

extension PeopleWords {
    static let vietnamese = PeopleWords(
        title: "Cán bộ và vai trò",
        notForAll: "Danh sách cán bộ dành cho văn phòng và quản trị.",
        nobody: { "Không có người số \($0) trong sổ." },
        left: { "Đã thôi dùng (\($0))" },
        add: "Thêm cán bộ",
        name: "Họ và tên",
        noName: "Chưa ghi họ và tên.",
        login: "Tên đăng nhập",
        loginHint: "Chữ không dấu, không có dấu cách. Người này nhận mật khẩu qua lời mời hoặc do quản trị đặt.",
        noLogin: "chưa có",
        role: "Vai trò",
        roles: "Vai trò",
        noRole: "Chưa có vai trò nào nên chưa xem được gì.",
        noRoleChosen: "Chưa chọn vai trò và cơ quan.",
        body: "Cơ quan",
        activeUntil: "Dùng đến hết ngày",
        heir: "Người nhận",
        step: { step in
            switch step {
            case .grant: "Giao vai trò"
            case .revoke: "Thôi vai trò"
            case .rename: "Sửa tên"
            case .handOver: "Bàn giao cho người khác"
            case .end: "Ngừng sử dụng tài khoản"
            }
        }
    )
}
