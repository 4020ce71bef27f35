import ArgumentParser
import FoundationEssentials

/// The page of all commands (docs/commands.md), generated so that it cannot differ from what the program does.
enum CommandPage {
    static func markdown() throws -> String {
        let dump = Data(DondocCommand._dumpHelp().utf8)
        let tool = try JSONDecoder().decode(ToolDescription.self, from: dump).command
        let opening = """
            # Các lệnh của `\(tool.commandName)`

            Trang này do `dondoc manual` tạo ra từ chính chương trình; đừng sửa bằng tay.

            """
        return ([opening] + pages(of: tool, path: tool.commandName)).joined(separator: "\n")
    }

    /// A command and all that are below it.
    private static func pages(of command: CommandDescription, path: String) -> [String] {
        let below = (command.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
        return [page(of: command, path: path)] + below.flatMap { pages(of: $0, path: "\(path) \($0.commandName)") }
    }

    private static func page(of command: CommandDescription, path: String) -> String {
        let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
        let usage = arguments.map(usage).joined(separator: " ")
        var lines = ["## `\(path)`", "", command.abstract ?? "", ""]
        lines += ["```", usage.isEmpty ? "\(path) <lệnh>" : "\(path) \(usage)", "```", ""]
        if let discussion = command.discussion { lines += ["```text", discussion, "```", ""] }
        if !arguments.isEmpty {
            lines += ["| | |", "| --- | --- |"] + arguments.map(row) + [""]
        }
        return lines.joined(separator: "\n")
    }

    private static func usage(of argument: ArgumentDescription) -> String {
        let value = "<\(argument.valueName ?? "")>\(argument.isRepeating ? "…" : "")"
        let typed =
            switch argument.kind {
            case "positional": value
            case "flag": argument.names?.last?.typed ?? ""
            default: "\(argument.names?.last?.typed ?? "") \(value)"
            }
        return argument.isOptional ? "[\(typed)]" : typed
    }

    private static func row(of argument: ArgumentDescription) -> String {
        let names = (argument.names ?? []).map { "`\($0.typed)`" }.joined(separator: ", ")
        let value = argument.kind == "flag" ? "" : "`<\(argument.valueName ?? "")>`"
        let head = [names, value].filter { !$0.isEmpty }.joined(separator: " ")
        let choices =
            argument.allValues.map { " Một trong: " + $0.map { "`\($0)`" }.joined(separator: ", ") + "." } ?? ""
        let standard = argument.defaultValue.map { " Mặc định: `\($0)`." } ?? ""
        return "| \(head) | \(UsageTranslation.translate(argument.abstract ?? ""))\(choices)\(standard) |"
    }
}
