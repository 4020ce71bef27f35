import ArgumentParser

/// In what form a list is printed (dạng in).
struct FormatOption: ParsableArguments {
    @Option(help: ArgumentHelp("Dạng in.", valueName: "dạng"))
    var format = ListFormat.table
}
