import ArgumentParser

/// `dondoc database`: what whoever looks after the machine does with the database.
struct DatabaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "Nâng cấp, chuyển và kiểm tra cơ sở dữ liệu của sổ.",
        subcommands: [DatabaseMigrate.self, DatabaseCopyCommand.self, DatabaseCheck.self]
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}
