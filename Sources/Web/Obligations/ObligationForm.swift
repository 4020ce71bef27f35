import Kernel
import Markup
import Obligations
import Organisations
import Storage

/// The form of one step (biểu mẫu xử lý): what it asks for, and the step that comes of it.
struct ObligationForm {
    let kind: StepKind
    let words: StepWords
    /// Who work can be handed to.
    var bodies: [Organisation] = []

    /// Those that have a form, in the order in which they are needed.
    static let kinds: [StepKind] = [
        .receive, .update, .submit, .accept, .sendBack, .requestExtension, .grantExtension, .refuseExtension, .answer,
        .urge, .setDeadline, .divide, .handOver, .setTopic, .supervise, .suspend, .resume, .cancel,
    ]

    /// Those that are seldom needed, and folded away behind the others.
    static let rare: Set<StepKind> = [.divide, .handOver, .setTopic, .supervise, .suspend, .cancel]

    /// Those that name a body.
    static let naming: Set<StepKind> = [.divide, .handOver]

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
            return .submit(evidence: try form.day("day") ?? today, note: note, despiteParts: form["parts"])
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
        case .divide: return .divide(content: try reason(form), lead: try lead(form), deadline: try form.day("day"))
        case .handOver: return .handOver(to: try lead(form), reason: try reason(form))
        case .setTopic: return .setTopic(form["topic"])
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

    private func lead(_ form: Form) throws(Failure) -> Party {
        let id = form["body"].flatMap { Int64($0) }
        guard let body = bodies.first(where: { $0.id.number == id }) else { throw Failure(.usage, words.noBody) }
        return Party(.lead, body.name, organisation: body.id)
    }

    /// A step of this kind that is filled in, to ask whether it may be taken now.
    func sample(_ today: LocalDay) -> Step? {
        let day = today.adding(days: 3650)
        switch kind {
        case .divide: return .divide(content: "x", lead: Party(.lead, "x"), deadline: nil)
        case .handOver: return .handOver(to: Party(.lead, "x"), reason: "x")
        default:
            let fields = "note=x&day=\(kind == .submit ? today : day)&progress=100&basis=x"
            return try? step(Form(encoded: fields), on: today)
        }
    }

    /// - Parameter uploads: files that somebody has sent to go with it.
    func html(_ obligation: Obligation, _ scene: Scene, _ uploads: [PendingUpload]) -> HTML {
        let isPlain = kind == .receive || kind == .accept
        let encoding: HTML? = takesFiles ? " enctype=\"multipart/form-data\"" : nil
        let fields = FieldSet(words: words, bodies: bodies).html(kind, obligation, scene.today)
        let files: HTML? =
            takesFiles
            ? UploadList(obligation: obligation, step: kind, uploads: uploads.filter { $0.step == kind }, words: words)
                .html
            : nil
        let form: HTML = """
            <form method="post" action="\(Link.step(obligation.id, kind))"\(encoding)>\(key(scene))
            <input type="hidden" name="version" value="\(obligation.version)">\(fields)\(files)<button>\(words.verb(kind))</button></form>
            """
        return isPlain ? form : "<details><summary>\(words.verb(kind))</summary>\(form)</details>"
    }

    /// Whether files may be added as evidence of it.
    var takesFiles: Bool { kind == .update || kind == .submit }
}

/// What each form asks for.
private struct FieldSet {
    let words: StepWords
    let bodies: [Organisation]

    func html(_ kind: StepKind, _ obligation: Obligation, _ today: LocalDay) -> HTML {
        switch kind {
        case .update:
            return """
                \(Field.number("progress", words.progress, obligation.progress, in: 0...100))
                \(note(words.whatIsDone, isRequired: false))
                """
        case .submit: return "\(day(words.dayDone, today, isRequired: true))\(note(words.result, isRequired: false))"
        case .sendBack, .refuseExtension, .cancel, .resume: return note(words.reason)
        case .requestExtension: return "\(day(words.askedUntil, nil, isRequired: true))\(note(words.reason))"
        case .grantExtension:
            return "\(day(words.grantedUntil, obligation.extensionAsked, isRequired: true))\(note(words.opinion))"
        case .answer: return note(words.answer)
        case .urge, .supervise: return "\(note(words.content))\(day(words.answerBy, nil, isRequired: false))"
        case .setDeadline:
            return """
                \(day(words.deadline, nil, isRequired: true))\(Field.text("basis", words.basis))\(note(words.reason))
                """
        case .divide: return "\(note(words.partContent))\(body)\(day(words.partDeadline, nil, isRequired: false))"
        case .handOver: return "\(body)\(note(words.reason))"
        case .setTopic:
            return Field.text("topic", words.topic, obligation.topic ?? "", isRequired: false, most: 120)
        case .suspend: return "\(note(words.reason))\(day(words.until, nil, isRequired: false))"
        default: return ""
        }
    }

    private var body: HTML {
        Field.choice("body", words.newLead, BodyFields.options(bodies), none: "", isRequired: true)
    }

    private func note(_ label: String, isRequired: Bool = true) -> HTML {
        Field.long("note", label, isRequired: isRequired)
    }

    private func day(_ label: String, _ value: LocalDay?, isRequired: Bool) -> HTML {
        Field.day("day", label, value, isRequired: isRequired)
    }
}
