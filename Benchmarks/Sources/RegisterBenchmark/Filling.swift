import Kernel
import Obligations
import Organisations
import Storage

/// Fills an empty register with a ward's, or a city's, work of five years: six in seven obligations are done, six in ten
/// have a deadline, each has six events and two or three parties.
///
/// Rows go in as rows, many to a statement: through the rules it would take an hour. The audit trail, whose hashes cannot
/// be made up, has a tenth as many entries as there are events.
struct Filling {
    let register: Register
    let rows: Int

    static let bodies = 60

    func run() throws {
        let office = try register.found(
            code: "hoa-lac-dong",
            name: "Phường Hòa Lạc Đông",
            body: "Văn phòng Đảng ủy",
            administrator: "Lê Thị Hoa",
            login: "hoa"
        )
        try register.write(as: office) { changes in
            for number in 1..<Self.bodies {
                let name = "Tổ dân phố số \(number) phường Hòa Lạc Đông"
                try changes.add(Organisation(id: Identifier(0), kind: .residential, name: name))
            }
        }
        try documents(office)
        try obligations(office)
        try partiesAndEvents(office)
        try trail(office)
        if register.database.dialect == .postgresql { try register.database.write { try $0.run(script: "ANALYZE") } }
    }

    private static let perDocument = 30
    private static let perStatement = 100

    private func documents(_ office: Principal) throws {
        try inBatches(of: rows / Self.perDocument + 1, office) { numbers, session in
            var statement = Statement.Interpolation(literalCapacity: 0, interpolationCount: 0)
            statement.appendLiteral(
                """
                INSERT INTO source_document
                    (authority_id, sha256, file_name, format, byte_count, kind, number, issued, title, text, imported_at)
                    VALUES
                """
            )
            for number in numbers {
                statement.appendLiteral(number == numbers.lowerBound ? " " : ", ")
                let (issued, text) = (issued(number * Self.perDocument), "Thông báo kết luận số \(number)")
                let tuple: Statement = """
                    (\(office.authority), \("sha-\(number)"), 'thong-bao.txt', 'text', 100, 'TB',
                        \("\(number)-TB/ĐU"), \(issued), \(text), \(text), \(register.clock.now()))
                    """
                statement.appendInterpolation(tuple)
            }
            try session.execute(Statement(stringInterpolation: statement))
        }
    }

    private func obligations(_ office: Principal) throws {
        let first = try register.database.read { session in
            try session.enter(.authority(office.authority))
            return try session.first("SELECT MIN(id) FROM organisation") { try $0.integer() } ?? 1
        }
        var texts = TaskTexts(seed: 1)
        var random = SeededGenerator(seed: 2)
        try inBatches(of: rows, office) { numbers, session in
            var statement = Statement.Interpolation(literalCapacity: 0, interpolationCount: 0)
            statement.appendLiteral(
                """
                INSERT INTO obligation (authority_id, document_id, span_start, span_end, quote, content, modality, issued,
                    first_deadline, deadline, due, progress, stage, evidence, accepted, suspended, cancelled, lead_id,
                    version) VALUES
                """
            )
            for number in numbers {
                statement.appendLiteral(number == numbers.lowerBound ? " " : ", ")
                let life = Life(issued: issued(number), today: register.clock.today, &random)
                let lead = first + Int64(random.below(Self.bodies))
                let content = texts.next()
                let tuple: Statement = """
                    (\(office.authority), \(Int64(number / Self.perDocument + 1)), 10, 90, \(content), \(content),
                        'order', \(life.issued), \(life.due), \(life.due), \(life.due), \(life.progress),
                        \(life.stage.rawValue), \(life.evidence), \(life.evidence), \(life.suspended),
                        \(life.cancelled), \(lead), 6)
                    """
                statement.appendInterpolation(tuple)
            }
            try session.execute(Statement(stringInterpolation: statement))
        }
    }

    /// The latest papers are of today, the first five years old.
    private func issued(_ number: Int) -> LocalDay {
        register.clock.today.adding(days: -1825 + Int(Int64(number) * 1825 / Int64(max(1, rows))))
    }

