import Kernel
import Obligations
import Testing

@Suite struct StepTests {
    private let day = Sample.issued.adding(days: 10)

    private func after(_ steps: [Step], from obligation: Obligation = Sample.obligation()) throws -> Obligation {
        try steps.reduce(obligation) { try $0.after($1, on: day) }
    }

    @Test func `from assignment to acceptance`() throws {
        let done = try after([
            .receive, .update(progress: 40, note: "Đã rà soát 3/7"), .submit(evidence: day, note: ""), .accept,
        ])
        #expect(done.stage == .done && done.evidence == day && done.accepted == day && done.progress == 100)
        #expect(done.version == 5)
        #expect(done.facts.status(asOf: day) == .doneOnTime)
    }

    @Test func `what was sent back is open again, and may be done anew`() throws {
        let returned = try after([.submit(evidence: day, note: ""), .sendBack(reason: "Thiếu biên bản")])
        #expect(returned.stage == .underWay && returned.evidence == nil)
        let reopened = try after([.submit(evidence: day, note: ""), .accept, .sendBack(reason: "Rác tái phát")])
        #expect(reopened.stage == .underWay && reopened.accepted == nil)
    }

    @Test func `an extension adds to the first deadline and never changes it`() throws {
        let first = try #require(Sample.obligation().firstDeadline)
        let to = first.adding(days: 15)
        let extended = try after([
            .requestExtension(to: to, reason: "Chờ kinh phí"), .grantExtension(to: to, reason: "Đồng ý"),
        ])
        #expect(extended.firstDeadline == first && extended.deadline == to && extended.extensions == 1)
    }

    @Test func `a new deadline moves off days off`() throws {
        let to = Sample.issued.adding(days: 50)
        let extended = try Sample.obligation().after(.grantExtension(to: to, reason: "Đồng ý"), on: day) {
            $0.adding(days: 2)
        }
        #expect(extended.deadline == to && extended.due == to.adding(days: 2))
    }

    @Test func `the lead is handed over and the new one receives it anew`() throws {
        let moved = try after([
            .receive, .handOver(to: Party(.lead, "Ban Chỉ huy Quân sự phường"), reason: "Đổi nhiệm vụ"),
        ])
        #expect(moved.parties(.lead).map(\.name) == ["Ban Chỉ huy Quân sự phường"] && moved.stage == .assigned)
    }

    @Test func `what rests has no deadline to miss, and goes on`() throws {
        let resting = try after([.suspend(reason: "Chờ quy hoạch")])
        #expect(resting.facts.status(asOf: day.adding(days: 100)) == .suspended)
        let going = try resting.after(.resume(reason: "Đã có quy hoạch"), on: day.adding(days: 1))
        #expect(going.suspended == nil)
    }

    @Test(
        arguments: [
            ([.accept], "báo cáo hoàn thành"), ([.receive, .receive], "đã được tiếp nhận"),
            ([.update(progress: 101, note: "")], "từ 0 đến 100"),
            ([.submit(evidence: Sample.issued.adding(days: 11), note: "")], "sau ngày báo cáo"),
            ([.submit(evidence: Sample.issued, note: ""), .update(progress: 5, note: "")], "chờ xác nhận"),
            ([.submit(evidence: Sample.issued.adding(days: -1), note: "")], "trước ngày giao"),
            ([.grantExtension(to: Sample.issued.adding(days: 90), reason: " ")], "lý do"),
            ([.grantExtension(to: Sample.issued.adding(days: 9000), reason: "x")], "mười năm"),
            ([.cancel(reason: " ")], "lý do"), ([.sendBack(reason: "x")], "báo cáo hoàn thành"),
            ([.cancel(reason: "Trùng"), .receive], "đã hủy"), ([.resume(reason: "x")], "không tạm dừng"),
            ([.requestExtension(to: Sample.issued, reason: "x")], "sau thời hạn"),
            ([.requestExtension(to: Sample.issued.adding(days: 90), reason: "")], "lý do"),
            ([.urge(note: "", answerBy: nil)], "nội dung"),
        ] as [([Step], String)]
    )
    func `a step out of place is refused in a sentence`(steps: [Step], words: String) {
        let failure = #expect(throws: Failure.self) { try after(steps) }
        #expect(failure?.code == .refused && failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    }

    @Test func `more time is asked for before the deadline, not after it`() throws {
        let late = try #require(Sample.obligation().due).adding(days: 1)
        let step = Step.requestExtension(to: late.adding(days: 9), reason: "Chờ kinh phí")
        #expect(throws: Failure.self) { try Sample.obligation().after(step, on: late) }
        #expect(throws: Failure.self) { try Sample.obligation(deadline: nil).after(step, on: late) }
    }
}
