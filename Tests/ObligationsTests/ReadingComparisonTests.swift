import Kernel
import Obligations
import Testing

/// Two readings of a paper, a row a case: what the register has, what is read now, what is told.
@Suite struct ReadingComparisonTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let known: [ReadingComparison.Known]
        let fresh: [ReadingComparison.Fresh]
        let told: [String]
        var samePaper = true
    }

    private static func proposal(
        _ id: Int64,
        _ content: String,
        _ span: Range<Int>,
        lead: String = "Công an phường",
        deadline: String? = nil,
        state: Proposal.State = .pending,
        origin: Proposal.Origin = .read
    ) -> Proposal {
        Proposal(
            id: Identifier(id),
            ordinal: Int(id % 10),
            state: state,
            content: content,
            modality: .order,
            span: span,
            parties: [Party(.lead, lead)],
            deadline: deadline.flatMap { LocalDay(parsing: $0) },
            origin: origin
        )
    }

    private static func known(_ present: Proposal, read: Proposal? = nil, touched: Bool = false)
        -> ReadingComparison
        .Known
    {
        ReadingComparison.Known(
            present,
            reading: read ?? present,
            quote: (read ?? present).content,
            isTouched: touched || read != nil
        )
    }

    private static func fresh(_ proposal: Proposal) -> ReadingComparison.Fresh {
        ReadingComparison.Fresh(proposal, quote: proposal.content)
    }

    private static let patrol = proposal(1, "Rà soát các chốt trên địa bàn", 0..<30, deadline: "2024-07-19")
    private static let spray = proposal(2, "Phun khử khuẩn các điểm chợ", 40..<70, lead: "Trạm Y tế")
    private static let later = proposal(11, "Rà soát các chốt trên địa bàn", 0..<30, deadline: "2024-07-26")

    static let rows: [Row] = [
        Row(
            testDescription: "nothing changed",
            known: [known(patrol), known(spray)],
            fresh: [fresh(patrol), fresh(spray)],
            told: ["same 1", "same 2"]
        ),
        Row(
            testDescription: "a deadline is read otherwise",
            known: [known(patrol)],
            fresh: [fresh(later)],
            told: ["changed 1 thời hạn: 19/7/2024 → 26/7/2024"]
        ),
        Row(
            testDescription: "one more",
            known: [known(patrol)],
            fresh: [fresh(patrol), fresh(spray)],
            told: ["same 1", "new"]
        ),
        Row(
            testDescription: "one less",
            known: [known(patrol), known(spray)],
            fresh: [fresh(spray)],
            told: ["same 2", "gone 1"]
        ),
        Row(
            testDescription: "the lead is found now, the passage is wider",
            known: [known(proposal(1, "Rà soát các chốt", 0..<20, lead: "phường"))],
            fresh: [fresh(proposal(11, "Rà soát các chốt", 0..<30))],
            told: ["changed 1 chủ trì: phường → Công an phường|đoạn trích: 0-20 → 0-30"]
        ),
        Row(
            testDescription: "one passage, two leads: each finds its own",
            known: [
                known(proposal(1, "Rà soát", 0..<30, lead: "Trạm Y tế", deadline: "2024-07-19")),
                known(proposal(2, "Rà soát", 0..<30, lead: "Công an phường", deadline: "2024-07-19")),
            ],
            fresh: [
                fresh(proposal(11, "Rà soát kỹ", 0..<30, lead: "Công an phường", deadline: "2024-07-19")),
                fresh(proposal(12, "Rà soát kỹ", 0..<30, lead: "Trạm Y tế", deadline: "2024-07-19")),
            ],
            told: ["changed 2 nội dung: Rà soát → Rà soát kỹ", "changed 1 nội dung: Rà soát → Rà soát kỹ"]
        ),
        Row(
            testDescription: "what a person edited stays; read as before it is no news",
            known: [known(later, read: patrol)],
            fresh: [fresh(patrol)],
            told: ["same 11"]
        ),
        Row(
            testDescription: "read now as the person had it",
            known: [known(later, read: patrol)],
            fresh: [fresh(later)],
            told: ["same 11"]
        ),
        Row(
            testDescription: "read otherwise than the person has it",
            known: [known(later, read: patrol)],
            fresh: [fresh(proposal(21, "Rà soát các chốt trên địa bàn", 0..<30, deadline: "2024-08-01"))],
            told: ["differs 11 thời hạn: 26/7/2024 → 01/8/2024"]
        ),
        Row(
            testDescription: "confirmed, and no longer read",
            known: [known(proposal(1, "Rà soát các chốt", 0..<30, state: .confirmed), touched: true)],
            fresh: [fresh(spray)],
            told: ["new", "differs 1 -"]
        ),
        Row(
            testDescription: "rejected, and still read: not proposed again",
            known: [known(proposal(1, "Rà soát các chốt", 0..<30, state: .rejected), touched: true)],
            fresh: [fresh(proposal(11, "Rà soát các chốt", 0..<30))],
            told: ["same 1"]
        ),
        Row(
            testDescription: "marked by a person, and read now too",
            known: [known(proposal(1, "Rà soát các chốt", 0..<30, origin: .marked), touched: true)],
            fresh: [fresh(proposal(11, "Rà soát các chốt", 0..<30, deadline: "2024-07-19"))],
            told: ["differs 1 thời hạn: (trống) → 19/7/2024"]
        ),
        Row(
            testDescription: "what a person made is never gone",
            known: [known(proposal(1, "Rà soát các chốt", 0..<30, origin: .split), touched: true)],
            fresh: [],
            told: []
        ),
        Row(
            testDescription: "another paper: words decide, places do not",
            known: [known(patrol), known(spray)],
            fresh: [
                fresh(proposal(12, "Phun khử khuẩn các điểm chợ", 400..<430, lead: "Trạm Y tế")),
                fresh(proposal(11, "Rà soát các chốt trên địa bàn phường", 500..<540, deadline: "2024-07-19")),
            ],
            told: [
                "same 2",
                "changed 1 nội dung: Rà soát các chốt trên địa bàn → Rà soát các chốt trên địa bàn phường",
            ],
            samePaper: false
        ),
        Row(
            testDescription: "another order at the same place of another paper",
            known: [known(patrol)],
            fresh: [fresh(proposal(11, "Trồng cây đầu xuân", 0..<30, lead: "Đoàn Thanh niên"))],
            told: ["new", "gone 1"],
            samePaper: false
        ),
    ]

    @Test(arguments: rows)
    func `a later reading is told by what changed`(row: Row) {
        let comparison = ReadingComparison(row.known, row.fresh, samePaper: row.samePaper)
        #expect(comparison.entries.map(Self.told) == row.told)
    }

    private static func told(_ entry: ReadingComparison.Entry) -> String {
        func words(_ differences: [FieldDifference]) -> String { differences.map(\.words).joined(separator: "|") }
        return switch entry {
        case .new: "new"
        case .gone(let old): "gone \(old.id)"
        case .changed(let old, _, let differences): "changed \(old.id) \(words(differences))"
        case .same(let present, _): "same \(present.id)"
        case .differs(let present, nil, _): "differs \(present.id) -"
        case .differs(let present, _, let differences): "differs \(present.id) \(words(differences))"
        }
    }

    @Test func `a paper of a thousand orders is paired in a moment`() {
        let old = (0..<1000).map { Self.proposal(Int64($0), "Việc số \($0) của tổ \($0 % 7)", $0 * 50..<$0 * 50 + 40) }
        let new = old.map { proposal in
            var next = proposal
            next.content += " và báo cáo"
            return next
        }
        let comparison = ReadingComparison(old.map { Self.known($0) }, new.map { Self.fresh($0) }, samePaper: true)
        let pairs = comparison.entries.map { entry in
            if case .changed(let one, let other, _) = entry { one.id == other.id } else { false }
        }
        #expect(pairs.count == 1000 && pairs.allSatisfy { $0 })
    }
}
