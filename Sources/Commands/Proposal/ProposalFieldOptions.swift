import ArgumentParser
import Kernel
import Obligations
import Organisations
import Server

/// What a proposal is to say; the same for editing, merging and adding.
struct ProposalFieldOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Nội dung nhiệm vụ.", valueName: "nội dung"))
    var content: String?

    @Option(help: ArgumentHelp("Mức độ.", valueName: "mức độ"))
    var modality: Obligations.Modality?

    @Option(help: ArgumentHelp("Cơ quan chủ trì; dùng nhiều lần được.", valueName: "tên"))
    var lead: [String] = []

    @Option(help: ArgumentHelp("Cơ quan phối hợp; dùng nhiều lần được.", valueName: "tên"))
    var coordinating: [String] = []

    @Option(help: ArgumentHelp("Nơi nhận để biết; dùng nhiều lần được.", valueName: "tên"))
    var informed: [String] = []

    @Option(help: ArgumentHelp("Nơi nhận báo cáo; dùng nhiều lần được.", valueName: "tên"))
    var recipient: [String] = []

    @Option(help: ArgumentHelp("Thời hạn.", valueName: "ngày"), transform: DocumentExtract.day)
    var deadline: LocalDay?

    @Option(help: ArgumentHelp("Ngày bắt đầu.", valueName: "ngày"), transform: DocumentExtract.day)
    var starts: LocalDay?

    @Option(help: ArgumentHelp("Định kỳ, như “ngày 25 hằng tháng”.", valueName: "định kỳ"))
    var recurrence: String?

    @Option(help: ArgumentHelp("Xóa trống trường này; dùng nhiều lần được.", valueName: "trường"))
    var clear: [ClearableField] = []

    /// What was asked for, or the sentence that says what in it contradicts itself.
    func edit() throws -> ProposalEdit {
        var edit = ProposalEdit()
        edit.content = content
        edit.modality = modality
        for (part, names) in [
            (Party.Part.lead, lead), (.coordinating, coordinating), (.informed, informed), (.recipient, recipient),
        ] {
            if !names.isEmpty { edit.parties[part] = names.map { Party(part, $0) } }
        }
        if let deadline { edit.deadline = .set(deadline) }
        if let starts { edit.starts = .set(starts) }
        if let recurrence { edit.recurrence = .set(try Self.rule(recurrence)) }
        for field in clear { try field.clear(in: &edit) }
        return edit
    }

    private static func rule(_ words: String) throws -> String {
        do { return try RecurrenceRule.rule(typed: words) } catch { throw ValidationError(error.message) }
    }
}

/// A field that may be left without a value.
enum ClearableField: String, CaseIterable, WordedArgument {
    case lead, coordinating, informed, recipient, deadline, starts, recurrence

    private var field: ProposalField { ProposalField(rawValue: rawValue) ?? .deadline }
    var words: String { field.words }
    var otherWords: [String] { field.otherWords }

    func clear(in edit: inout ProposalEdit) throws {
        let isSet =
            switch self {
            case .lead, .coordinating, .informed, .recipient: edit.parties[part] != nil
            case .deadline: edit.deadline != .keep
            case .starts: edit.starts != .keep
            case .recurrence: edit.recurrence != .keep
            }
        guard !isSet else { throw ValidationError("Vừa đặt vừa xóa \(words); hãy chọn một.") }
        switch self {
        case .lead, .coordinating, .informed, .recipient: edit.parties[part] = []
        case .deadline: edit.deadline = .clear
        case .starts: edit.starts = .clear
        case .recurrence: edit.recurrence = .clear
        }
    }

    private var part: Party.Part { Party.Part(rawValue: rawValue) ?? .lead }
}

/// A place in a paper as people type it: `120-240`, code points from the first to behind the last.
struct PassageArgument: ExpressibleByArgument, Sendable {
    let range: Range<Int>

    init?(argument: String) {
        let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard ends.count == 2, let start = ends[0], let end = ends[1], start >= 0, start < end else { return nil }
        range = start..<end
    }
}

/// What is typed by its Vietnamese words or by the raw value that files have.
protocol WordedArgument: Worded, ExpressibleByArgument {}

extension WordedArgument {
    init?(argument: String) { self.init(typed: argument) }

    static var allValueStrings: [String] { allCases.map(\.words) }
    static var allValueDescriptions: [String: String] { [:] }
}

extension Obligations.Modality: WordedArgument {}
extension OrganisationKind: WordedArgument {
    var defaultValueDescription: String { words }
}
extension AuthorityLevel: WordedArgument {
    var defaultValueDescription: String { words }
}
extension Role: WordedArgument {}
