import Kernel
import Markup
import Obligations

/// The form of one step (biểu mẫu xử lý): what it asks for, and the step that comes of it.
struct ObligationForm {
    let kind: StepKind
    let words: StepWords

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
                throw Failure(.usage, words.badProgress)
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
            return .setDeadline(
                to: try day(form),
                reason: try reason(form),
                basis: try form.text("basis", words.missingBasis)
            )
        case .suspend: return .suspend(reason: try reason(form), until: try form.day("day"))
        case .resume: return .resume(reason: try reason(form))
        case .cancel: return .cancel(reason: try reason(form))
        default: throw Failure(.notFound, words.noSuchStep)
        }
    }

    private func reason(_ form: Form) throws(Failure) -> String { try form.text("note", words.missingContent) }

    private func day(_ form: Form) throws(Failure) -> LocalDay {
        guard let day = try form.day("day") else { throw Failure(.usage, words.noDay) }
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
        let button: HTML = "<button>\(words.verb(kind))</button>"
        let form: HTML = """
            <form method="post" action="\(Link.step(obligation.id, kind))">\(key(scene))
            <input type="hidden" name="version" value="\(obligation.version)">\(fields(obligation, scene.today))\(button)</form>
            """
        return isPlain ? form : "<details><summary>\(words.verb(kind))</summary>\(form)</details>"
    }

    private func fields(_ obligation: Obligation, _ today: LocalDay) -> HTML {
        switch kind {
        case .receive, .accept: return ""
        case .update:
            return """
                <label>\(words.progress)<input type="number" name="progress" min="0" max="100" required value="\(obligation.progress)"></label>
                \(note(words.whatIsDone, isRequired: false))
                """
        case .submit: return "\(day(words.dayDone, today, isRequired: true))\(note(words.result))"
        case .sendBack, .refuseExtension, .cancel, .resume: return note(words.reason)
        case .requestExtension: return "\(day(words.askedUntil, nil, isRequired: true))\(note(words.reason))"
        case .grantExtension:
            return "\(day(words.grantedUntil, obligation.extensionAsked, isRequired: true))\(note(words.opinion))"
        case .answer: return note(words.answer)
        case .urge, .supervise:
            return "\(note(words.content))\(day(words.answerBy, nil, isRequired: false))"
        case .setDeadline:
            return """
                \(day(words.deadline, nil, isRequired: true))<label>\(words.basis)<input name="basis" required></label>\(note(words.reason))
                """
        case .suspend: return "\(note(words.reason))\(day(words.until, nil, isRequired: false))"
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
