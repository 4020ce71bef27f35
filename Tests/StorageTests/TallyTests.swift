import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct TallyTests {
    /// What triggers counted, against every obligation classed by the one function of status.
    @Test(arguments: Engine.present)
    func `the tally says what counting one by one says, whatever happened`(engine: Engine) throws {
        let ward = try Ward(engine)
        try live(in: ward)
        for offset in [0, 1, 9, 40, 400] { try compare(ward, on: ward.now.day.adding(days: offset)) }
    }

    @Test(arguments: Engine.present)
    func `a copy is counted anew`(engine: Engine) throws {
        let ward = try Ward(engine)
        try live(in: ward)
        let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-copy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for other in Engine.present {
            let copy = try other.database(in: folder)
            _ = try DatabaseCopy(from: ward.database, to: copy).run(now: ward.now)
            let register = try Register(copy, clock: .fixed(ward.now))
            #expect(try counts(register, ward, on: ward.now.day) == counts(ward.register, ward, on: ward.now.day))
        }
    }

    private func live(in ward: Ward) throws {
        let days = (0..<60).map { $0 % 4 == 0 ? nil : ward.now.day.adding(days: $0 - 25) }
        let proposals = try ward.propose(days)
        var random = SeededGenerator(seed: 7)
        try ward.register.write(as: ward.office) { changes in
            for proposal in proposals {
                let id = try changes.confirm(proposal, issued: ward.now.day.adding(days: -30), quote: "Giao")
                for step in steps(ward, &random) { _ = try? changes.take(step, with: id) }
            }
        }
    }

    private func steps(_ ward: Ward, _ random: inout SeededGenerator) -> [Step] {
        let day = ward.now.day
        let lives: [[Step]] = [
            [], [.receive], [.submit(evidence: day, note: "BC")], [.submit(evidence: day, note: "BC"), .accept],
            [.submit(evidence: day.adding(days: -20), note: "BC"), .accept],
            [.submit(evidence: day, note: "BC"), .accept, .sendBack(reason: "Chưa đạt")],
            [.suspend(reason: "Chờ")], [.suspend(reason: "Chờ", until: day.adding(days: 5))],
            [.suspend(reason: "Chờ"), .resume(reason: "Có vốn")], [.cancel(reason: "Trùng")],
            [.handOver(to: Party(.lead, "Tổ 9"), reason: "Đổi việc")],
        ]
        return lives.randomElement(using: &random) ?? []
    }

    private func compare(_ ward: Ward, on day: LocalDay) throws {
        let all = try ward.register.read(in: ward.authority) {
            try $0.obligations(ObligationQuery(asOf: day), for: ward.policy)
        }
        var expected: [String: Int] = [:]
        for obligation in all {
            let lead = obligation.parties(.lead).lazy.compactMap(\.organisation).first
            let kind = obligation.facts.status(asOf: day).kind
            expected["\(lead?.description ?? "–") \(kind.rawValue)", default: 0] += 1
        }
        let months = try ward.register.read(in: ward.authority) { try $0.months(12, asOf: day, for: ward.policy) }
        let window = (months.first?.month.first ?? day)...(months.last?.month.last ?? day)
        let inWindow = all.filter { obligation in
            obligation.due.map(window.contains) ?? false
                && obligation.facts.status(asOf: day).kind != .cancelled
        }
        #expect(months.reduce(0) { $0 + $1.total } == inWindow.count, "as of \(day)")
        let late = inWindow.count { $0.facts.status(asOf: day).kind == .overdue }
        #expect(months.reduce(0) { $0 + $1.overdue } == late, "as of \(day)")
        let counted = try counts(ward.register, ward, on: day)
        #expect(counted == expected && all.count == 60, "as of \(day)")
    }

    private func counts(_ register: Register, _ ward: Ward, on day: LocalDay) throws -> [String: Int] {
        let counts = try register.read(in: ward.authority) {
            try $0.counts(ObligationQuery(asOf: day), for: ward.policy)
        }
        return Dictionary(
            uniqueKeysWithValues: counts.map { ("\($0.lead?.description ?? "–") \($0.status.rawValue)", $0.count) }
        )
    }
}
