import Foundation
import Kernel
import Obligations
import Storage
import TestSupport
import Testing

@Suite struct EvidenceTests {
    private let draft = EvidenceDraft(
        sha256: ContentHash.of([1]),
        name: "bao-cao.pdf",
        type: "pdf",
        byteCount: 1 << 20
    )

    private func submit(_ ward: Ward, _ drafts: [EvidenceDraft], _ limits: EvidenceLimits = EvidenceLimits()) throws
        -> Identifier<Obligation>
    {
        let id = try ward.confirm(try ward.propose([nil])[0])
        try ward.register.write(as: ward.office) { changes in
            _ = try changes.take(.submit(evidence: ward.now.day, note: "BC 05"), with: id)
            try changes.attach(drafts, to: id, limits: limits)
        }
        return id
    }

    @Test(arguments: Engine.present)
    func `evidence belongs to its step and is in the trail with its hash`(engine: Engine) throws {
        let ward = try Ward(engine)
        let id = try submit(ward, [draft])
        var entries: [AuditEntry] = []
        let evidence = try ward.register.read(in: ward.authority) { records in
            try records.audit.walk { entry, _ in entries.append(entry) }
            return try records.evidence(of: id)
        }
        #expect(evidence.map(\.name) == ["bao-cao.pdf"] && evidence[0].personName == "Lê Thị Hoa")
        let entry = entries.first { $0.action == "obligation.evidence" }
        #expect(entry?.subject == "obligation/\(id)" && entry?.after?.contains(draft.sha256) == true)
    }

    @Test(arguments: Engine.present)
    func `too much for one obligation is refused with the step that brought it`(engine: Engine) throws {
        let ward = try Ward(engine)
        let limits = EvidenceLimits(file: 1 << 20, obligation: 2 << 20)
        let failure = #expect(throws: Failure.self) { try submit(ward, [draft, draft, draft], limits) }
        #expect(failure?.code == .tooLarge)
        let found = try ward.register.read(in: ward.authority) {
            try $0.obligations(ObligationQuery(), for: ward.policy)
        }
        #expect(found.map(\.stage) == [.assigned])
    }

    @Test(arguments: ["UPDATE evidence_file SET sha256 = 'x'", "DELETE FROM evidence_file"])
    func `evidence is never changed, not even by hand`(script: String) throws {
        for engine in Engine.present {
            let ward = try Ward(engine)
            _ = try submit(ward, [draft])
            let failure = #expect(throws: Failure.self) { try ward.run(script) }
            #expect(failure?.code == .conflict)
        }
    }
}
