import Accounts
import Kernel
import Obligations
import Organisations

/// What becomes of a file that is read (tiến độ đọc một tệp).
enum IntakeState: Sendable {
    case waiting, reading
    /// Recognising the pages of a scan.
    case page(Int, of: Int)
    case kept(Identifier<SourceDocument>, proposals: Int, isNew: Bool)
    case failed(Failure)

    var isDone: Bool {
        switch self {
        case .kept, .failed: true
        case .waiting, .reading, .page: false
        }
    }
}

/// Files that somebody gave at once (lượt nhập văn bản), in their order.
struct Intake: Sendable {
    struct File: Sendable {
        let name: String
        var state = IntakeState.waiting
    }

    let person: Identifier<Person>
    var files: [File]
    /// Grows with each change.
    var version = 0

    var isDone: Bool { files.allSatisfy(\.state.isDone) }

    /// The only paper that came of it.
    var only: (document: Identifier<SourceDocument>, isNew: Bool)? {
        guard files.count == 1, case .kept(let id, _, let isNew) = files[0].state else { return nil }
        return (id, isNew)
    }
}

/// What is being read now (các lượt nhập đang chạy), in memory: what has been kept stands in the register, the rest is sent again.
actor Intakes {
    private var kept: [String: Intake] = [:]
    private var order: [String] = []
    private static let most = 200

    /// - Returns: the name that nobody else can guess.
    func begin(_ names: [String], by person: Identifier<Person>) -> String {
        let name = SecretToken().text
        kept[name] = Intake(person: person, files: names.map { Intake.File(name: $0) })
        order.append(name)
        if order.count > Self.most, let old = order.first(where: { kept[$0]?.isDone ?? true }) {
            kept[old] = nil
            order.removeAll { $0 == old }
        }
        return name
    }

    func set(_ state: IntakeState, of file: Int, in name: String) {
        guard let intake = kept[name], !intake.files[file].state.isDone else { return }
        kept[name]?.files[file].state = state
        kept[name]?.version += 1
    }

    /// Only whoever gave the files sees what becomes of them.
    func intake(_ name: String, for person: Identifier<Person>) -> Intake? {
        kept[name].flatMap { $0.person == person ? $0 : nil }
    }
}
