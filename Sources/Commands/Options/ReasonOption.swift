import ArgumentParser

/// Why somebody does something (lý do); asked for wherever the audit trail has to say it.
struct ReasonOption: ParsableArguments {
    @Option(help: ArgumentHelp("Lý do.", valueName: "lý do"))
    var reason: String
}
