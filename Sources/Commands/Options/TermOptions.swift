import ArgumentParser
import Kernel

/// From when until when somebody has a role or a post (thời hạn giữ).
struct TermOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Từ ngày.", valueName: "ngày"), transform: DocumentExtract.day)
    var from: LocalDay?

    @Option(help: ArgumentHelp("Đến hết ngày.", valueName: "ngày"), transform: DocumentExtract.day)
    var to: LocalDay?

    /// Behind who holds what where.
    var words: String {
        let parts = [from.map { "từ \($0.vietnamese)" }, to.map { "đến hết \($0.vietnamese)" }].compactMap { $0 }
        return parts.isEmpty ? "" : " " + parts.joined(separator: " ")
    }
}
