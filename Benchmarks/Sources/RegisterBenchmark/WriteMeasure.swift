import Dispatch
import Kernel
import Measuring
import Obligations
import Organisations
import Storage
import Synchronization

/// How many obligations are confirmed in a second, each in a transaction of its own with its audit entry, forced to the disk.
struct WriteMeasure {
    let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    /// `writers confirmations seconds`.
    func figures() throws -> [String] {
        let writers = scene.engine == .sqlite ? [1] : [1, 16]
        return try writers.map { count in
            let register = try scene.register(connections: count)
            let (office, _) = try register.office()
            let proposals = try propose(count == 1 ? 1500 : 6000, register, office)
            let next = Atomic(0)
            let faults = Atomic(0)
            let start = Series.now()
            let group = DispatchGroup()
            for _ in 0..<count {
                DispatchQueue(label: "writer").async(group: group) {
                    while true {
                        let place = next.add(1, ordering: .relaxed).oldValue
                        guard place < proposals.count else { return }
                        do {
                            _ = try register.write(as: office) { changes in
                                try changes.confirm(proposals[place], issued: changes.now.day, quote: "Giao thực hiện")
                            }
                        } catch {
                            faults.add(1, ordering: .relaxed)
                        }
                    }
                }
            }
            group.wait()
            let seconds = Series.now() - start
            guard faults.load(ordering: .relaxed) == 0 else { throw Fault("a confirmation failed") }
            return "\(count) \(proposals.count) \(seconds)"
        }
    }

    private func propose(_ count: Int, _ register: Register, _ office: Principal) throws -> [Proposal] {
        let bodies = try register.read(in: office.authority) { try $0.organisations() }
        var texts = TaskTexts(seed: 9)
        let proposals = (1...count).map { number in
            let body = bodies[number % bodies.count]
            return Proposal(
                ordinal: number,
                content: texts.next(),
                modality: .order,
                span: 0..<10,
                parties: [Party(.lead, body.name, organisation: body.id), Party(.recipient, "Đảng ủy")],
                deadline: register.clock.today.adding(days: number % 120)
            )
        }
        return try register.write(as: office) { changes in
            let document = SourceDocument(
                id: Identifier(0),
                sha256: "writes-\(Series.now())",
                fileName: "thong-bao.txt",
                format: "text",
                byteCount: 100,
                imported: register.clock.now()
            )
            let (id, _) = try changes.importDocument(document, text: "Giao thực hiện", proposals: proposals)
            return try changes.records.proposals(of: id)
        }
    }
}

/// How fast the audit trail is proved.
struct AuditMeasure {
    let register: Register

    init(_ scene: Scene) throws { register = try scene.register() }

    /// `entries seconds`, the best of three.
    func figures() throws -> [String] {
        let (principal, _) = try register.office()
        var series = Series()
        var entries: Int64 = 0
        for _ in 0..<3 {
            let start = Series.now()
            guard case .whole(let heads) = try register.read(in: principal.authority, { try $0.audit.verify() }) else {
                throw Fault("the trail does not hold")
            }
            series.add(Series.now() - start)
            entries = heads.reduce(0) { $0 + $1.last.sequence }
        }
        return ["\(entries) \(series.best)"]
    }
}
