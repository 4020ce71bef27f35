import ArgumentParser

/// `dondoc obligations`: the register; without a further word it is listed, as it always was.
struct ObligationCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "obligations",
        abstract: "Sổ theo dõi nhiệm vụ: liệt kê, xuất ra tệp, nhập từ sổ Excel đang có.",
        subcommands: [ObligationList.self, ObligationTableImport.self, ObligationAdvance.self],
        defaultSubcommand: ObligationList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}
