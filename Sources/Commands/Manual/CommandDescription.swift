/// What the parser says of itself (`--experimental-dump-help`), as far as the page of commands needs it.
struct ToolDescription: Decodable {
    var command: CommandDescription
}

/// A command in that dump.
struct CommandDescription: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [CommandDescription]?
    var arguments: [ArgumentDescription]?
}

/// An argument, option or flag in that dump.
struct ArgumentDescription: Decodable {
    /// A name as it is typed, with one dash or two.
    struct Name: Decodable {
        var kind: String
        var name: String
        var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    var kind: String
    var shouldDisplay: Bool
    var isRepeating: Bool
    var isOptional: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
}
