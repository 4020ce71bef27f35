import Glibc
import Kernel
import Measuring
import Obligations
import Organisations
import Storage
import StoragePostgreSQL
import StorageSQLite

/// One engine with its register, as a process of the measurement sees it.
struct Scene {
    enum Engine: String, CaseIterable {
        case sqlite, postgresql
    }

    let engine: Engine
    /// The data folder, or the server's connection string.
    let place: String
    let rows: Int
    let name: String

    init(engine: Engine, place: String, rows: Int, name: String = "") {
        self.engine = engine
        self.place = place
        self.rows = rows
        self.name = name
    }

    init(_ arguments: ArraySlice<String>) throws {
        let words = Array(arguments)
        guard words.count >= 3, let engine = Engine(rawValue: words[0]), let rows = Int(words[2]) else {
            throw Fault("needs engine, place, rows and the name of a measure")
        }
        self.init(engine: engine, place: words[1], rows: rows, name: words.count > 3 ? words[3] : "")
    }

    var arguments: [String] { [engine.rawValue, place, "\(rows)", name] }

    func database(connections: Int = 1) throws -> any Database {
        switch engine {
        case .sqlite: try SQLiteDatabase(path: "\(place)/register.sqlite")
        case .postgresql: try PostgreSQLDatabase(address: place, connections: connections)
        }
    }

    func register(connections: Int = 1) throws -> Register {
        try Register(try database(connections: connections), clock: clock)
    }

    private var clock: Clock {
        Clock {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
        }
    }

    func fill() throws { try Filling(register: try register(), rows: rows).run() }

    func measure() throws {
        let figures: [String] =
            switch name {
            case "lists": try ListMeasure(self).figures()
            case "counts": try CountMeasure(self).figures()
            case "writes": try WriteMeasure(self).figures()
            case "audit": try AuditMeasure(self).figures()
            case "index": try fillIndex()
            case "search": try search()
            default: throw Fault("no measure is called “\(name)”")
            }
        for figure in figures { print(figure) }
    }
}

extension Scene {
    /// `seconds`: how long taking everything into the index of search takes.
    private func fillIndex() throws -> [String] {
        let register = try register()
        let (principal, _) = try register.office()
        let start = Series.now()
        try register.fillIndex(of: principal.authority)
        return ["\(Series.now() - start)"]
    }

    /// `half-of-them 99-in-100` in seconds for each kind of query, in their order.
    private func search() throws -> [String] {
        let register = try register()
        let (principal, _) = try register.office()
        return try SearchMeasure(register: register, principal: principal).results().map { result in
            "\(result.quantile(0.5)) \(result.quantile(0.99))"
        }
    }
}

extension Register {
    /// The one who acts in a filled register, and what may be seen.
    func office() throws -> (principal: Principal, policy: ObligationPolicy) {
        guard let authority = try authorities().first else { throw Fault("the register is empty") }
        let principal = try read(in: authority.id) { records in
            guard let person = try records.people().first else { throw Fault("nobody is in the register") }
            return try records.principal(person.id)
        }
        return (principal, ObligationPolicy(principal, today: clock.today))
    }
}
