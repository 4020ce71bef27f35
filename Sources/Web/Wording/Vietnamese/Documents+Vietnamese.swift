import Directives
import Obligations
import PaperView

extension DocumentWords {
    static let vietnamese = DocumentWords(
        title: "Văn bản",
        pending: { "\($0) đề xuất chờ duyệt" },
        assigned: { "\($0) nhiệm vụ đã giao" },
        kind: { DocumentDescription.words(ofKind: $0) },
        none: "Chưa có văn bản nào. Hãy chọn tệp hoặc dán nội dung ở trên; phần mềm đọc và nêu từng nhiệm vụ để duyệt.",
        take: "Nhập văn bản (.docx, .odt, .pdf, .txt, ảnh quét)",
        read: "Đọc văn bản",
        nothingChosen: "Chưa chọn tệp nào.",
        notAllowed: "Tài khoản này không có quyền nhập văn bản.",
        tooLarge: { "Tệp lớn hơn \($0) MB; hãy tách nhỏ rồi gửi lại." },
        paste: "Hoặc dán nội dung văn bản",
        pasteHint: "Nội dung văn bản",
        pastedName: "noi-dung-dan.txt",
        find: "Tìm văn bản",
        state: "Đề xuất",
        unread: "Còn đề xuất chờ duyệt",
        settled: "Đã duyệt hết",
        kindLabel: "Loại văn bản",
        year: "Năm",
        any: "Tất cả",
        filter: "Lọc",
        restOfFilter: "Lọc thêm",
        nothingFound: "Không có văn bản nào như vậy.",
        seeAll: "Xem tất cả",
        more: "Xem tiếp",
        reading: "Đang đọc văn bản",
        readingDone: "Đã đọc xong",
        waiting: "Chờ đọc",
        readingNow: "Đang đọc …",
        known: "Đã có trong sổ từ trước",
        knownNotice: "Tệp này đã có trong sổ từ trước; không có gì được thêm.",
        noIntake: "Không còn theo dõi lượt nhập này; những gì đã đọc xong có trong danh sách văn bản.",
        tooMany: { "Mỗi lần nhập được nhiều nhất \($0) tệp; hãy chia thành nhiều lần." },
        page: { "Đang nhận dạng trang \($0)/\($1)" },
        notRead: { "Chưa đọc được “\($0)”; hãy thử lại." }
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
        assign: "Giao",
        reject: "Loại",
        reason: "Lý do",
        rejectProposal: "Loại đề xuất",
        rejected: "Đã loại.",
        noProposal: { "Không có đề xuất số \($0)." },
        legend: "Chú giải",
        columns: "Đoạn xếp cột",
        table: "Bảng",
        mark: { $0.words },
        toProposal: { "Đề xuất \($0), xem trong danh sách" },
        toPassage: { "Đề xuất \($0), xem chỗ trong văn bản" },
        nothing: "Không thấy nhiệm vụ nào trong văn bản; có thể thêm bằng cách chép một đoạn ở dưới.",
        replaced: "Văn bản này đã được thay bằng bản khác.",
        newer: "Xem bản mới",
        finished: "Đã duyệt xong.",
        seeObligations: "Xem các nhiệm vụ đã giao",
        assignSure: { "Giao \($0) đề xuất chắc chắn" },
        assignAll: { "Giao tất cả \($0)" },
        mergeChosen: "Gộp các đề xuất đã chọn",
        choose: "Chọn để gộp",
        sure: "Chắc chắn",
        doubtful: "Cần xem",
        assigned: "Đã giao",
        starts: "Bắt đầu",
        setByPerson: "do người duyệt nhập",
        fivePoints: "5 rõ",
        point: { point in
            switch point {
            case .lead: "chủ trì"
            case .coordinating: "phối hợp"
            case .content: "nội dung"
            case .deadline: "thời hạn"
            case .reporting: "báo cáo"
            }
        },
        lacks: { point in
            switch point {
            case .lead: "thiếu chủ trì"
            case .coordinating: "không ghi phối hợp"
            case .content: "thiếu nội dung"
            case .deadline: "thiếu thời hạn"
            case .reporting: "thiếu nơi nhận báo cáo"
            }
        },
        doubt: { doubt in
            switch doubt {
            case .noLead: "Văn bản không ghi cơ quan chủ trì."
            case .unknownLead(let name): "“\(name)” chưa có trong danh bạ."
            case .guess: "Máy không chắc đây là nhiệm vụ được giao."
            case .openDeadline(let text): "Thời hạn tính theo sự kiện: \(text)."
            case .finding(let text): text
            case .difference(let text): "Bản đọc mới khác: \(text)."
            }
        },
        changes: { "Đã thay đổi \($0) lần" },
        edit: "Sửa",
        split: "Tách",
        restore: "Lấy lại",
        reasons: ["Không phải nhiệm vụ", "Trùng với nhiệm vụ khác", "Không thuộc thẩm quyền"],
        add: "Thêm nhiệm vụ mà máy chưa thấy",
        passageWords: "Chép đúng một đoạn của văn bản vào đây",
        addNext: "Tiếp tục",
        addProposal: "Thêm đề xuất",
        content: "Nội dung",
        modality: "Mức độ",
        tone: { $0.words },
        recurrenceHint: "ngày 25 hằng tháng",
        note: "Ghi chú vì sao sửa (không bắt buộc)",
        save: "Lưu",
        cancel: "Thôi",
        editing: { "Sửa đề xuất \($0)" },
        splitting: { "Tách đề xuất \($0)" },
        splitHint: "Mỗi ô là một đề xuất mới; ô trống được bỏ qua. Các điều khác giữ như đề xuất gốc.",
        pieces: "Phần",
        splitByLead: { "Tách theo \($0) cơ quan chủ trì" },
        merging: "Gộp đề xuất",
        merge: { "Gộp \($0) đề xuất" },
        differing: { "Khác nhau: \($0.map { $0.isEmpty ? "(trống)" : $0 }.joined(separator: "; ")). Hãy chọn." },
        confirmed: { "Đã giao \($0) nhiệm vụ." },
        confirmedBut: {
            "Đã giao \($0) nhiệm vụ. \($1) đề xuất đã được người khác thay đổi nên chưa giao; hãy xem lại."
        },
        noReason: "Hãy ghi lý do loại đề xuất.",
        noWords: "Hãy chép một đoạn của văn bản.",
        noDocument: "Không có văn bản này.",
        notAllowed: "Tài khoản này không có quyền xử lý đề xuất.",
        offline: "Mất kết nối: chưa lưu được. Bản nháp giữ trên máy này; hãy thử lại.",
        signedOut: "Phiên làm việc đã hết; bản nháp giữ trên máy này. Hãy đăng nhập lại.",
        restored: "Đã lấy lại bản nháp chưa lưu.",
        dropDraft: "Bỏ bản nháp",
        addSelection: "Thêm đoạn đã chọn thành nhiệm vụ",
        keys: "Phím tắt",
        close: "Đóng",
        keyList: [
            ("j / k", "đề xuất sau, đề xuất trước"), ("Enter", "sửa"), ("c", "giao"), ("e", "sửa"), ("s", "tách"),
            ("x", "loại"), ("m", "chọn để gộp"), ("Esc", "thôi sửa"), ("?", "bảng phím này"),
        ]
    )
}
