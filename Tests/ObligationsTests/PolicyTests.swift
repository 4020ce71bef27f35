import Kernel
import Obligations
import Organisations
import Testing

@Suite struct PolicyTests {
    /// Who may do what: `+` always, `d` for what the own body issued, `o` for what it leads, `s` for what the own body takes part in, `-` never.
    private static let table = """
                      see confirm edit receive update submit accept send-back set-deadline request-extension decide-extension urge answer supervise suspend cancel divide hand-over administer
        office        +   +       +    +       +      +      +      +         +            +                 +                +    +      +         +       +      +      +         -
        leader        +   d       +    -       -      -      d      d         d            -                 d                +    -      +         d       d      +      d         -
        unitHead      s   -       -    o       o      o      -      -         -            o                 -                -    o      -         -       -      o      -         -
        unitMember    s   -       -    o       o      o      -      -         -            -                 -                -    o      -         -       -      -      -         -
        supervisor    +   -       -    -       -      -      -      -         -            -                 -                +    -      +         -       -      -      -         -
        inspector     +   -       -    -       -      -      -      -         -            -                 -                -    -      +         -       -      -      -         -
        administrator +   -       -    -       -      -      -      -         -            -                 -                -    -      -         -       -      -      -         +
        """

    struct Row: CustomTestStringConvertible, Sendable {
        let role: Role
        let action: Action
        let rule: String

        var testDescription: String { "\(role) \(action)" }
    }

    static let rows: [Row] = {
        let lines = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        return lines.dropFirst().flatMap { fields in
            zip(lines[0], fields.dropFirst()).compactMap { name, rule in
                guard let role = Role(rawValue: fields[0]), let action = Action(rawValue: name) else { return nil }
                return Row(role: role, action: action, rule: rule)
            }
        }
    }()

    private let other = Identifier<Organisation>(9)
    private let today = Sample.issued.adding(days: 3)

    private func allows(_ row: Row, in body: Identifier<Organisation>, on obligation: Obligation) -> Bool {
        let principal = Principal(person: Identifier(1), authority: Identifier(1), grants: [Grant(row.role, in: body)])
        return ObligationPolicy(principal, today: today).allows(row.action, on: obligation)
    }

    @Test func `the table names every role and every action`() {
        #expect(Self.rows.count == Role.allCases.count * Action.allCases.count)
    }

    @Test(arguments: rows)
    func `a role may do what the table says and nothing else`(row: Row) {
        var obligation = Sample.obligation()
        obligation.parties.append(Party(.coordinating, "Văn phòng", organisation: Sample.office))
        obligation.issuer = other
        #expect(allows(row, in: other, on: obligation) == ["+", "d"].contains(row.rule))
        obligation.issuer = Sample.office
        #expect(allows(row, in: Sample.police, on: obligation) == ["+", "s", "o"].contains(row.rule))
        obligation.issuer = Sample.police
        #expect(allows(row, in: Sample.office, on: obligation) == ["+", "s"].contains(row.rule))
        #expect(allows(row, in: other, on: obligation) == (row.rule == "+"))
    }

    /// The Party committee (1) stands above the police (3) and the office (2); the other one (9) is alone.
    private func leader(of body: Identifier<Organisation>) -> ObligationPolicy {
        var principal = Principal(person: Identifier(1), authority: Identifier(1), grants: [Grant(.leader, in: body)])
        principal.place(in: [Sample.police: Identifier(1), Sample.office: Identifier(1)])
        return ObligationPolicy(principal, today: today)
    }

    @Test(
        arguments: [
            // Who leads which body, who issued it, whether that leader decides; the police have to do it.
            (1, 1, true), (1, 2, true), (1, 3, true), (1, 9, false), (1, nil, true), (2, 1, true), (2, 3, false),
            (3, 1, false), (3, 3, true), (3, nil, false), (9, 1, false), (9, nil, true),
        ] as [(Int64, Int64?, Bool)]
    )
    func `a leader decides what the own line has issued, and nothing for the own body alone`(
        body: Int64,
        issuer: Int64?,
        decides: Bool
    ) {
        var obligation = Sample.obligation()
        obligation.issuer = issuer.map { Identifier($0) }
        let policy = leader(of: Identifier(body))
        for action: Action in [
            .accept, .sendBack, .setDeadline, .decideExtension, .suspend, .cancel, .confirm, .handOver,
        ] {
            #expect(policy.allows(action, on: obligation) == decides, "\(action)")
        }
        #expect(policy.allows(.see, on: obligation))
    }

    @Test(arguments: [(0, true), (-1, false)])
    func `a role ends with its term`(lastDay: Int, isAllowed: Bool) {
        let grant = Grant(.office, in: Sample.office, from: nil, to: today.adding(days: lastDay))
        let principal = Principal(person: Identifier(1), authority: Identifier(1), grants: [grant])
        #expect(ObligationPolicy(principal, today: today).allows(.confirm, on: Sample.obligation()) == isAllowed)
    }
}

@Suite struct PaperPolicyTests {
    @Test(arguments: Role.allCases)
    func `papers are the office's and leaders', bodies the office's and administrators', people administrators'`(
        role: Role
    ) {
        let today = LocalDay(daysSinceEpoch: 19_900)
        let principal = Principal(
            person: Identifier(1),
            authority: Identifier(1),
            grants: [Grant(role, in: Identifier(1), to: today)]
        )
        let policy = ObligationPolicy(principal, today: today)
        #expect(policy.handlesPapers == [.office, .leader].contains(role))
        #expect(policy.keepsDirectory == [.office, .administrator].contains(role))
        #expect(policy.administers == (role == .administrator))
        let later = ObligationPolicy(principal, today: today.adding(days: 1))
        #expect(!later.handlesPapers && !later.keepsDirectory && !later.administers)
    }
}
