package import Kernel

extension Obligation {
    /// The obligation after a step, or the sentence that says why the step cannot be taken now.
    ///
    /// - Parameters:
    ///   - day: the day on which the step is taken.
    ///   - lastDay: moves a deadline off days off.
    package func after(
        _ step: Step,
        on day: LocalDay,
        lastDay: (LocalDay) -> LocalDay = { $0 }
    ) throws(Failure) -> Obligation {
        guard stage != .closed else { throw .refused("Nhiệm vụ đã hủy nên không xử lý tiếp được.") }
        var next = self
        next.version += 1
        switch step {
        case .receive: try next.receive()
        case .update(let progress, _): try next.report(progress)
        case .submit(let evidence, _): try next.submit(evidence, on: day)
        case .accept: try next.accept(on: day)
        case .sendBack(let reason): try next.sendBack(reason)
        case .requestExtension(let to, let reason): try checkRequest(to, reason, on: day)
        case .grantExtension(let to, let reason): try next.extend(to, reason, lastDay)
        case .refuseExtension(let reason): try Self.demand(reason)
        case .urge(let note, _), .answer(let note): try Self.demand(note)
        case .suspend(let reason): try next.suspend(reason, on: day)
        case .resume(let reason): try next.resume(reason)
        case .cancel(let reason): try next.cancel(reason, on: day)
        case .handOver(let party, let reason): try next.handOver(to: party, reason)
        }
        return next
    }

    private mutating func receive() throws(Failure) {
        guard stage == .assigned else { throw .refused("Nhiệm vụ này đã được tiếp nhận rồi.") }
        stage = .received
    }

    private mutating func report(_ share: Int) throws(Failure) {
        try demandOpen()
        guard (0...100).contains(share) else { throw .refused("Tiến độ phải từ 0 đến 100 phần trăm.") }
        progress = share
        stage = .underWay
    }

    private mutating func submit(_ day: LocalDay, on today: LocalDay) throws(Failure) {
        try demandOpen()
        guard day <= today else { throw .refused("Ngày hoàn thành không thể sau ngày báo cáo.") }
        guard day >= issued else { throw .refused("Ngày hoàn thành không thể trước ngày giao (\(issued.vietnamese)).") }
        evidence = day
        progress = 100
        stage = .submitted
    }

    private mutating func accept(on day: LocalDay) throws(Failure) {
        guard stage == .submitted else {
            throw .refused("Chỉ xác nhận được nhiệm vụ đã báo cáo hoàn thành kèm minh chứng.")
        }
        accepted = day
        stage = .done
    }

    private mutating func sendBack(_ reason: String) throws(Failure) {
        try Self.demand(reason)
        progress = min(progress, 99)
        guard stage == .submitted || stage == .done else {
            throw .refused("Chỉ trả lại được nhiệm vụ đã báo cáo hoàn thành.")
        }
        accepted = nil
        evidence = nil
        stage = .underWay
    }

    // Asked before the deadline, with a reason (Decision 42/2014/QĐ-TTg, art. 10).
    private func checkRequest(_ to: LocalDay, _ reason: String, on day: LocalDay) throws(Failure) {
        try Self.demand(reason)
        try demandOpen()
        guard let deadline, let due else { throw .refused("Nhiệm vụ không có thời hạn nên không cần gia hạn.") }
        guard day <= due else { throw .refused("Phải xin gia hạn trước khi hết hạn; nhiệm vụ đã quá hạn.") }
        guard to > deadline else { throw .refused("Ngày xin gia hạn phải sau thời hạn đang có.") }
    }

    private mutating func extend(_ to: LocalDay, _ reason: String, _ lastDay: (LocalDay) -> LocalDay) throws(Failure) {
        try Self.demand(reason)
        try demandOpen()
        guard let deadline else { throw .refused("Nhiệm vụ không có thời hạn nên không gia hạn được.") }
        guard to > deadline else { throw .refused("Ngày gia hạn phải sau thời hạn đang có.") }
        guard to.days(since: deadline) <= 3660 else { throw .refused("Không gia hạn quá mười năm.") }
        self.deadline = to
        due = lastDay(to)
        extensions += 1
    }

    private mutating func suspend(_ reason: String, on day: LocalDay) throws(Failure) {
        try Self.demand(reason)
        try demandOpen()
        guard suspended == nil else { throw .refused("Nhiệm vụ đang tạm dừng rồi.") }
        suspended = day
    }

    private mutating func resume(_ reason: String) throws(Failure) {
        try Self.demand(reason)
        guard suspended != nil else { throw .refused("Nhiệm vụ không tạm dừng.") }
        suspended = nil
    }

    private mutating func cancel(_ reason: String, on day: LocalDay) throws(Failure) {
        try Self.demand(reason)
        guard stage != .done else { throw .refused("Nhiệm vụ đã hoàn thành nên không hủy được.") }
        cancelled = day
        stage = .closed
    }

    private mutating func handOver(to party: Party, _ reason: String) throws(Failure) {
        try Self.demand(reason)
        try demandOpen()
        parties.removeAll { $0.part == .lead }
        parties.insert(Party(.lead, party.name, organisation: party.organisation), at: 0)
        stage = .assigned
    }

    private func demandOpen() throws(Failure) {
        switch stage {
        case .assigned, .received, .underWay: return
        case .submitted: throw .refused("Nhiệm vụ đang chờ xác nhận hoàn thành.")
        case .done, .closed: throw .refused("Nhiệm vụ đã kết thúc.")
        }
    }

    private static func demand(_ reason: String) throws(Failure) {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .refused("Cần ghi rõ lý do hoặc nội dung.") }
    }
}

extension Failure {
    /// A step that the rules do not allow now.
    package static func refused(_ message: String) -> Failure { Failure(.refused, message) }
}
