import ArgumentParser
import Kernel
import Organisations
import Storage

struct OrganisationAdd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Thêm cơ quan vào danh bạ.",
        discussion: """
            Ví dụ:
              dondoc organisations add "Công an phường" "Trạm Y tế phường"
              dondoc organisations add "Chi bộ 3" --kind Đảng --parent "Đảng ủy phường" --alias "CB3"
            """
    )

    @Argument(help: ArgumentHelp("Tên đầy đủ; có thể nêu nhiều tên.", valueName: "tên"))
    var names: [String]

    @Option(help: ArgumentHelp("Tên khác mà văn bản dùng; dùng nhiều lần được.", valueName: "tên"))
    var alias: [String] = []

    @Option(help: ArgumentHelp("Loại.", valueName: "loại"))
    var kind = OrganisationKind.government

    @Option(help: ArgumentHelp("Cấp.", valueName: "cấp"))
    var level = AuthorityLevel.ward

    @Option(help: ArgumentHelp("Cơ quan cấp trên trực tiếp.", valueName: "cơ quan"))
    var parent: String?

    @Option(help: ArgumentHelp("Ngày bắt đầu hoạt động.", valueName: "ngày"), transform: DocumentExtract.day)
    var from: LocalDay?

    @Flag(help: "Thêm cả khi văn bản đang hiểu tên này là cơ quan khác; từ đó tên này chỉ cơ quan mới.")
    var distinct = false

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if names.count > 1, !alias.isEmpty { throw ValidationError("--alias chỉ dùng khi thêm một cơ quan.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let matched = try session.write { changes in
            let top = try parent.map { try changes.records.body(typed: $0, on: session.today).id }
            for name in names {
                try changes.add(
                    Organisation(
                        id: Identifier(0),
                        parent: top,
                        kind: kind,
                        level: level,
                        name: name,
                        aliases: alias,
                        effectiveFrom: from
                    ),
                    isDistinct: distinct
                )
            }
            return try changes.matchNames()
        }
        try session.say("Đã thêm \(names.count) cơ quan vào danh bạ.\(matched.matchedPlaces)")
        return .done
    }
}

extension Int {
    /// What matching names again has found, behind the sentence that says what was done.
    var matchedPlaces: String { self > 0 ? " Khớp thêm \(self) chỗ trong các văn bản đã nhập." : "" }
}
