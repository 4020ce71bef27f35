import ArgumentParser
import Kernel
import Obligations
import Storage

/// `dondoc proposal …`: what a person does with one proposal before it becomes an obligation.
struct ProposalCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proposal",
        abstract: "Xem và chỉnh một đề xuất trước khi giao: sửa, tách, gộp, thêm, lấy lại.",
        subcommands: [
            ProposalShow.self, ProposalEditing.self, ProposalSplit.self, ProposalMerge.self, ProposalAdd.self,
            ProposalRestore.self,
        ]
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

/// `dondoc proposal edit`: changes what a proposal says.
struct ProposalEditing: ProposalCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Sửa một đề xuất đang chờ duyệt; điều máy đọc được vẫn được lưu.",
        discussion: """
            Ví dụ:
              dondoc proposal edit 5 --deadline 20/7/2024 --lead "Công an phường" --lead "Trạm Y tế"
              dondoc proposal edit 5 --clear "phối hợp" --recurrence "ngày 25 hằng tháng"

            Nêu --lead, --coordinating, --informed hoặc --recipient là thay toàn bộ danh sách đó.
            """
    )

    @OptionGroup var fields: ProposalFieldOptions

    @Option(help: ArgumentHelp("Đoạn trích mới: vị trí ký tự đầu-cuối trong văn bản.", valueName: "đầu-cuối"))
    var span: PassageArgument?

    @OptionGroup var version: SeenOption

    @Option(help: ArgumentHelp("Lý do sửa.", valueName: "lý do"))
    var reason: String?

    @OptionGroup var target: ProposalOptions

    func validate() throws {
        if try fields.edit().isEmpty, span == nil { throw ValidationError("Cần nêu ít nhất một điều cần sửa.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        var edit = try fields.edit()
        edit.span = span?.range
        let (before, after) = try session.write { changes in
            let before = try changes.records.proposal(id)
            let after = try changes.edit(id, by: edit, seen: version.seen, reason: reason)
            return (before, after)
        }
        let changed = before?.differences(to: after).map { "  \($0.words)" } ?? []
        guard !changed.isEmpty else {
            try session.say("Đề xuất số \(number) đã đúng như vậy; không có gì thay đổi.")
            return .done
        }
        try session.say((["Đã sửa đề xuất số \(number):"] + changed + after.unknownNames).joined(separator: "\n"))
        return .done
    }
}

/// `dondoc proposal restore`: takes a rejection back.
struct ProposalRestore: ProposalCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Lấy lại đề xuất đã loại; đề xuất chờ duyệt như trước."
    )

    @Option(help: ArgumentHelp("Lý do.", valueName: "lý do"))
    var reason: String?

    @OptionGroup var target: ProposalOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        _ = try session.write { try $0.restore(id, reason: reason) }
        try session.say("Đã lấy lại đề xuất số \(number); đề xuất đang chờ duyệt.")
        return .done
    }
}

extension Proposal {
    /// A line for the names that no body is known for, so that nobody wonders later why nobody was told.
    var unknownNames: [String] {
        let names = parties.filter { $0.organisation == nil }.map { "“\($0.name)”" }
        guard !names.isEmpty else { return [] }
        return ["  Chưa khớp với danh bạ: \(names.joined(separator: ", "))"]
    }
}
