import Kernel
import Markup
import Obligations

/// The form of one step (biểu mẫu xử lý): what it asks for, and the step that comes of it.
struct ObligationForm {
    let kind: StepKind

    /// Those that have a form, in the order in which they are needed.
    static let kinds: [StepKind] = [
        .receive, .update, .submit, .accept, .sendBack, .requestExtension, .grantExtension, .refuseExtension, .answer,
        .urge,
        .setDeadline, .supervise, .suspend, .resume, .cancel,
    ]

    func step(_ form: Form, on today: LocalDay) throws -> Step {
        let note = form["note"] ?? ""
        switch kind {
        case .receive: return .receive
        case .update:
            guard let progress = form["progress"].flatMap({ Int($0) }) else {
                throw Failure(.usage, "Tiến độ là một số từ 0 đến 100.")
            }
            return .update(progress: progress, note: note)
        case .submit:
            return .submit(evidence: try form.day("day") ?? today, note: try reason(form), despiteParts: form["parts"])
        case .accept: return .accept
        case .sendBack: return .sendBack(reason: try reason(form))
        case .requestExtension: return .requestExtension(to: try day(form), reason: try reason(form))
        case .grantExtension: return .grantExtension(to: try day(form), reason: try reason(form))
        case .refuseExtension: return .refuseExtension(reason: try reason(form))
        case .answer: return .answer(note: try reason(form))
        case .urge: return .urge(note: try reason(form), answerBy: try form.day("day"))
        case .supervise: return .supervise(note: try reason(form), answerBy: try form.day("day"))
        case .setDeadline:
            return .setDeadline(to: try day(form), reason: try reason(form), basis: try form.text("basis", "căn cứ"))
        case .suspend: return .suspend(reason: try reason(form), until: try form.day("day"))
        case .resume: return .resume(reason: try reason(form))
        case .cancel: return .cancel(reason: try reason(form))
        default: throw Failure(.notFound, "Không có thao tác này.")
        }
    }

    private func reason(_ form: Form) throws(Failure) -> String { try form.text("note", "nội dung") }

    private func day(_ form: Form) throws(Failure) -> LocalDay {
        guard let day = try form.day("day") else { throw Failure(.usage, "Chưa chọn ngày.") }
        return day
    }

    /// A step of this kind that is filled in, to ask whether it may be taken now.
    func sample(_ today: LocalDay) -> Step? {
        let day = today.adding(days: 3650)
        let fields = "note=x&day=\(kind == .submit ? today : day)&progress=100&basis=x"
        return try? step(Form(encoded: fields), on: today)
    }

    func html(_ obligation: Obligation, _ scene: Scene) -> HTML {
        let isPlain = kind == .receive || kind == .accept
        let button: HTML = "<button>\(kind.verb)</button>"
        let form: HTML = """
            <form method="post" action="\(Link.step(obligation.id, kind))">\(key(scene))
            <input type="hidden" name="version" value="\(obligation.version)">\(fields(obligation, scene.today))\(button)</form>
            """
        return isPlain ? form : "<details><summary>\(kind.verb)</summary>\(form)</details>"
    }

    private func fields(_ obligation: Obligation, _ today: LocalDay) -> HTML {
        switch kind {
        case .receive, .accept: return ""
        case .update:
            return """
                <label>Tiến độ (%)<input type="number" name="progress" min="0" max="100" required value="\(obligation.progress)"></label>
                \(note("Đã làm được gì", isRequired: false))
                """
        case .submit: return "\(day("Ngày hoàn thành", today, isRequired: true))\(note("Kết quả, minh chứng"))"
        case .sendBack, .refuseExtension, .cancel, .resume: return note("Lý do")
        case .requestExtension: return "\(day("Xin đến ngày", nil, isRequired: true))\(note("Lý do"))"
        case .grantExtension:
            return "\(day("Cho đến ngày", obligation.extensionAsked, isRequired: true))\(note("Ý kiến"))"
        case .answer: return note("Trả lời")
        case .urge, .supervise:
            return "\(note("Nội dung"))\(day("Trả lời trước ngày (nếu cần)", nil, isRequired: false))"
        case .setDeadline:
            return """
                \(day("Thời hạn", nil, isRequired: true))<label>Căn cứ<input name="basis" required></label>\(note("Lý do"))
                """
        case .suspend: return "\(note("Lý do"))\(day("Đến hết ngày (nếu biết)", nil, isRequired: false))"
        default: return ""
        }
    }

    private func note(_ label: String, isRequired: Bool = true) -> HTML {
        let required: HTML? = isRequired ? " required" : nil
        return "<label>\(label)<textarea name=\"note\" rows=\"3\"\(required)></textarea></label>"
    }

    private func day(_ label: String, _ value: LocalDay?, isRequired: Bool) -> HTML {
        let required: HTML? = isRequired ? " required" : nil
        return """
            <label>\(label)<input type="date" name="day" value="\(value?.description ?? "")"\(required)></label>
            """
    }
}

extension StepKind {
    /// As a button says it.
    var verb: String {
        switch self {
        case .receive: "Tiếp nhận"
        case .update: "Cập nhật tiến độ"
        case .submit: "Báo cáo hoàn thành"
        case .accept: "Xác nhận hoàn thành"
        case .sendBack: "Trả lại"
        case .requestExtension: "Xin gia hạn"
        case .grantExtension: "Cho gia hạn"
        case .refuseExtension: "Không cho gia hạn"
        case .answer: "Trả lời"
        case .urge: "Đôn đốc"
        case .setDeadline: "Đặt thời hạn"
        case .supervise: "Ghi chú giám sát"
        case .suspend: "Tạm dừng"
        case .resume: "Tiếp tục thực hiện"
        case .cancel: "Hủy nhiệm vụ"
        default: words
        }
    }
}

extension Stage {
    var heading: String {
        switch self {
        case .assigned: "Đã giao"
        case .received: "Đã tiếp nhận"
        case .underWay: "Đang thực hiện"
        case .submitted: "Chờ xác nhận"
        case .done: "Đã hoàn thành"
        case .closed: "Đã hủy"
        }
    }
}

extension Party.Part {
    var heading: String {
        switch self {
        case .lead: "Chủ trì"
        case .coordinating: "Phối hợp"
        case .informed: "Nhận để biết"
        case .recipient: "Nơi nhận báo cáo"
        }
    }
}
