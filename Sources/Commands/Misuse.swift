import ArgumentParser
import FoundationEssentials
import Glibc

/// Wrong use that the parser does not see, or names badly (dùng sai lệnh).
enum Misuse {
    /// Before parsing: commands that do not exist, and file names that would be taken for a handful of flags.
    static func check(_ arguments: [String]) throws {
        guard let first = arguments.first else { return }
        if !first.hasPrefix("-"), !commands.contains(first) { throw unknown(command: first) }
        if first == "help", let name = arguments.dropFirst().first, !name.hasPrefix("-"), !commands.contains(name) {
            throw unknown(command: name)
        }
        try checkSubcommand(arguments)
        for argument in arguments.prefix(while: { $0 != "--" }) where isHandful(argument) {
            guard !argument.dropFirst().allSatisfy(flags().contains) else { continue }
            throw ValidationError("Không có tùy chọn '\(argument)'; nếu đó là tên tệp, hãy viết './\(argument)'.")
        }
    }

    /// "obligation finish 5": the parser would take the word for an argument of the command that stands for the others.
    private static func checkSubcommand(_ arguments: [String]) throws {
        guard arguments.count > 1, !arguments[1].hasPrefix("-"), Int64(arguments[1]) == nil else { return }
        let group = DondocCommand.configuration.subcommands.first { $0.configuration.commandName == arguments[0] }
        let known = group?.configuration.subcommands.map { $0.configuration } ?? []
        let names = known.flatMap { [$0.commandName ?? ""] + $0.aliases }
        guard !names.isEmpty, !(["help"] + names).contains(arguments[1]) else { return }
        let advice = names.joined(separator: ", ")
        throw ValidationError("Không có lệnh '\(arguments[0]) \(arguments[1])'; hãy dùng một trong: \(advice).")
    }

    /// After parsing failed for want of a file: an option that does not exist is the likelier mistake.
    static func likelier(than error: any Error, for arguments: [String]) -> any Error {
        guard arguments.first == "extract", DondocCommand.message(for: error).hasPrefix("Missing expected argument")
        else { return error }
        do {
            _ = try DondocCommand.parseAsRoot(arguments + ["-"])
            return error
        } catch let other {
            return other
        }
    }

    private static func unknown(command name: String) -> ValidationError {
        let isFile = access(name, F_OK) == 0
        let advice = isFile ? "; để đọc tệp hoặc thư mục này, hãy gõ: dondoc extract \(name)" : "."
        return ValidationError("Không có lệnh '\(name)'\(advice)")
    }

    private static var commands: [String] {
        ["help"] + DondocCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    }

    /// "-dash.txt", which the parser reads as "-d -a -s -h …" and, for its "h", answers with the help.
    private static func isHandful(_ argument: String) -> Bool {
        argument.count > 2 && argument.hasPrefix("-") && !argument.hasPrefix("--")
    }

    /// The letters of all flags that have one.
    private static func flags() -> Set<Character> {
        let dump = Data(DondocCommand._dumpHelp().utf8)
        guard let tool = try? JSONDecoder().decode(ToolDescription.self, from: dump).command else { return [] }
        let arguments = ([tool] + (tool.subcommands ?? [])).flatMap { $0.arguments ?? [] }
        return Set(arguments.flatMap { $0.names ?? [] }.filter { $0.kind == "short" }.compactMap(\.name.first))
    }
}
