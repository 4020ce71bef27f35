import ArgumentParser
import Kernel

/// From when until when somebody has a role or a post (thời hạn giữ).
struct TermOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Từ ngày.", valueName: "ngày"), transform: DocumentExtract.day)
    var from: LocalDay?

    @Option(help: ArgumentHelp("Đến hết ngày.", valueName: "ngày"), transform: DocumentExtract.day)
    var to: LocalDay?
}