    private func partiesAndEvents(_ office: Principal) throws {
        let step = 50_000
        for low in stride(from: 0, to: rows, by: step) {
            try write(office) { session in
                for part in Self.parties { try session.execute(part(low, low + step)) }
                try session.execute(
                    """
                    INSERT INTO obligation_event (authority_id, obligation_id, action, at, person_id, note, progress)
                    SELECT o.authority_id, o.id, 'update', \(register.clock.now()), \(office.person),
                        'Đang thực hiện đúng kế hoạch', step.n * 16
                    FROM obligation o CROSS JOIN
                        (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5
                            UNION ALL SELECT 6) AS step
                    WHERE o.id > \(low) AND o.id <= \(low + step) ORDER BY o.id, step.n
                    """
                )
            }
        }
    }

    private static let parties: [@Sendable (Int, Int) -> Statement] = [
        { low, high in
            """
            INSERT INTO obligation_party (authority_id, obligation_id, ordinal, part, name, organisation_id)
            SELECT o.authority_id, o.id, 0, 'lead', b.name, b.id FROM obligation o
            JOIN organisation b ON b.id = o.lead_id WHERE o.id > \(low) AND o.id <= \(high)
            """
        },
        { low, high in
            """
            INSERT INTO obligation_party (authority_id, obligation_id, ordinal, part, name, organisation_id)
            SELECT o.authority_id, o.id, 1, 'recipient', 'Đảng ủy', NULL FROM obligation o
            WHERE o.id > \(low) AND o.id <= \(high)
            """
        },
        { low, high in
            """
            INSERT INTO obligation_party (authority_id, obligation_id, ordinal, part, name, organisation_id)
            SELECT o.authority_id, o.id, 2, 'coordinating', b.name, b.id FROM obligation o
            JOIN organisation b ON b.id = (SELECT MIN(id) FROM organisation) + o.id % 60
            WHERE o.id > \(low) AND o.id <= \(high) AND o.id % 3 = 0
            """
        },
    ]

    private func trail(_ office: Principal) throws {
        let step = 20_000
        for low in stride(from: 0, to: rows * 6 / 10, by: step) {
            try register.write(as: office) { changes in
                for number in low..<low + step {
                    try changes.note(
                        "obligation.update",
                        "obligation/\(number)",
                        before:
                            #"{"content":"Rà soát, tuyên truyền, vận động nhân dân","stage":"received","progress":0}"#,
                        after:
                            #"{"content":"Rà soát, tuyên truyền, vận động nhân dân","stage":"under-way","progress":40}"#,
                        reason: "Đang thực hiện đúng kế hoạch"
                    )
                }
            }
        }
    }

    private func inBatches(
        of count: Int,
        _ office: Principal,
        _ body: (Range<Int>, any Session) throws -> Void
    ) throws {
        let transaction = 100 * Self.perStatement
        for low in stride(from: 0, to: count, by: transaction) {
            try write(office) { session in
                for start in stride(from: low, to: min(count, low + transaction), by: Self.perStatement) {
                    try body(start..<min(count, start + Self.perStatement), session)
                }
            }
        }
    }

    /// A server shows and takes the rows of the authority alone that is named, unless it is asked by its superuser.
    private func write(_ office: Principal, _ body: (any Session) throws -> Void) throws {
        try register.database.write { session in
            try session.enter(.authority(office.authority))
            try body(session)
        }
    }
}

/// What became of an obligation: its dates, as they would have come about.
private struct Life {
    let issued: LocalDay
    var due: LocalDay?
    var evidence: LocalDay?
    var suspended: LocalDay?
    var cancelled: LocalDay?
    var stage = Stage.underWay
    var progress = 60

    init(issued: LocalDay, today: LocalDay, _ random: inout SeededGenerator) {
        self.issued = issued
        if random.chance(60) { due = issued.adding(days: 5 + random.below(115)) }
        let end = issued.adding(days: 3 + random.below(150))
        if end <= today, random.chance(88) {
            (evidence, stage, progress) = (end, .done, 100)
        } else if random.chance(15) {
            (cancelled, stage) = (min(end, today), .closed)
        } else if random.chance(5) {
            suspended = min(end, today)
        }
    }
}
