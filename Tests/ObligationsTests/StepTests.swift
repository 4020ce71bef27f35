import Kernel
import Obligations
import Organisations
import Testing

@Suite struct StepTests {
    private let day = Sample.issued.adding(days: 10)

    private func after(_ steps: [Step], from obligation: Obligation = Sample.obligation()) throws -> Obligation {
        try steps.reduce(obligation) { try $0.after($1, on: day) }
    }

    @Test func `from assignment to acceptance`() throws {
        let done = try after([
            .receive, .update(progress: 40, note: "Đã rà soát 3/7"), .submit(evidence: day, note: "BC 05"), .accept,
        ])
        #expect(done.stage == .done && done.evidence == day && done.accepted == day && done.progress == 100)
        #expect(done.version == 5)
        #expect(done.facts.status(asOf: day) == .doneOnTime)
    }

    @Test func `what was sent back is open again, and may be done anew`() throws {
        let returned = try after([.submit(evidence: day, note: "BC"), .sendBack(reason: "Thiếu biên bản")])
        #expect(returned.stage == .underWay && returned.evidence == nil)
        let reopened = try after([.submit(evidence: day, note: "BC 05"), .accept, .sendBack(reason: "Rác tái phát")])
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
        let asking = try after([.requestExtension(to: to, reason: "Chờ kinh phí")])
        let extended = try asking.after(.grantExtension(to: to, reason: "Đồng ý"), on: day) {
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

    @Test func `an heir goes on where the body before it stood`() throws {
        let (police, heir) = (Identifier<Organisation>(4), Identifier<Organisation>(5))
        var shared = Sample.obligation()
        shared.parties = [Party(.lead, "Công an", organisation: police), Party(.lead, "Tổ dân phố")]
        let step = Step.succeed(police, by: Party(.lead, "Ban Chỉ huy", organisation: heir), reason: "Sáp nhập")
        let going = try shared.after(.receive, on: day).after(step, on: day)
        #expect(going.parties(.lead).map(\.name) == ["Ban Chỉ huy", "Tổ dân phố"] && going.stage == .received)
        #expect(step.note == "Ban Chỉ huy: Sáp nhập" && step.kind == .handOver)
        shared.parties.removeLast()
        #expect(try shared.after(.receive, on: day).after(step, on: day).stage == .assigned)
        let waiting = try shared.after(.submit(evidence: day, note: "BC 05"), on: day)
        let kept = try waiting.after(step, on: day)
        #expect(kept.stage == .submitted && kept.evidence == day && kept.parties(.lead).map(\.name) == ["Ban Chỉ huy"])
        let ended = try waiting.after(.accept, on: day)
        for other in [ended, kept] { #expect(throws: Failure.self) { try other.after(step, on: day) } }
    }

    @Test func `what rests has no deadline to miss, and goes on`() throws {
        let resting = try after([.suspend(reason: "Chờ quy hoạch")])
        #expect(resting.facts.status(asOf: day.adding(days: 100)) == .suspended)
        let going = try resting.after(.resume(reason: "Đã có quy hoạch"), on: day.adding(days: 1))
        #expect(going.suspended == nil)
    }

    @Test func `what had no deadline gets one, once`() throws {
        let to = day.adding(days: 20)
        let step = Step.setDeadline(to: to, reason: "Chốt tại giao ban", basis: "TB 15-TB/ĐU")
        let dated = try Sample.obligation(deadline: nil).after(step, on: day) { $0.adding(days: 1) }
        #expect(dated.firstDeadline == to && dated.deadline == to && dated.due == to.adding(days: 1))
        let twice = #expect(throws: Failure.self) { try dated.after(step, on: day) }
        #expect(twice?.message.contains("gia hạn") == true)
        #expect(step.note == "Chốt tại giao ban; căn cứ: TB 15-TB/ĐU" && step.day == to)
    }

    @Test func `a request waits until it is decided, and only one at a time`() throws {
        let to = try #require(Sample.obligation().firstDeadline).adding(days: 15)
        let ask = Step.requestExtension(to: to, reason: "Chờ kinh phí")
        let asking = try after([ask])
        #expect(asking.extensionAsked == to)
        #expect(throws: Failure.self) { try asking.after(ask, on: day) }
        #expect(try asking.after(.refuseExtension(reason: "Không đủ lý do"), on: day).extensionAsked == nil)
        #expect(throws: Failure.self) { try after([.refuseExtension(reason: "x")]) }
        let granted = try asking.after(.grantExtension(to: to, reason: "Đồng ý"), on: day)
        #expect(granted.extensionAsked == nil && granted.extensions == 1)
        #expect(try asking.after(.submit(evidence: day, note: "BC 05"), on: day).extensionAsked == nil)
    }

    @Test func `of answers that are expected the earliest counts, until one is given`() throws {
        let urged = try after([
            .supervise(note: "Kiểm tra lại", answerBy: day.adding(days: 5)),
            .urge(note: "Khẩn trương", answerBy: day.adding(days: 3)), .urge(note: "Nhắc", answerBy: nil),
        ])
        #expect(urged.answerBy == day.adding(days: 3))
        #expect(try urged.after(.answer(note: "Đang làm"), on: day).answerBy == nil)
    }

    @Test func `what is sent back is counted`() throws {
        let submit = Step.submit(evidence: day, note: "BC 05")
        let back = try after([submit, .sendBack(reason: "Thiếu"), submit, .accept, .sendBack(reason: "Tái phát")])
        #expect(back.returns == 2 && back.stage == .underWay)
    }

    @Test func `the whole is not done while parts are open, unless it is said why`() throws {
        let failure = #expect(throws: Failure.self) {
            try Sample.obligation().after(.submit(evidence: day, note: "BC 05"), on: day, openParts: 2)
        }
        #expect(failure?.message.contains("2 phần việc") == true)
        let step = Step.submit(evidence: day, note: "BC 5", despiteParts: "Phần còn lại chuyển sang tháng sau")
        #expect(try Sample.obligation().after(step, on: day, openParts: 2).stage == .submitted)
        #expect(step.note == "BC 5; còn phần chưa xong: Phần còn lại chuyển sang tháng sau")
    }

    @Test func `rest with an end goes on by itself`() throws {
        let resting = try after([.suspend(reason: "Chờ", until: day.adding(days: 9))])
        #expect(resting.facts.status(asOf: day.adding(days: 9)) == .suspended)
        #expect(resting.facts.status(asOf: day.adding(days: 10)) == .inTime(daysLeft: 8))
        #expect(throws: Failure.self) { try resting.after(.resume(reason: "x"), on: day.adding(days: 10)) }
        #expect(try resting.after(.suspend(reason: "Lại chờ"), on: day.adding(days: 10)).suspendedUntil == nil)
    }

    @Test func `what another paper replaces is closed and names it`() throws {
        let step = Step.supersede(by: Identifier(7), number: "20-TB/ĐU", reason: "Giao lại")
        let closed = try after([step])
        #expect(closed.stage == .closed && closed.supersededBy == Identifier(7) && closed.cancelled == day)
        #expect(step.note == "20-TB/ĐU: Giao lại")
    }

    @Test(
        arguments: [
            ([.accept], "báo cáo hoàn thành"), ([.receive, .receive], "đã được tiếp nhận"),
            ([.update(progress: 101, note: "")], "từ 0 đến 100"),
            ([.submit(evidence: Sample.issued.adding(days: 11), note: "BC 05")], "sau ngày báo cáo"),
            ([.submit(evidence: Sample.issued, note: "BC 05"), .update(progress: 5, note: "")], "chờ xác nhận"),
            ([.submit(evidence: Sample.issued.adding(days: -1), note: "BC 05")], "trước ngày giao"),
            ([.grantExtension(to: Sample.issued.adding(days: 90), reason: " ")], "lý do"),
            ([.grantExtension(to: Sample.issued.adding(days: 60), reason: "x")], "phải xin gia hạn trước khi hết hạn"),
            (
                [
                    .requestExtension(to: Sample.issued.adding(days: 60), reason: "x"),
                    .grantExtension(to: Sample.issued.adding(days: 9000), reason: "x"),
                ], "mười năm"
            ),
            ([.submit(evidence: Sample.issued, note: " ")], "kèm minh chứng"),
            ([.cancel(reason: " ")], "lý do"), ([.sendBack(reason: "x")], "báo cáo hoàn thành"),
            ([.cancel(reason: "Trùng"), .receive], "đã hủy"), ([.resume(reason: "x")], "không tạm dừng"),
            ([.requestExtension(to: Sample.issued, reason: "x")], "sau thời hạn"),
            ([.requestExtension(to: Sample.issued.adding(days: 90), reason: "")], "lý do"),
            ([.urge(note: "", answerBy: nil)], "nội dung"),
            ([.urge(note: "x", answerBy: Sample.issued)], "trước hôm nay"),
            ([.urge(note: String(repeating: "x", count: 4001), answerBy: nil)], "4000 ký tự"),
            ([.update(progress: 5, note: String(repeating: "ờ", count: 5000))], "dài 5000 ký tự"),
            ([.setDeadline(to: Sample.issued, reason: "x", basis: "y")], "đã có thời hạn"),
            ([.suspend(reason: "x", until: Sample.issued)], "trước hôm nay"),
            ([.suspend(reason: "x"), .suspend(reason: "x")], "đang tạm dừng"),
            ([.setTopic(" ")], "nội dung"), ([.setTopic(String(repeating: "x", count: 201))], "200"),
            (
                [.divide(content: "x", lead: Party(.lead, "A"), deadline: Sample.issued.adding(days: 29))],
                "không thể sau"
            ),
            ([.divide(content: " ", lead: Party(.lead, "A"), deadline: nil)], "nội dung"),
            ([.handOver(to: Party(.lead, " "), reason: "x")], "cơ quan nhận"),
        ] as [([Step], String)]
    )
    func `a step out of place is refused in a sentence`(steps: [Step], words: String) {
        let failure = #expect(throws: Failure.self) { try after(steps) }
        #expect(failure?.code == .refused && failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    }

    @Test func `files prove what is done as well as words do`() throws {
        let step = Step.submit(evidence: day, note: "")
        #expect(throws: Failure.self) { try Sample.obligation().after(step, on: day) }
        #expect(try Sample.obligation().after(step, on: day, hasFiles: true).stage == .submitted)
    }

    @Test func `days before an extension keep the deadline that held then`() throws {
        var extended = Sample.obligation()
        let due = try #require(extended.due)
        extended.due = due.adding(days: 30)
        let granted = due.adding(days: 5)
        extended.pastDeadlines = [PastDeadline(ended: granted, due: due)]
        #expect(extended.facts.status(asOf: granted.adding(days: -1)) == .overdue(days: 4))
        #expect(extended.facts.status(asOf: granted) == .inTime(daysLeft: 25))
        extended.pastDeadlines.insert(PastDeadline(ended: Sample.issued.adding(days: 2), due: nil), at: 0)
        #expect(extended.facts.status(asOf: Sample.issued.adding(days: 1)) == .noDeadline(age: 1))
    }

    @Test func `more time is asked for before the deadline, not after it`() throws {
        let late = try #require(Sample.obligation().due).adding(days: 1)
        let step = Step.requestExtension(to: late.adding(days: 9), reason: "Chờ kinh phí")
        #expect(throws: Failure.self) { try Sample.obligation().after(step, on: late) }
        #expect(throws: Failure.self) { try Sample.obligation(deadline: nil).after(step, on: late) }
    }
}
