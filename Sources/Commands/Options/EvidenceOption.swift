import ArgumentParser

/// Files that prove what is reported (tệp minh chứng).
struct EvidenceOption: ParsableArguments {
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Tệp minh chứng; nêu được nhiều tệp.", valueName: "tệp"),
        completion: .file()
    )
    var evidence: [String] = []
}
