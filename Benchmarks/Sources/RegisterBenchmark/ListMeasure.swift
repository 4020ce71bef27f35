import Kernel
import Measuring
import Obligations
import Organisations
import Storage

/// How long the first page of one body's overdue work takes, for body after body.
struct ListMeasure {
    let register: Register
    private let rounds = 40

    init(_ scene: Scene) throws { register = try scene.register() }

    /// `half-of-them 99-in-100` in seconds.
    func figures() throws -> [String] {
        let (principal, policy) = try register.office()
        let bodies = try register.read(in: principal.authority) { try $0.organisations().map(\.id) }
        var series = Series()
        var found = 0
        for round in 0..<rounds {
            for body in bodies {
                var query = ObligationQuery(asOf: policy.today)
                query.lead = body
                query.classes = [.overdue]
                query.limit = 50
                let start = Series.now()
                found += try register.read(in: principal.authority) { try $0.obligations(query, for: policy).count }
                // The first time around the pages of the database come from the disk.
                if round > 0 { series.add(Series.now() - start) }
            }
        }
        guard found > rounds * bodies.count else { throw Fault("the lists were empty") }
        return ["\(series.median) \(series.quantile(0.99))"]
    }
}

/// How long it takes to count all by body and class.
struct CountMeasure {
    let register: Register
    private let rounds = 30

    init(_ scene: Scene) throws { register = try scene.register() }

    /// `median longest` in seconds.
    func figures() throws -> [String] {
        let (principal, policy) = try register.office()
        var series = Series()
        var counted = 0
        for _ in 0..<rounds {
            let start = Series.now()
            let counts = try register.read(in: principal.authority) {
                try $0.counts(ObligationQuery(asOf: policy.today), for: policy)
            }
            series.add(Series.now() - start)
            counted = counts.reduce(0) { $0 + $1.count }
        }
        guard counted > 0 else { throw Fault("nothing was counted") }
        return ["\(series.median) \(series.quantile(1))"]
    }
}
