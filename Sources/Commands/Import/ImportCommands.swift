import ArgumentParser
import Kernel
import Storage

/// `dondoc imports`: tables that were taken in, and taking one back.
struct ImportCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "imports",
        abstract: "Các lần nhập bảng vào sổ, và hủy một lần nhập.",
        subcommands: [ImportList.self, ImportUndo.self],
        defaultSubcommand: ImportList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

/// `dondoc imports list`.
struct ImportList: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Liệt kê các lần nhập bảng.")

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        try Self.listing.print(try session.read { try $0.imports() }, as: form.format, on: session.console)
        return .done
    }

    private static let listing = Listing<ImportBatch>(
        noun: "lần nhập",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.id.description) },
            Column(heading: "Tệp", role: .text, minimum: 16, weight: 3) { Cell($0.fileName) },
            Column(heading: "Loại", minimum: 8, weight: 1) { Cell($0.kind.words) },
            Column(heading: "Đã nhập", minimum: 7, weight: 0) { Cell(String($0.rows)) },
            Column(heading: "Bỏ qua", minimum: 6, weight: 0) { Cell(String($0.skipped)) },
            Column(heading: "Lúc", minimum: 16, weight: 0) { Cell($0.imported.vietnamese) },
            Column(heading: "Người nhập", minimum: 10, weight: 1) { Cell($0.person) },
            Column(heading: "Đã hủy", minimum: 12, weight: 2, isOptional: true) { batch in
                Cell(batch.undone.map { "\($0.vietnamese): \(batch.undoReason ?? "")" }, .faint)
            },
        ],
        members: { json, batch in
            json.member("id", Int(batch.id.number))
            json.member("kind", batch.kind.rawValue)
            json.member("file", batch.fileName)
            json.member("sha256", batch.sha256)
            json.member("rows", batch.rows)
            json.member("skipped", batch.skipped)
            json.member("imported", batch.imported.description)
            json.member("person", batch.person)
            json.member("undone", batch.undone?.description)
            json.member("undoReason", batch.undoReason)
        }
    )
}

/// `dondoc imports undo`.
struct ImportUndo: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Hủy cả một lần nhập, khi chưa ai xử lý tiếp dòng nào của nó.",
        discussion: "Ví dụ: dondoc imports undo 3 --reason \"Nhập nhầm sổ năm cũ\""
    )

    @Argument(help: ArgumentHelp("Số của lần nhập.", valueName: "số"))
    var number: Int64

    @OptionGroup var grounds: ReasonOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let batch = try session.write { try $0.undo(Identifier(number), reason: grounds.reason) }
        try session.say(
            "Đã hủy lần nhập số \(number): \(batch.rows) \(batch.kind.words) từ “\(batch.fileName)” không còn trong sổ."
        )
        return .done
    }
}

extension ImportBatch.Kind {
    var words: String {
        switch self {
        case .obligations: "nhiệm vụ"
        case .organisations: "cơ quan"
        }
    }
}
