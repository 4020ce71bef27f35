import Kernel
import Obligations
import Storage

/// Which proposals a form was made for, and in which version each (phiên bản đã xem): "12.1 13.4".
struct Seen {
    let entries: [(id: Identifier<Proposal>, version: Int)]

    init(_ form: Form) throws(Failure) {
        var entries: [(id: Identifier<Proposal>, version: Int)] = []
        for pair in (form["seen"] ?? "").split(separator: " ") {
            let numbers = pair.split(separator: ".").compactMap { Int64($0) }
            guard numbers.count == 2 else { throw Failure(.usage, "Không có đề xuất “\(pair)”.") }
            entries.append((Identifier(numbers[0]), Int(numbers[1])))
        }
        self.entries = entries
    }

    /// They themselves; a conflict that names what changed, where somebody was faster.
    func demanded(in changes: Changes) throws -> [Proposal] {
        try entries.map { try changes.demandProposal($0.id, seen: $0.version) }
    }
}
