import Accounts
import Kernel
import Organisations
import Storage
import TestSupport
import Testing

@Suite struct ExternalIdentityTests {
    private let identity = ExternalIdentity(issuer: "https://id.example", subject: "hoa-81")

    private func signsIn(_ register: Register, _ identity: ExternalIdentity) throws -> Bool {
        let outcome = try register.signIn(as: identity, skipsCode: false, device: "", browser: nil)
        if case .done = outcome { return true }
        return false
    }

    @Test(arguments: Engine.present)
    func `an identity lets in whom it was linked with, as long as they are there`(engine: Engine) throws {
        let ward = try Ward(engine)
        #expect(try !signsIn(ward.register, identity))
        try ward.register.write(as: ward.office) { try $0.link(identity) }
        #expect(try signsIn(ward.register, identity))
        #expect(try !signsIn(ward.register, ExternalIdentity(issuer: "https://other.example", subject: "hoa-81")))
        // Linked anew, the earlier one is good for nothing.
        let other = ExternalIdentity(issuer: identity.issuer, subject: "hoa-82")
        try ward.register.write(as: ward.office) { try $0.link(other) }
        #expect(try !signsIn(ward.register, identity) && signsIn(ward.register, other))
        #expect(try ward.trailHolds())
    }

    @Test(arguments: Engine.present)
    func `an identity is one person's, also where rows of another authority are not seen`(engine: Engine) throws {
        let ward = try Ward(engine)
        try ward.register.write(as: ward.office) { try $0.link(identity) }
        let member = try ward.person(.unitMember, login: "minh")
        let other = try ward.register.found(
            code: "khac",
            name: "Phường khác",
            body: "Văn phòng",
            administrator: "Trần Văn Nam",
            login: "nam"
        )
        for principal in [member, other] {
            let failure = #expect(throws: Failure.self) {
                try ward.register.write(as: principal) { try $0.link(identity) }
            }
            #expect(failure?.code == .refused)
        }
        #expect(throws: Failure.self) {
            try ward.register.write(as: member) { try $0.unlink(ward.office.person, from: identity.issuer) }
        }
        // Nobody there has a password: only an administrator ends the last way in.
        #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { try $0.unlink(ward.office.person, from: identity.issuer) }
        }
        #expect(try signsIn(ward.register, identity))
    }
}
