import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct CheckTests {
    @Test(arguments: Engine.present)
    func `a register in order has no fault`(engine: Engine) throws {
        let whole = try WholeRegister(engine)
        let outcome = try InstallationCheck(whole.ward.database, whole.files).run()
        #expect(outcome.faults == [] && outcome.files >= whole.papers.count && outcome.entries > 0)
        #expect(outcome.counts.allSatisfy { $0.rows > 0 })
    }

    @Test(arguments: Engine.present)
    func `a part of an obligation has its entry for each event`(engine: Engine) throws {
        let whole = try WholeRegister(engine)
        let ward = whole.ward
        try ward.register.write(as: ward.office) { changes in
            _ = try changes.divide(Identifier(1), content: "Rà soát tổ 3", lead: Party(.lead, "Tổ 3"))
        }
        #expect(try InstallationCheck(ward.database, whole.files).run().faults == [])
    }

    @Test(arguments: [
        ("UPDATE obligation SET lead_id = 1 WHERE id = 2", "Nhiệm vụ 2 có cơ quan chủ trì khác"),
        ("UPDATE obligation SET due = NULL WHERE id = 1", "Nhiệm vụ 1 có thời hạn mà không có ngày tính hạn"),
        ("UPDATE obligation SET due = '2024-01-01' WHERE id = 3", "Nhiệm vụ 3 có ngày tính hạn trước thời hạn"),
        ("UPDATE obligation SET accepted = '2024-06-21' WHERE id = 1", "ngày xác nhận không khớp"),
        ("UPDATE obligation SET cancelled = '2024-06-21' WHERE id = 1", "ngày hủy không khớp"),
        ("UPDATE obligation SET stage = 'submitted' WHERE id = 1", "không có ngày minh chứng"),
        (
            """
            INSERT INTO obligation_event (authority_id, obligation_id, action, at, person_id, note)
            VALUES (1, 2, 'accept', '2024-06-21T02:00:00.000Z', 1, '')
            """, "Nhiệm vụ 2 có diễn biến mà nhật ký không ghi"
        ),
        (
            """
            INSERT INTO obligation_event (authority_id, obligation_id, action, at, person_id, note)
            VALUES (1, 2, 'update', '2024-06-21T02:00:00.000Z', 1, '')
            """, "Nhiệm vụ 2 có diễn biến mà nhật ký không ghi"
        ),
    ])
    func `what rows say against one another is named`(script: String, words: String) throws {
        for engine in Engine.present {
            let whole = try WholeRegister(engine)
            try whole.ward.run(script)
            let faults = try InstallationCheck(whole.ward.database, whole.files).run().faults
            #expect(faults.contains { $0.contains(words) }, "\(engine): \(faults)")
        }
    }

    @Test(arguments: Engine.present)
    func `an entry whose event was taken out is named`(engine: Engine) throws {
        let whole = try WholeRegister(engine)
        let guards =
            engine == .sqlite ? "DROP TRIGGER event_no_delete" : "DROP TRIGGER event_no_delete ON obligation_event"
        let script = "DELETE FROM obligation_event WHERE obligation_id = 3 AND action = 'confirm'"
        try whole.ward.run("\(guards); \(script)")
        let faults = try InstallationCheck(whole.ward.database, whole.files).run().faults
        #expect(faults == ["Nhiệm vụ 3 có dòng nhật ký mà không có diễn biến."])
    }
}
