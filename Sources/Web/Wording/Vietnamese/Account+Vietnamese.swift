extension SignInWords {
    static let vietnamese = SignInWords(
        title: "Đăng nhập",
        about: "Theo dõi nhiệm vụ từ văn bản đến khi hoàn thành.",
        authority: "Đơn vị",
        login: "Tên đăng nhập",
        password: "Mật khẩu",
        enter: "Đăng nhập",
        isWrong: "Tên đăng nhập hoặc mật khẩu không đúng.",
        wait: { seconds in
            let time = seconds < 120 ? "\(seconds) giây" : "\((seconds + 59) / 60) phút"
            return "Đã thử sai nhiều lần; hãy chờ \(time) rồi đăng nhập lại."
        },
        codeTitle: "Nhập mã một lần",
        codeAbout:
            "Mở ứng dụng xác thực trên điện thoại và nhập mã 6 chữ số. Nếu không có điện thoại, hãy nhập một mã dự phòng.",
        code: "Mã",
        codeIsWrong: "Mã không đúng hoặc đã dùng; hãy chờ mã mới rồi nhập lại.",
        ticketIsOld: "Đã quá thời gian nhập mã; hãy đăng nhập lại.",
        passwordSet: "Đã đặt mật khẩu; hãy đăng nhập bằng mật khẩu ấy.",
        invitation: "Đặt mật khẩu",
        invited: { "\($0), bạn được mời sử dụng Đôn Đốc của \($1). Hãy đặt mật khẩu cho mình." },
        invitationIsOld: "Liên kết này đã dùng hoặc đã hết hạn; hãy nhờ quản trị gửi liên kết mới.",
        setPassword: "Đặt mật khẩu",
        toTheDoor: "Đến trang đăng nhập",
        byProvider: { "Đăng nhập bằng \($0)" },
        insteadByProvider: { "Không đặt mật khẩu, dùng \($0)" },
        providerUnreachable: {
            "Hiện không kết nối được với \($0); hãy thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu."
        },
        providerRefused: { "\($0) chưa xác nhận lần đăng nhập này; hãy thử lại, hoặc đăng nhập bằng mật khẩu." },
        providerUntrusted: {
            "Không tin được câu trả lời của \($0) nên chưa đăng nhập; hãy đăng nhập bằng mật khẩu và báo cho quản trị."
        },
        providerUnknown: {
            "Tài khoản \($0) này chưa được liên kết với ai ở đây; hãy đăng nhập bằng mật khẩu rồi liên kết trong trang Tài khoản, hoặc nhờ quản trị gửi lời mời."
        },
        providerStateIsOld: "Lần đăng nhập này đã quá hạn hoặc bắt đầu ở trình duyệt khác; hãy bắt đầu lại.",
        toProvider: { "Tiếp tục đến \($0)" },
        toProviderAbout: {
            "Hãy đăng nhập ở \($0) bằng tài khoản của chính bạn; sau đó bạn trở lại đây và việc liên kết hoàn tất."
        }
    )
}

extension AccountWords {
    static let vietnamese = AccountWords(
        title: "Tài khoản",
        login: "Tên đăng nhập",
        changePassword: "Đổi mật khẩu",
        present: "Mật khẩu hiện tại",
        newPassword: "Mật khẩu mới",
        again: "Nhập lại mật khẩu mới",
        passwordRule: "Mật khẩu dài từ 10 đến 200 ký tự; một câu dễ nhớ tốt hơn một từ khó.",
        passwordsDiffer: "Hai lần nhập mật khẩu mới không giống nhau.",
        presentIsWrong: "Mật khẩu hiện tại không đúng; chưa có gì thay đổi.",
        othersEnd: "Các phiên đăng nhập khác của bạn sẽ kết thúc.",
        codes: "Mã một lần",
        codesAbout: "Thêm một lớp bảo vệ: khi đăng nhập, ngoài mật khẩu cần mã 6 chữ số trên điện thoại của bạn.",
        codeBegin: "Bật mã một lần",
        codesAreOn: "Đang bật",
        codesAreOnNow: "Mã một lần đã bật.",
        codeOff: "Tắt mã một lần",
        codeInstall:
            "Cài một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc FreeOTP.",
        codeScan: "Trong ứng dụng, thêm tài khoản và quét hình này.",
        codePicture: "Mã QR để thêm vào ứng dụng xác thực",
        codeByHand: "Không quét được? Hãy nhập khóa này bằng tay:",
        codeType: "Nhập mã 6 chữ số mà ứng dụng đang hiện",
        codeOn: "Bật mã một lần",
        cancel: "Thôi",
        noCodeBegun: "Chưa bắt đầu đặt mã một lần; hãy vào trang Tài khoản.",
        recovery: "Mã dự phòng",
        recoveryAbout:
            "Hãy in hoặc chép lại và cất ở nơi an toàn. Mỗi mã dùng được một lần khi không có điện thoại. Các mã này chỉ hiện một lần.",
        recoveryKept: "Tôi đã cất các mã",
        recoveryAreNew: "Các mã dự phòng cũ không còn dùng được.",
        recoveryLeft: { "Còn \($0) mã dự phòng." },
        renewRecovery: "Tạo lại mã dự phòng",
        singleSignOn: "Đăng nhập một lần",
        linkAbout: { "Liên kết với \($0) để lần sau đăng nhập không cần mật khẩu của Đôn Đốc." },
        linkWith: { "Liên kết với \($0)" },
        isLinked: "Đã liên kết",
        unlink: "Bỏ liên kết đăng nhập một lần",
        noProvider: "Ở đây chưa có nhà cung cấp đăng nhập một lần.",
        sessions: "Phiên đăng nhập",
        thisSession: "Phiên này",
        since: { "từ \($0)" },
        seen: { "dùng lần cuối \($0)" },
        end: "Kết thúc",
        endOthers: "Kết thúc mọi phiên khác",
        unknownDevice: "Thiết bị không rõ",
        allAccounts: "Tài khoản của đơn vị",
        allAbout: "Mời người dùng đặt mật khẩu, kết thúc phiên đăng nhập, tắt mã một lần cho người mất điện thoại.",
        onlyAdministrators: "Chỉ người quản trị xem và quản lý được tài khoản của đơn vị.",
        sessionCount: { $0 == 0 ? "Chưa đăng nhập" : "\($0) phiên" },
        invite: "Tạo liên kết đặt mật khẩu",
        invited: "Liên kết đặt mật khẩu",
        invitedAbout: {
            "Hãy gửi liên kết này cho đúng người; nó dùng được một lần trong \($0) ngày và chỉ hiện ở đây một lần."
        },
        link: "Liên kết",
        back: "Về danh sách tài khoản",
        endAll: "Kết thúc mọi phiên",
        done: [
            "password": "Đã đổi mật khẩu. Các phiên khác đã kết thúc.", "code-off": "Đã tắt mã một lần.",
            "link": "Đã liên kết; từ nay bạn đăng nhập một lần được.", "unlink": "Đã bỏ liên kết đăng nhập một lần.",
            "sessions": "Đã kết thúc các phiên đăng nhập.",
        ]
    )
}
