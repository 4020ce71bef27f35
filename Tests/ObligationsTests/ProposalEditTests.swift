import Kernel
import Obligations
import Testing

@Suite struct ProposalEditTests {
    private var read: Proposal {
        Proposal(
            id: Identifier(5),
            document: Identifier(1),
            ordinal: 1,
            content: "Rà soát các chốt và báo cáo Đảng ủy",
            modality: .order,
            span: 10..<60,
            parties: [
                Party(.lead, "Công an phường", organisation: Identifier(2)), Party(.lead, "Trạm Y tế"),
                Party(.recipient, "Đảng ủy"),
            ],
            deadline: LocalDay(parsing: "2024-07-19")
        )
    }

    @Test func `an edit changes what it names and nothing else`() throws {
        var edit = ProposalEdit()
        edit.content = "  Rà soát\n các chốt "
        edit.deadline = .set(try #require(LocalDay(parsing: "2024-07-26")))
        edit.parties[.coordinating] = [Party(.coordinating, "Ban Chỉ huy Quân sự")]
        let after = try read.after(edit, length: 100)
        #expect(after.content == "Rà soát các chốt" && after.parties(.lead) == read.parties(.lead))
        #expect(
            read.differences(to: after).map(\.words) == [
                "nội dung: Rà soát các chốt và báo cáo Đảng ủy → Rà soát các chốt",
                "phối hợp: (trống) → Ban Chỉ huy Quân sự", "thời hạn: 19/7/2024 → 26/7/2024",
            ]
        )
    }

    @Test func `a list of parties is replaced as a whole, and can be emptied`() throws {
        var edit = ProposalEdit()
        edit.parties[.lead] = [Party(.lead, "Văn phòng")]
        edit.parties[.recipient] = []
        let after = try read.after(edit)
        #expect(after.parties.map(\.name) == ["Văn phòng"])
    }

    @Test func `a plan that is due before what it plans begins can be edited in the rest`() throws {
        var plan = read
        plan.starts = LocalDay(parsing: "2024-08-01")
        var edit = ProposalEdit()
        edit.parties[.recipient] = [Party(.recipient, "Văn phòng")]
        #expect(try plan.after(edit).parties(.recipient).map(\.name) == ["Văn phòng"])
        edit.deadline = .set(try #require(LocalDay(parsing: "2024-07-26")))
        #expect(throws: Failure.self) { try plan.after(edit) }
        plan.origin = .marked
        #expect(throws: Failure.self) { try plan.after(ProposalEdit()) }
    }

    static let refused: [(String, @Sendable (inout Proposal, inout ProposalEdit) -> Void)] = [
        ("phải có chữ", { _, edit in edit.content = " -- " }),
        ("phải có chữ", { _, edit in edit.parties[.lead] = [Party(.lead, "…")] }),
        ("không nằm trong văn bản", { _, edit in edit.span = 90..<101 }),
        ("không nằm trong văn bản", { _, edit in edit.span = 5..<5 }),
        ("sau thời hạn", { _, edit in edit.starts = .set(LocalDay(daysSinceEpoch: 30_000)) }),
        ("đã giao", { proposal, _ in proposal.state = .confirmed }),
        ("đã loại", { proposal, _ in proposal.state = .rejected }),
    ]

    @Test(arguments: refused.indices)
    func `what cannot be is refused in a sentence`(row: Int) {
        let (words, change) = Self.refused[row]
        var (proposal, edit) = (read, ProposalEdit())
        change(&proposal, &edit)
        let failure = #expect(throws: Failure.self) { try proposal.after(edit, length: 100) }
        #expect(failure?.code == .refused && failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    }

    @Test func `pieces keep everything but their words and a narrower passage`() throws {
        let parts = try read.split(into: [
            Proposal.Piece("Rà soát các chốt", span: 10..<26), Proposal.Piece("Báo cáo Đảng ủy"),
        ])
        #expect(parts.map(\.span) == [10..<26, 10..<60] && parts.allSatisfy { $0.origin == .split })
        #expect(parts.allSatisfy { $0.deadline == read.deadline && $0.parties == read.parties })
        let byLead = try read.split(into: read.piecesByLead)
        #expect(byLead.map { $0.text(of: .lead) } == ["Công an phường", "Trạm Y tế"])
        #expect(byLead.allSatisfy { $0.text(of: .recipient) == "Đảng ủy" })
    }

    @Test(arguments: [[10..<60], [5..<20, 10..<60], [10..<61, 10..<20]])
    func `one piece, or a passage outside the whole, is no split`(spans: [Range<Int>]) {
        let failure = #expect(throws: Failure.self) {
            try read.split(into: spans.map { Proposal.Piece("Rà soát", span: $0) })
        }
        #expect(failure?.code == .refused)
    }

    @Test func `several become one with all their parties and the whole passage`() throws {
        var second = read
        (second.id, second.span, second.content) = (Identifier(6), 70..<90, "Tuyên truyền")
        second.parties = [
            Party(.lead, "Công an phường"), Party(.coordinating, "Văn phòng"), Party(.coordinating, "Trạm Y tế"),
        ]
        let whole = try Proposal.merged([second, read])
        #expect(whole.content == "Rà soát các chốt và báo cáo Đảng ủy; Tuyên truyền" && whole.span == 10..<90)
        #expect(whole.parties.map(\.name) == ["Công an phường", "Trạm Y tế", "Văn phòng", "Đảng ủy"])
        #expect(whole.origin == .merged)
    }

    @Test func `where they differ the person has to say which holds`() throws {
        var second = read
        (second.id, second.deadline) = (Identifier(6), nil)
        let failure = #expect(throws: Failure.self) { try Proposal.merged([read, second]) }
        #expect(failure?.message.contains("thời hạn") == true)
        var edit = ProposalEdit()
        edit.deadline = .clear
        #expect(try Proposal.merged([read, second], with: edit).deadline == nil)
        second.document = Identifier(2)
        #expect(throws: Failure.self) { try Proposal.merged([read, second], with: edit) }
        #expect(throws: Failure.self) { try Proposal.merged([read, read]) }
    }

    @Test(arguments: [
        ("FREQ=DAILY", "hằng ngày"), ("FREQ=MONTHLY;BYMONTHDAY=25", "ngày 25 hằng tháng"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "ngày cuối hằng tháng"), ("FREQ=WEEKLY;BYDAY=FR", "thứ Sáu hằng tuần"),
        ("FREQ=MONTHLY;BYDAY=-1SU", "Chủ nhật cuối cùng hằng tháng"), ("FREQ=MONTHLY;INTERVAL=3", "hằng quý"),
        ("FREQ=WEEKLY;BYDAY=MO,WE", "thứ Hai và thứ Tư hằng tuần"), ("FREQ=WEEKLY;COUNT=3", "hằng tuần, 3 kỳ"),
        ("FREQ=MONTHLY;BYMONTHDAY=15,30", "ngày 15 và ngày 30 hằng tháng"),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5", "ngày 5 tháng 12 hằng năm"),
        ("FREQ=MONTHLY;BYSETPOS=1", "FREQ=MONTHLY;BYSETPOS=1"),
    ])
    func `a rule is said in words as far as they say all of it`(rule: String, words: String) {
        #expect(RecurrenceRule.words(of: rule) == words)
    }
}
